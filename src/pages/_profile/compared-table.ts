import type { Cell } from "../../components/cell.ts";
import { figureCell, percentileCell, rankCell } from "../../components/figure-cell.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { isolated } from "../../components/isolated.ts";
import { table } from "../../components/table.ts";
import { figuresOf, groupOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Economy } from "../../model/economy.ts";
import { groupFigureWithReach } from "../_figures/group-reach.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { paths } from "../_paths.ts";

/** Groups that an economy is held against: its region, its income group, the world. */
export function comparedGroups(economy: Economy): string[] {
  return [groupOf(economy.iso3, "region")?.code, groupOf(economy.iso3, "income")?.code, "world"].flatMap(
    (code) => code ?? [],
  );
}

/** An economy's latest figures and ranks beside those of its region, income group and the world. */
export function comparedTable(
  language: Language,
  economy: Economy,
  codes: readonly string[],
  caption: string,
  scope = false,
): Html {
  const isAveraged = codes.some((code) => figuresOf(code).indicator.averaging !== "none");
  const groups = isAveraged ? comparedGroups(economy) : [];
  return table(
    caption,
    [
      { title: language.text("indicator") },
      { title: language.economyShortName(economy), numeric: true },
      { title: language.text("year") },
      ...(scope ? [{ title: language.text("reference") }] : []),
      { title: language.text("rank"), numeric: true },
      { title: language.text("better-than"), numeric: true },
      ...groups.map((group) => ({ title: language.text(`group.${group}.short`), numeric: true })),
    ],
    codes.map((code): Cell[] => {
      const { indicator, latest, rank, groupHeadline } = figuresOf(code);
      const own = latest.get(economy.iso3);
      const words = indicatorWords(language, indicator);
      const place = rank(economy.iso3, "latest");
      return [
        { link: paths.indicator(language.tag, code), text: words.name },
        figureCell(language, indicator, own),
        own === undefined ? "" : { year: own.year },
        ...(scope ? [referenceText(language, own?.scope)] : []),
        rankCell(language, code, "latest", place),
        percentileCell(language, code, "latest", place),
        ...groups.map((group) => groupFigureWithReach(language, indicator, group, groupHeadline(group))),
      ];
    }),
    { captionHidden: true },
  );
}

/** The reference year and source of a Survey input, or that the UN does not publish it. */
function referenceText(language: Language, scope: string | undefined): Html {
  return scope === undefined || scope === ""
    ? escapeHtml(language.text("reference.unpublished"))
    : isolated(language, scope);
}
