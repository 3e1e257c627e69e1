import type { Cell } from "../../components/cell.ts";
import { divideCell, figureCell, type Shown } from "../../components/figure-cell.ts";
import type { Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { type DivideFigure, type DividePair, dividePairs } from "../../model/divide.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { sortedByName } from "../_groups/group-words.ts";
import { paths } from "../_paths.ts";
import { behindCells, behindColumns, methodText } from "./behind.ts";
import { divideEconomies, divideFigure, groupsOf } from "./found.ts";

export const pairsBy = (by: DividePair["by"]): readonly DividePair[] => dividePairs.filter((pair) => pair.by === by);

/** The two measures of a pair in words: "Women", "Men". */
export const sides = (language: Language, { key }: DividePair): [string, string] => [
  language.text(`divide.pair.${key}.first`),
  language.text(`divide.pair.${key}.second`),
];

export const levels = (place: string, { first, second }: DividePair): [DivideFigure, DivideFigure] | undefined => {
  const [one, other] = [divideFigure("level", place, first, second), divideFigure("level", place, second, first)];
  return one === undefined || other === undefined ? undefined : [one, other];
};

/** What lies between the two, and what stands behind it. */
export const gapColumns = (language: Language) => [
  { title: language.text("divide.column.ratio"), numeric: true },
  { title: language.text("divide.column.difference"), numeric: true },
  ...behindColumns(language),
  { title: language.text("divide.column.method") },
];

export function gapCells(language: Language, place: string, { first, second }: DividePair): Cell[] {
  const difference = divideFigure("difference", place, first, second);
  return [
    divideCell(language, divideFigure("ratio", place, first, second)),
    divideCell(language, difference),
    ...(difference === undefined
      ? ["", "", "", ""]
      : [...behindCells(language, difference), methodText(language, difference)]),
  ];
}

/** A pair by group: world, regions, income groups, LDC, LLDC, SIDS. */
export function pairByGroup(language: Language, pair: DividePair): Html {
  const [one, other] = sides(language, pair);
  const rows = groupsOf("world", "region", "income", "development").flatMap((group) => {
    const found = levels(group, pair);
    if (found === undefined) return [];
    const name = { link: paths.group(language.tag, group), text: language.text(`group.${group}`) };
    return [[name, divideCell(language, found[0]), divideCell(language, found[1]), ...gapCells(language, group, pair)]];
  });
  return table(
    language.text("divide.pair.by-group", { pair: language.text(`divide.pair.${pair.key}`) }),
    [
      { title: language.text("groups.group") },
      { title: one, numeric: true },
      { title: other, numeric: true },
      ...gapColumns(language),
    ],
    rows,
  );
}

/**
 * A pair by economy, each in its newest year with both.
 * @param wanted which, in their order; all by name where not given
 */
export function pairByEconomy(
  language: Language,
  pair: DividePair,
  wanted?: readonly string[],
  caption = language.text("divide.pair.by-economy", { pair: language.text(`divide.pair.${pair.key}`) }),
): Html {
  const { first, second } = pair;
  const found = new Map(divideEconomies("difference", first, second).map((one) => [one.place, one]));
  const [one, other] = sides(language, pair);
  const observed = (code: string, economy: string, year: number): Shown => {
    const { indicator, series } = figuresOf(code);
    return figureCell(
      language,
      indicator,
      series.get(economy)?.find((observation) => observation.year === year),
    );
  };
  return table(
    caption,
    [
      { title: language.text("economy") },
      { title: language.text("year"), numeric: "count" },
      { title: one, numeric: true },
      { title: other, numeric: true },
      ...(pair.by === "usage" ? [] : [{ title: language.text("divide.column.ratio"), numeric: true }]),
      { title: language.text("divide.column.difference"), numeric: true },
    ],
    (wanted ?? sortedByName(language, [...found.keys()])).flatMap((economy) => {
      const difference = found.get(economy);
      if (difference === undefined) return [];
      const ratio = divideFigure("ratio", economy, first, second);
      return [
        [
          namedEconomy(language, economy).head,
          { year: difference.year },
          observed(first, economy, difference.year),
          observed(second, economy, difference.year),
          ...(pair.by === "usage" ? [] : [divideCell(language, ratio)]),
          divideCell(language, difference),
        ],
      ];
    }),
  );
}
