import type { Language } from "../../i18n/language.ts";
import { asShown } from "../../statistics/as-shown.ts";
import type { Cell, FigurePart, TableModel } from "../table-model.ts";
import type { Compared, ComparedLine, ComparedPoint, NameOf } from "./compared.ts";

/** The id by which published tables know a figure of those compared. */
export function comparedId(code: string, isGroup: boolean, indicator: string, year: number): string {
  return isGroup ? `group/${code}/${indicator}/${year}` : `${code.toLowerCase()}/${indicator}/${year}`;
}

/**
 * The latest figures of all that are compared: value, year, rank, and how far each is from the base. A difference is
 * that of the figures as they are shown, so that a reader who subtracts finds the same.
 */
export function latestTable(
  language: Language,
  all: readonly Compared[],
  base: string,
  nameOf: NameOf,
  caption: string,
): TableModel {
  const text = (key: string): string => language.text(`compare.column.${key}`);
  const away = language.text("compare.column.difference", { base: nameOf(base).short });
  return {
    caption,
    columns: [
      { title: text("who") },
      { title: text("value"), numeric: true },
      { title: text("year") },
      { title: text("rank"), numeric: true },
      { title: away, numeric: true },
    ],
    bodies: all.map((compared) => ({
      title: indicatorTitle(language, compared),
      word: compared.indicator.code,
      rows: compared.lines.map((line, place) => row(language, compared, line, place, base, nameOf)),
    })),
  };
}

function indicatorTitle(language: Language, { indicator }: Compared): Cell {
  const of = (part: string): string => language.text(`indicator.${indicator.code}.${part}`);
  return of("name").endsWith(of("unit")) ? [of("name")] : [of("name"), " ", { small: [of("unit")] }];
}

function row(
  language: Language,
  compared: Compared,
  line: ComparedLine,
  place: number,
  base: string,
  nameOf: NameOf,
): Cell[] {
  const { name, href } = nameOf(line.code);
  const title = href === undefined ? name : { link: href, text: name };
  return [
    [{ series: place }, " ", title],
    valueCell(language, compared, line),
    line.latest === undefined ? [] : [{ year: line.latest.year }, ...statusPart(language, line.latest)],
    rankCell(language, compared, line),
    differenceCell(language, compared, line, base),
  ];
}

const statusPart = (language: Language, { status }: ComparedPoint): Cell =>
  status === "A" ? [] : [" ", { small: [language.text(`status.${status}`)] }];

function valueCell(language: Language, { indicator }: Compared, line: ComparedLine): Cell {
  const { latest, absence, reach } = line;
  if (latest === undefined)
    return [{ absent: language.text(absence === undefined ? "no-figure" : `status.${absence}`) }];
  const few = reach !== undefined && reach.membersWithValue < reach.members ? [reachPart(language, reach)] : [];
  return [{ figure: figureOf(language, indicator, line, latest) }, ...few.flatMap((part) => [" ", part])];
}

const reachPart = (language: Language, { members, membersWithValue }: NonNullable<ComparedLine["reach"]>) => ({
  small: [language.text("compare.reach", { n: language.number(membersWithValue, 0), of: language.number(members, 0) })],
});

/** A figure with its id, as it is shown. */
export function figureOf(
  language: Language,
  { code, decimals }: Compared["indicator"],
  line: Pick<ComparedLine, "code" | "isGroup">,
  { year, value, printed }: ComparedPoint,
): FigurePart {
  return {
    id: comparedId(line.code, line.isGroup, code, year),
    value: printed ?? value,
    text: language.number(value, decimals),
  };
}

function rankCell(language: Language, { indicator }: Compared, { code, isGroup, rank }: ComparedLine): Cell {
  if (rank === undefined) {
    const why = isGroup ? "group" : indicator.direction === "neither" ? "neither" : "unranked";
    return [{ absent: language.text(`compare.no-rank.${why}`) }];
  }
  const id = `rank/${code.toLowerCase()}/${indicator.code}/latest`;
  return [
    { figure: { id, value: rank.rank, text: language.number(rank.rank, 0) } },
    " ",
    { small: [language.text("compare.of", { of: language.number(rank.of, 0) })] },
  ];
}

function differenceCell(language: Language, { indicator, lines }: Compared, line: ComparedLine, base: string): Cell {
  // Its own distance is no news.
  if (line.code === base) return [];
  const from = lines.find(({ code }) => code === base);
  if (from?.latest === undefined || line.latest === undefined)
    return [{ absent: language.text("compare.no-difference") }];
  const { code, decimals } = indicator;
  const difference = asShown(asShown(line.latest.value, decimals) - asShown(from.latest.value, decimals), decimals);
  const idOf = (one: ComparedLine, { year }: ComparedPoint): string => comparedId(one.code, one.isGroup, code, year);
  const id = `difference/${idOf(line, line.latest)}/from/${idOf(from, from.latest)}`;
  return [{ figure: { id, value: difference, text: language.signed(difference, decimals) } }];
}
