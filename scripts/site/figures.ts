import { type FigureId, type FigureKind, figureKinds, readFigureId } from "./figure-kinds.ts";
import { bareText, figureTexts, textNumber } from "./figure-text.ts";
import { readDifference, wrongDifference } from "./figure-differences.ts";
import type { PageFacts, PageFigure } from "./page-facts.ts";
import type { PublishedFigures } from "./published-figures.ts";
import type { SiteFault } from "./site-fault.ts";

type Wrong = Pick<SiteFault, "what" | "remedy">;

/**
 * Holds every figure of a page against /data/v1: the value of a `<data>` against the table, its text and that of a cell
 * against the rounding. Where the indicator's figures are in no file, the text is held against the value that the page
 * itself gives; of a cell, which gives none, only that it is a number with as many decimals.
 */
export function checkFigures(
  page: PageFacts,
  published: PublishedFigures,
  kinds: readonly FigureKind[] = figureKinds,
): SiteFault[] {
  const lang = page.lang ?? "en";
  return page.figures.flatMap((figure) => {
    const wrong = wrongFigure(figure, lang, published, kinds);
    return wrong === undefined ? [] : [{ check: "figures", file: page.file, ...wrong }];
  });
}

function wrongFigure(
  { id, value, text }: PageFigure,
  lang: string,
  published: PublishedFigures,
  kinds: readonly FigureKind[],
): Wrong | undefined {
  const told =
    value === undefined
      ? `"${text}" as ${id ?? "no figure"}`
      : `<data value="${value}" data-obs="${id ?? ""}">${text}</data>`;
  const difference = id === undefined ? undefined : readDifference(id);
  if (difference !== undefined) return wrongDifference(told, { value, text, lang }, difference, published);
  const read = id === undefined ? undefined : readFigureId(id, kinds);
  if (read === undefined) {
    const forms = kinds.map(({ form }) => form).join(", ");
    return { what: `${told}: data-obs names no figure.`, remedy: `Write it as one of: ${forms}.` };
  }
  if (published.withholds(read.named["indicator"] ?? ""))
    return wrongWithheld(told, value, text, lang, read, published);
  const table = `data/v1/${published.table(read.kind, read.named)}`;
  const printed = published.find(read.kind, read.named);
  if (printed === undefined)
    return { what: `${told}: ${table} has no such row.`, remedy: "Mend data-obs, or publish it." };
  if (printed === "")
    return { what: `${told}: ${table} has no figure there.`, remedy: "Show it as no figure, and why." };
  if (value !== undefined && (value === "" || Number(value) !== Number(printed))) {
    return { what: `${told}: ${table} says ${printed}.`, remedy: `Write value="${printed}".` };
  }
  return wrongText(told, text, lang, Number(printed), read, published);
}

/** How many figures of the pages are in no file of this build, so that nothing held them against one. */
export function countWithheld(pages: readonly PageFacts[], published: PublishedFigures): number {
  const indicatorOf = ({ id = "" }: PageFigure) => readFigureId(id)?.named["indicator"] ?? "";
  return pages.flatMap(({ figures }) => figures).filter((figure) => published.withholds(indicatorOf(figure))).length;
}

function wrongWithheld(
  told: string,
  value: string | undefined,
  text: string,
  lang: string,
  read: FigureId,
  published: PublishedFigures,
): Wrong | undefined {
  const figure = value === undefined ? textNumber(text, lang) : value.trim() === "" ? NaN : Number(value);
  if (Number.isFinite(figure)) return wrongText(told, text, lang, figure, read, published);
  return { what: `${told}: it is not a number.`, remedy: "Write the figure as its publisher printed it." };
}

function wrongText(
  told: string,
  text: string,
  lang: string,
  figure: number,
  { kind, named }: FigureId,
  published: PublishedFigures,
): Wrong | undefined {
  const indicator = named["indicator"] ?? "";
  const decimals = kind.decimals === "of the indicator" ? published.decimals(indicator) : kind.decimals;
  if (decimals === undefined) {
    return { what: `${told}: data/v1/indicators.csv lacks "${indicator}".`, remedy: "Publish the indicator." };
  }
  const allowed = figureTexts(figure, decimals, kind.sign, lang);
  if (allowed.includes(bareText(text))) return undefined;
  const rounding = `with ${decimals} decimals in "${lang}"`;
  return { what: `${told}: the text is not the value ${rounding}.`, remedy: `Write ${allowed.join(" or ")}.` };
}
