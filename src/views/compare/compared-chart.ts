import { comparedTrends } from "../../charts/compared-trends.ts";
import type { Language } from "../../i18n/language.ts";
import { endLabel } from "../end-label.ts";
import { axisFormat } from "../indicator-words.ts";
import type { Compared, NameOf } from "./compared.ts";

/** A chart of those compared in words and drawings, for a narrow place and a wide one. */
export interface ComparedChart {
  readonly title: string;
  readonly when: string;
  /** "" where none has a figure. */
  readonly narrow: string;
  readonly wide: string;
  readonly breaks: readonly { readonly year: number; readonly mark: string; readonly text: string }[];
  readonly hasEstimates: boolean;
}

/** Survey editions are up to three years apart; more is a gap. */
const surveyGap = 3;

/** Trends of an indicator for all that are compared. */
export function comparedChart(language: Language, compared: Compared, nameOf: NameOf): ComparedChart {
  const { indicator, lines, newestYear } = compared;
  const of = (part: string): string => language.text(`indicator.${indicator.code}.${part}`);
  const points = lines.flatMap((line) => line.points);
  const years = points.map(({ year }) => year);
  const first = Math.min(newestYear - 1, ...years);
  const unit = of("name").endsWith(of("unit")) ? [] : [of("unit")];
  const when = [...unit, language.range(Math.min(...years), Math.max(...years))].join(language.text("comma"));
  const breaks = markedBreaks(language, compared, nameOf, first);
  const draw = (width: number, leastHeight: number): string =>
    comparedTrends({
      width,
      leastHeight,
      title: [of("name"), ...unit].join(language.text("comma")),
      description: description(language, compared, nameOf),
      years: [first, newestYear],
      range: [0, indicator.survey ? 1 : 0],
      maxGapYears: indicator.survey ? surveyGap : 1,
      breaks: breaks.map(({ year, mark }) => ({ year, mark })),
      format: axisFormat(language, indicator),
      lines: lines.map((line, place) => {
        const last = line.points.at(-1);
        const { short } = nameOf(line.code);
        return {
          place,
          label: last === undefined ? short : endLabel(language, indicator, short, last, newestYear),
          points: line.points.map(({ year, value, status }) => ({ year, value, estimate: status === "E" })),
        };
      }),
    });
  return {
    title: of("name"),
    when,
    narrow: draw(328, 220),
    wide: draw(560, 260),
    breaks,
    hasEstimates: points.some(({ status }) => status === "E"),
  };
}

/** Each line with its newest figure, in words. */
function description(language: Language, { indicator, lines }: Compared, nameOf: NameOf): string {
  const parts = lines.map(({ code, points }) => {
    const last = points.at(-1);
    const { short } = nameOf(code);
    if (last === undefined) return language.text("compare.described.none", { name: short });
    const value = language.number(last.value, indicator.decimals);
    return language.text("compare.described", { name: short, value, year: last.year });
  });
  return parts.join(language.text("semicolon"));
}

/** Changes of method that lie within the years, numbered; those of single economies name them. */
function markedBreaks(
  language: Language,
  { breaks, lines, newestYear }: Compared,
  nameOf: NameOf,
  first: number,
): ComparedChart["breaks"] {
  const codes = new Set(lines.map(({ code }) => code));
  const found = breaks.filter(
    ({ year, economy }) => year > first && year <= newestYear && (economy === undefined || codes.has(economy)),
  );
  const byYear = [...Map.groupBy(found, ({ year }) => year)].sort(([a], [b]) => a - b);
  return byYear.map(([year, its], index) => {
    const reasons = [...Map.groupBy(its, ({ reason }) => reason)].map(([reason, same]) => {
      const text = language.text(`break.${reason}`);
      const named = same.flatMap(({ economy }) => (economy === undefined ? [] : [nameOf(economy).short]));
      return named.length === 0 ? text : language.text("compare.break-of", { reason: text, who: language.list(named) });
    });
    const reason = reasons.join(language.text("semicolon"));
    return { year, mark: String(index + 1), text: language.text("break.note", { year, reason }) };
  });
}
