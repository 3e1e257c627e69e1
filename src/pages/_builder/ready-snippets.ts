import { escapeHtml, type Html } from "../../components/html.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import type { EmbedKind } from "../../model/view-kind.ts";
import { frameSnippet, pictureSnippet } from "../../views/embed-snippets.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { cardSize } from "../../charts/pictures/card-size.ts";
import { type PictureFacts, pictureFacts } from "../../charts/pictures/picture-facts.ts";
import { singlePages } from "../_catalogue/chart-pages.ts";
import { indicatorView, viewsOfIndicator } from "../_catalogue/indicator-entries.ts";
import { pageCharts } from "../_catalogue/page-charts.ts";
import { chartPlace } from "../_charts/placed.ts";
import { chartView } from "../_embed/chart-view.ts";
import { paths } from "../_paths.ts";
import { economyPreview } from "../_pictures/card-preview.ts";
import { viewPicture } from "../_pictures/view-picture.ts";

/** Snippets of a view that are ready to be copied without scripts. */
export interface ReadySnippet {
  readonly title: string;
  readonly frame: string;
  /** Charts of pages have none. */
  readonly picture?: string;
}

const plain = { theme: "auto", title: true } as const;

/** Every view of an indicator. */
export function readyIndicator(language: Language, code: string, site: URL | undefined): ReadySnippet[] {
  const lang = language.tag;
  const { name } = indicatorWords(language, figuresOf(code).indicator);
  return viewsOfIndicator(code).map((view) =>
    ready(site, {
      view,
      title: [name, language.text(`embed.view.${view}`)].join(language.text("comma")),
      embed: paths.embed(lang, { view, code }),
      page: paths.indicator(lang, code),
      png: paths.png(lang, view, code),
      facts: pictureFacts(viewPicture(language, indicatorView(language, view, code), site)),
    }),
  );
}

/** The charts of the pages that are there once. */
export function readyCharts(language: Language, site: URL | undefined): ReadySnippet[] {
  const absolute = (href: string): string => new URL(href, site).href;
  return singlePages.flatMap((page) =>
    pageCharts(language, page).map((placed) => {
      const { pageTitle, size, page: more } = chartView(language, placed);
      const chart = chartPlace(page.place, placed.chart.id);
      const address = absolute(paths.embed(language.tag, { view: "chart", chart }));
      const target = { view: "chart", title: pageTitle, address, page: absolute(more.href), size } as const;
      return { title: pageTitle, frame: frameSnippet(target, plain) };
    }),
  );
}

/** The card of an economy. */
export function readyEconomy(language: Language, economy: Economy, site: URL | undefined): ReadySnippet {
  const lang = language.tag;
  return ready(site, {
    view: "card",
    title: language.economyName(economy),
    embed: paths.embed(lang, { view: "card", economy: economy.iso3.toLowerCase() }),
    page: paths.economy(lang, economy.iso3),
    png: paths.png(lang, "card", economy.iso3),
    facts: { alt: economyPreview(language, economy).alt, width: cardSize.width / 2, height: cardSize.height / 2 },
  });
}

/** A view by its addresses below the site's, and its picture as SVG. */
interface View {
  readonly view: EmbedKind;
  readonly title: string;
  readonly embed: string;
  readonly page: string;
  readonly png: string;
  readonly facts: PictureFacts;
}

function ready(site: URL | undefined, { view, title, embed, page, png, facts }: View): ReadySnippet {
  const absolute = (href: string): string => new URL(href, site).href;
  const target = { view, title, address: absolute(embed), page: absolute(page) };
  return {
    title,
    frame: frameSnippet(target, plain),
    picture: pictureSnippet(absolute(png), target.page, facts),
  };
}

/** A list of snippets as HTML: text, because there are three hundred. */
export function snippetList(snippets: readonly ReadySnippet[]): Html {
  const code = (text: string): Html => `<pre tabindex="0" dir="ltr"><code>${escapeHtml(text)}</code></pre>`;
  const entries = snippets.map(
    ({ title, frame, picture }) =>
      `<details><summary>${escapeHtml(title)}</summary>${code(frame)}${picture === undefined ? "" : code(picture)}</details>`,
  );
  return `<div class="snippets">${entries.join("")}</div>`;
}
