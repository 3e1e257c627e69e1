import { embedScripts } from "virtual:embed-scripts";
import { figures, members, releases } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import { mostCompared } from "../../views/compare/compared.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { economyViews, headlineCodes, indicatorViews, viewsOfIndicator } from "../_embed/view-lists.ts";
import { yearLinks } from "../_indicator/indicator-page.ts";
import { economyPages } from "../_page-selection.ts";
import { paths } from "../_paths.ts";
import { readyCharts, readyEconomy, readyIndicator } from "./ready-snippets.ts";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** Everything the builder's page shows; addresses are full, for they are meant for other sites. */
export function builder(language: Language, site: URL | undefined) {
  const absolute = (href: string): string => new URL(href, site).href;
  return {
    views: [...indicatorViews, ...economyViews, "profile"].map((view) => ({
      value: view,
      text: language.text(`embed.view.${view}`),
    })),
    indicators: indicatorChoices(language),
    economies: economyChoices(language),
    releases: releases.toReversed().map(({ release }) => ({
      value: release,
      text: language.text("builder.release.pinned", { release }),
    })),
    languages: languages.map(({ tag, name }) => ({ value: tag, text: name })),
    scripts: (["height", "element"] as const).map((name) => ({
      name,
      address: absolute(paths.embedScript(name)),
      integrity: embedScripts[name]?.integrity ?? "",
      bytes: language.number(embedScripts[name]?.code.length ?? 0, 0),
    })),
    mostFurther: mostCompared - 1,
    root: absolute(paths.root()),
    ready: {
      indicators: headlineCodes.flatMap((code) => readyIndicator(language, code, site)),
      charts: readyCharts(language, site),
      economies: [...members]
        .sort((a, b) => language.compare(language.economyName(a), language.economyName(b)))
        .map((economy) => readyEconomy(language, economy, site)),
    },
  };
}

/** Headline indicators first: only those have views of single economies. */
function indicatorChoices(language: Language): (Choice & { readonly views: string; readonly years: string })[] {
  const all = [...figures.values()].map(({ indicator }) => indicator);
  return all
    .toSorted((a, b) => Number(b.headline) - Number(a.headline))
    .map((indicator) => ({
      value: indicator.code,
      text: indicatorWords(language, indicator).name,
      views: [...viewsOfIndicator(indicator.code), ...(indicator.headline ? economyViews : [])].join(" "),
      years: yearLinks(language, indicator.code)
        .map(({ year }) => year)
        .join(" "),
    }));
}

function economyChoices(language: Language): Choice[] {
  return economyPages()
    .map((economy) => ({ value: economy.iso3.toLowerCase(), text: language.economyName(economy) }))
    .sort((a, b) => language.compare(a.text, b.text));
}
