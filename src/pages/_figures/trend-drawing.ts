import type { ChartFigure } from "../../components/chart-figure.ts";
import { trend, type TrendLine } from "../../charts/trend.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { breakNotes } from "./break-notes.ts";
import { endLabel } from "../../views/end-label.ts";
import { axisFormat, indicatorWords, unitOnce } from "../../views/indicator-words.ts";

/** In px on the screen. */
export interface DrawingSize {
  readonly width: number;
  readonly height: number;
}

export interface TrendFigureOptions {
  /** Size of the narrow version, where it is not for a phone. */
  readonly narrow?: DrawingSize;
  /** Draw a wide version too. */
  readonly wide?: boolean;
  /** Compare with the economy's income group too. */
  readonly income?: boolean;
  /** Ends of the axis; from zero where not given. */
  readonly range?: readonly [number, number];
  /** A level that the reader knows: the UN's 2 % target. */
  readonly target?: { readonly value: number; readonly label: string };
}

const phone = { width: 328, height: 210 };
const wide = { width: 560, height: 250 };

/** The line of a group from a year on; undefined where it has no figure since. */
export function groupLine(
  language: Language,
  code: string,
  group: string,
  role: TrendLine["role"],
  from: number,
): TrendLine | undefined {
  const { indicator, newestYear, groupFigures } = figuresOf(code);
  const points = groupFigures(group).filter(({ year }) => year >= from);
  const last = points.at(-1);
  if (last === undefined) return undefined;
  const label = language.text(`group.${group}.short`);
  return { label, role, points, endLabel: endLabel(language, indicator, label, last, newestYear) };
}

/** The drawings of an indicator's lines over years with the changes of method that they mark. */
export function trendDrawings(
  language: Language,
  code: string,
  of: {
    readonly lines: readonly TrendLine[];
    readonly years: readonly [first: number, last: number];
    /** Whose line is the page's: in full. */
    readonly name: string;
    readonly first: { readonly year: number; readonly value: number };
    readonly last: { readonly year: number; readonly value: number };
    /** The economy whose own breaks are marked too. */
    readonly economy?: string;
  },
  options: TrendFigureOptions,
): Pick<ChartFigure, "title" | "when" | "narrow" | "wide" | "breaks"> {
  const { indicator } = figuresOf(code);
  const { lines, years, name, first, last, economy } = of;
  const words = indicatorWords(language, indicator);
  const marked = breakNotes(language, code, economy, years);
  const description = language.text("chart.trend.description", {
    economy: name,
    measure: words.name,
    first: language.number(first.value, indicator.decimals),
    firstYear: first.year,
    last: language.number(last.value, indicator.decimals),
    lastYear: last.year,
  });
  const draw = (frame: DrawingSize): string =>
    trend({
      ...frame,
      title: [words.name, ...unitOnce(words)].join(language.text("comma")),
      description,
      years,
      range: options.range ?? "from-zero",
      lines,
      maxGapYears: indicator.survey ? 3 : 1,
      breaks: marked.map(({ year, mark }) => ({ year, mark })),
      ...(options.target === undefined ? {} : { target: options.target }),
      format: axisFormat(language, indicator),
    });
  return {
    title: words.name,
    when: [...unitOnce(words), language.range(first.year, last.year)].join(language.text("comma")),
    narrow: draw(options.narrow ?? phone),
    wide: options.wide ? draw(wide) : undefined,
    breaks: marked,
  };
}
