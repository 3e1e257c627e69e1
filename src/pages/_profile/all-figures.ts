import type { Cell } from "../../components/cell.ts";
import { figureCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figures } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Rank } from "../../model/derived.ts";
import type { Economy } from "../../model/economy.ts";
import { changeCell } from "../_figures/change-cell.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";
import { placeId, sourcePlace } from "../_provenance/source-place.ts";

/** The newest figure of every indicator with year, change, rank, status and the row of the source it stands in. */
export function allFigures(language: Language, economy: Economy): Html {
  const rows: Cell[][] = [];
  for (const [code, { indicator, series, rank, changes }] of figures) {
    const newest = series.get(economy.iso3)?.findLast(({ value }) => value !== undefined);
    if (newest === undefined) continue;
    const change = changes(economy.iso3).find(({ span }) => span === "previous");
    const words = indicatorWords(language, indicator);
    rows.push([
      { link: paths.indicator(language.tag, code), text: words.name },
      figureCell(language, indicator, newest),
      { year: newest.year },
      escapeHtml(words.unit),
      change === undefined ? "" : changeCell(language, indicator, change),
      rankOrNothing(language, code, rank(economy.iso3, "latest")),
      escapeHtml(language.text(`status.${newest.status}`)) +
        (newest.scope === "" ? "" : ` <small><bdi>(${escapeHtml(newest.scope)})</bdi></small>`),
      `<a href="${paths.provenance(language.tag, placeId(newest.sourceFile))}"><bdi>${escapeHtml(sourcePlace(newest))}</bdi></a>`,
    ]);
  }
  return table(
    language.text("profile.all.caption", { economy: language.economyName(economy) }),
    [
      { title: language.text("indicator") },
      { title: language.text("value"), numeric: true },
      { title: language.text("year") },
      { title: language.text("unit") },
      { title: language.text("change") },
      { title: language.text("rank"), numeric: true },
      { title: language.text("status") },
      { title: language.text("source-row") },
    ],
    rows,
    { captionHidden: true, className: "all-figures" },
  );
}

const rankOrNothing = (language: Language, code: string, found: Rank | undefined): Cell =>
  found === undefined ? "" : rankCell(language, code, "latest", found);
