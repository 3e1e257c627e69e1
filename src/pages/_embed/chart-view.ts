import type { ChartFigure } from "../../components/chart-figure.ts";
import type { EmbedView } from "../../components/embed-view.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { toCopy } from "../../i18n/to-copy.ts";
import { pageName } from "../_charts/page-name.ts";
import { paths } from "../_paths.ts";
import { chartSize, widthOf } from "./chart-size.ts";

/** Drawings that are wider than this need more room than a wide column before they can be read. */
const usualWide = 600;

/** A chart where it stands in the site. */
export interface PlacedChart {
  /** Address of its page below the language, without slashes at its ends. */
  readonly page: string;
  /** Id of its section; "" where it is in none. */
  readonly section: string;
  readonly chart: ChartFigure;
}

/** A chart of a page as a view of its own: what it is of, its drawings, its notes, its numbers, the way to its page. */
export function chartView(language: Language, { page, section, chart }: PlacedChart): EmbedView {
  const { when, narrow, wide, key, breaks = [], notes = [], numbers, source } = chart;
  const href = paths.section(language.tag, page);
  const name = pageName(language, page);
  const title = language.text("embed.title.of", { name, measure: chart.fullTitle ?? chart.title });
  // What leads to another part of the page leads to that page from here.
  const here = (html: Html): Html => html.replaceAll('href="#', `href="${href}#`);
  const view: EmbedView = {
    kind: "chart",
    title,
    pageTitle: toCopy(language, [title, when].join(language.text("comma"))),
    description: language.text("embed.description", { view: language.text("embed.view.chart"), what: title }),
    when,
    drawing: { narrow, wide, legend: key, isLate: wide !== undefined && widthOf(wide) > usualWide },
    notes: notes.map(here),
    remarks: breaks.map(({ mark, text }) => `<b>${mark}</b> ${escapeHtml(text)}`),
    numbers: here(numbers),
    source: here(source),
    page: {
      href: section === "" ? href : `${href}#${section}`,
      text: language.text("embed.more.page", { name }),
    },
  };
  return { ...view, size: chartSize(view) };
}
