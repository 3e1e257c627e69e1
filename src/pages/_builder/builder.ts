import { figures, figuresOf, groups, members, releases } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import { type EmbedKind, viewKinds } from "../../model/view-kind.ts";
import { mostCompared } from "../../views/compare/compared.ts";
import { hostScriptNames, hostScripts } from "../../views/host-scripts.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { viewsOfIndicator } from "../_catalogue/indicator-entries.ts";
import { headlineCodes } from "../_figures/economy-views.ts";
import { groupName } from "../_groups/group-words.ts";
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
    views: offered.map((view) => ({ value: view, text: language.text(`embed.view.${view}`) })),
    indicators: indicatorChoices(language),
    economies: economyChoices(language),
    groups: groups.map(({ code }) => ({ value: code, text: groupName(language, code) })),
    releases: releases.toReversed().map(({ release }) => ({
      value: release,
      text: language.text("builder.release.pinned", { release }),
    })),
    languages: languages.map(({ tag, name }) => ({ value: tag, text: name })),
    scripts: hostScriptNames.map((name) => ({
      name,
      address: absolute(paths.hostScript(name)),
      integrity: hostScripts[name].integrity,
      bytes: language.number(hostScripts[name].bytes, 0),
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

/** Charts of pages are none of them: there are thousands, and each page's link names its own. */
const offered = (Object.keys(viewKinds) as (keyof typeof viewKinds)[]).filter(
  (kind): kind is EmbedKind => viewKinds[kind].forms.some((form) => form === "document") && kind !== "chart",
);

/** Headline indicators first: only those have views of single economies. */
function indicatorChoices(language: Language): (Choice & { readonly views: string; readonly years: string })[] {
  const all = [...figures.values()].map(({ indicator }) => indicator);
  return all
    .toSorted((a, b) => Number(b.headline) - Number(a.headline))
    .map((indicator) => ({
      value: indicator.code,
      text: indicatorWords(language, indicator).name,
      views: [...viewsOfIndicator(indicator.code), ...(indicator.headline ? ["trend", "strip"] : [])].join(" "),
      years: figuresOf(indicator.code)
        .coverage.map(({ year }) => year)
        .toReversed()
        .join(" "),
    }));
}

function economyChoices(language: Language): Choice[] {
  return economyPages()
    .map((economy) => ({ value: economy.iso3.toLowerCase(), text: language.economyName(economy) }))
    .sort((a, b) => language.compare(a.text, b.text));
}
