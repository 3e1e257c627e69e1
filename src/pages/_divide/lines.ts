import { comparedTrends } from "../../charts/compared-trends.ts";
import type { ChartFigure } from "../../components/chart-figure.ts";
import type { Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { type DivideFigure, divideMeasure } from "../../model/divide.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { chartDownload } from "../_figures/download.ts";
import { divideSource } from "./behind.ts";

interface Lines {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly description: string;
  readonly range: readonly [number, number];
  readonly lines: readonly { readonly label: string; readonly years: readonly DivideFigure[] }[];
  readonly format: (value: number) => string;
  readonly notes?: readonly Html[];
  readonly numbers: Html;
}

/** Figures of people online over the years as lines of equal standing. Undefined where none has two years. */
export function linesFigure(language: Language, of: Lines): ChartFigure | undefined {
  const all = of.lines.flatMap(({ years }) => years.map(({ year }) => year));
  const years = [Math.min(...all), Math.max(...all)] as const;
  if (!(years[0] < years[1])) return undefined;
  const breaks = breakNotes(language, divideMeasure, undefined, years);
  const draw = (width: number): string =>
    comparedTrends({
      width,
      leastHeight: 240,
      title: of.title,
      description: of.description,
      years,
      range: of.range,
      lines: of.lines.map(({ label, years: points }, place) => ({ label, place, points })),
      maxGapYears: 1,
      breaks: breaks.map(({ year, mark }) => ({ year, mark })),
      format: of.format,
    });
  return {
    id: of.id,
    title: of.title,
    when: [of.unit, language.range(...years)].join(language.text("comma")),
    narrow: draw(328),
    wide: draw(448),
    breaks,
    notes: of.notes,
    numbers: of.numbers,
    source: divideSource(language, [divideMeasure, "population"]),
    download: chartDownload("divide.csv"),
  };
}
