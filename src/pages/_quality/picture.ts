import type { ChartFigure } from "../../components/chart-figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { coverageGrid } from "../../charts/coverage-grid.ts";
import { economies, figures, groups } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { paths } from "../_paths.ts";
import { cellOf, countStates, type CoverageState } from "./coverage.ts";
import { chartDownload } from "../_figures/download.ts";

/** Indicators as they stand side by side: by theme. */
const themes = [...Map.groupBy(figures.values(), ({ indicator }) => indicator.theme)];
const columns = themes.flatMap(([, its]) => its);

const states = new Map<string, CoverageState[]>(
  [...economies.values()].map((economy) => [economy.iso3, columns.map((held) => cellOf(economy, held).state)]),
);
const statesOf = ({ iso3 }: Economy): CoverageState[] => states.get(iso3) ?? [];

/** Every economy by every indicator at a glance, with the counts by economy as its numbers. */
export function coveragePicture(language: Language): ChartFigure {
  const text = (key: string, values = {}): string => language.text(`quality.picture.${key}`, values);
  const counts = countStates([...states.values()].flat());
  const applicable = counts.recent + counts.older + counts.none;
  const options = {
    title: text("title"),
    description: text("description", {
      recent: language.percent(counts.recent / applicable),
      older: language.percent(counts.older / applicable),
      none: language.percent(counts.none / applicable),
    }),
    columnGroups: themes.map(([, its], index) => ({ mark: String(index + 1), columns: its.length })),
    bands: bands(language),
  };
  const link = `<a href="${paths.sources(language.tag)}">${escapeHtml(text("sources"))}</a>`;
  return {
    id: "coverage",
    title: options.title,
    when: text("when", { economies: economies.size, indicators: columns.length }),
    narrow: coverageGrid({ ...options, width: 340, rowPx: 2.5 }),
    wide: coverageGrid({ ...options, width: 640, rowPx: 3 }),
    key: pictureKey(language)
      .map((words) => `<p class="note">${escapeHtml(words)}</p>`)
      .join(""),
    notes: [escapeHtml(options.description)],
    numbers: economyTable(language),
    source: phrase(language, "quality.picture.source", { sources: link }),
    download: chartDownload("observations.csv"),
  };
}

/** What the marks and the numbers of the picture mean: wanted before it, because it is taller than a screen. */
export function pictureKey(language: Language): string[] {
  const names = themes.map(([theme], index) => `${index + 1} ${language.text(`theme.${theme}`)}`);
  return [
    language.text("quality.picture.key"),
    language.text("quality.picture.columns", { themes: names.join(" · ") }),
  ];
}

/** The economies of each region, those with most figures first. */
function bands(language: Language) {
  const regions = groups.filter(({ kind }) => kind === "region");
  const placed = new Set(regions.flatMap(({ members }) => members));
  const band = (name: string, of: (economy: Economy) => boolean) => ({
    name,
    rows: [...economies.values()]
      .filter(of)
      .map(statesOf)
      .sort((a, b) => countStates(b).recent - countStates(a).recent),
  });
  return [
    ...regions.map(({ code, members }) => band(language.text(`group.${code}`), ({ iso3 }) => members.includes(iso3))),
    band(language.text("quality.region.none"), ({ iso3 }) => !placed.has(iso3)),
  ].filter(({ rows }) => rows.length > 0);
}

function economyTable(language: Language): Html {
  const text = (key: string): string => language.text(`quality.${key}`);
  const rows = [...economies.values()]
    .map((economy) => ({ economy, name: language.economyName(economy), counts: countStates(statesOf(economy)) }))
    .sort((a, b) => language.compare(a.name, b.name))
    .map(({ economy, name, counts: { recent, older, none } }) => [
      `<a href="${paths.economy(language.tag, economy.iso3)}">${escapeHtml(name)}</a>`,
      ...[recent, older, none, recent + older + none].map(String),
    ]);
  const heads = [
    { title: language.text("economy") },
    ...["recent", "older", "none", "of"].map((key) => ({ title: text(key), numeric: "count" as const })),
  ];
  return table(text("economies.caption"), heads, rows, { captionHidden: true });
}
