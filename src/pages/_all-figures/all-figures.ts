import { type Body, tableOf } from "../../components/table.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { chartDownload, downloadLinks } from "../_figures/download.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { inThemes } from "../_indicator/themes.ts";
import { paths } from "../_paths.ts";
import { indicatorBody } from "./indicator-body.ts";

/** Everything that the page of all figures of an economy shows: each indicator with all its years, by theme. */
export function allFigures(language: Language, economy: Economy) {
  const name = language.economyName(economy);
  const { iso3 } = economy;
  const observations = [...figures.values()].flatMap(({ series }) => series.get(iso3) ?? []);
  const years = observations.map(({ year }) => year);
  const file = (extension: string): string => `economies/${iso3.toLowerCase()}.${extension}`;
  return {
    title: language.text("figures.title", { economy: name }),
    description: language.text("figures.description", { economy: name }),
    profile: { href: paths.economy(language.tag, iso3), text: name },
    when: language.range(Math.min(...years), Math.max(...years)),
    sections: inThemes().flatMap(({ theme, indicators }) => {
      const bodies = indicators.flatMap((of) => indicatorBody(language, iso3, of) ?? []);
      if (bodies.length === 0) return [];
      const title = language.text(`theme.${theme}`);
      return [{ id: theme, title, html: themeTable(language, `${name}: ${title}`, bodies) }];
    }),
    source: sourceLine(language, sourceKeys(observations)),
    download: chartDownload(file("csv")),
    downloads: downloadLinks([
      { path: file("csv"), text: language.text("download.economy-csv", { economy: name }) },
      { path: file("xlsx"), text: language.text("download.xlsx") },
      { path: file("json"), text: language.text("download.economy-json", { economy: name }) },
    ]),
  };
}

const themeTable = (language: Language, caption: string, bodies: readonly Body[]): string =>
  tableOf(
    caption,
    [
      { title: language.text("year") },
      { title: language.text("value"), numeric: true },
      { title: language.text("rank"), numeric: true },
      { title: language.text("figures.notes") },
    ],
    bodies,
    { captionHidden: true, className: "all-figures" },
  );
