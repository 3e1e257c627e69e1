import type { EmbedView } from "../../components/embed-view.ts";
import type { Language } from "../../i18n/language.ts";
import { type ChartPage, chartPages } from "../_charts/chart-pages.ts";
import { pageCharts } from "../_charts/page-charts.ts";
import { chartView } from "./chart-view.ts";

/** A chart of a page as a view of its own, without its drawings: those are made again when it is written. */
export interface ChartEntry extends Pick<EmbedView, "pageTitle" | "size"> {
  readonly page: ChartPage;
  readonly place: string;
}

const lists = new Map<string, readonly ChartEntry[]>();

/** Every chart of a page that is no other view, in a language. */
export function chartList(language: Language): readonly ChartEntry[] {
  const known = lists.get(language.tag);
  if (known !== undefined) return known;
  const made = chartPages().flatMap((page) =>
    viewsOf(language, page).map(({ place, view: { pageTitle, size } }) => ({ page, place, pageTitle, size })),
  );
  lists.set(language.tag, made);
  return made;
}

const viewsOf = (language: Language, page: ChartPage) =>
  pageCharts(language, page).map((placed) => ({ place: placed.place, view: chartView(language, placed) }));

let last: { readonly key: string; readonly views: ReturnType<typeof viewsOf> } | undefined;

/** A chart of a page. The charts of a page are written one after another, and drawn together. */
export function chartViewAt(language: Language, page: ChartPage, place: string): EmbedView {
  const key = `${language.tag}/${page.place}`;
  if (last?.key !== key) last = { key, views: viewsOf(language, page) };
  const found = last.views.find((one) => one.place === place);
  if (found === undefined) throw new Error(`There is no chart "${place}".`);
  return found.view;
}
