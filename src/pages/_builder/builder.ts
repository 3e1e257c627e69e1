import { embedScripts } from "virtual:embed-scripts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { economies, figures, figuresOf, releases } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { languages } from "../../i18n/languages.ts";
import { frameSnippet, type EmbedTarget } from "../../views/embed-snippets.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { economyViews, headlineCodes, indicatorViews, viewsOfIndicator } from "../_embed/view-lists.ts";
import { paths } from "../_paths.ts";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A snippet that is ready to be copied without scripts. */
export interface ReadySnippet {
  readonly title: string;
  readonly code: string;
}

/** Everything the builder's page shows; addresses are full, for they are meant for other sites. */
export function builder(language: Language, site: URL | undefined) {
  const lang = language.tag;
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
    root: absolute(paths.root()),
    ready: {
      indicators: headlineCodes.flatMap((code) => readyOfIndicator(language, code, absolute)),
      economies: economyChoices(language).map(({ value, text }) =>
        ready({
          view: "profile",
          address: absolute(paths.embedProfile(lang, value)),
          page: absolute(paths.economy(lang, value)),
          title: text,
        }),
      ),
    },
  };
}

/** Headline indicators first: only those have views of single economies. */
function indicatorChoices(language: Language): (Choice & { readonly views: string })[] {
  const all = [...figures.values()].map(({ indicator }) => indicator);
  return all
    .toSorted((a, b) => Number(b.headline) - Number(a.headline))
    .map((indicator) => ({
      value: indicator.code,
      text: indicatorWords(language, indicator).name,
      views: [...viewsOfIndicator(indicator.code), ...(indicator.headline ? economyViews : [])].join(" "),
    }));
}

function economyChoices(language: Language): Choice[] {
  return [...economies.values()]
    .filter(({ isMember }) => isMember)
    .map((economy) => ({ value: economy.iso3.toLowerCase(), text: language.economyName(economy) }))
    .sort((a, b) => language.compare(a.text, b.text));
}

const ready = (target: EmbedTarget): ReadySnippet => ({
  title: target.title,
  code: frameSnippet(target, { theme: "auto", title: true }),
});

function readyOfIndicator(language: Language, code: string, absolute: (href: string) => string): ReadySnippet[] {
  const lang = language.tag;
  const { name } = indicatorWords(language, figuresOf(code).indicator);
  return viewsOfIndicator(code).map((view) =>
    ready({
      view,
      address: absolute(paths.embed(lang, view, code)),
      page: absolute(paths.indicator(lang, code)),
      title: [name, language.text(`embed.view.${view}`)].join(language.text("comma")),
    }),
  );
}

/** A list of snippets as HTML: text, because there are three hundred. */
export function snippetList(snippets: readonly ReadySnippet[]): Html {
  const entries = snippets.map(
    ({ title, code }) =>
      `<details><summary>${escapeHtml(title)}</summary><pre tabindex="0" dir="ltr"><code>${escapeHtml(code)}</code></pre></details>`,
  );
  return `<div class="snippets">${entries.join("")}</div>`;
}
