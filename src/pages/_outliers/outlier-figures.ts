import { type Figure, figureCell, readingCell } from "../../components/figure-cell.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Outlier } from "../../model/outlier.ts";

/** The figures of an economy beside what is expected, each held against derived/outliers.csv. */
export function outlierFigures(language: Language, one: Outlier) {
  const { economy, indicator, year } = one;
  const of = (word: string, value: number, format = {}): Figure =>
    readingCell(language, { word, economy, indicator, year }, value, { decimals: 4, ...format });
  const { indicator: measure, series } = figuresOf(indicator);
  const places = { decimals: 1 } as const;
  return {
    value: figureCell(
      language,
      measure,
      series.get(economy)?.find((observation) => observation.year === year),
    ),
    expected: of("expected", one.expected),
    residual: of("residual", one.residual, { sign: "signed" }),
    lower: of("expected-lower", one.lower),
    upper: of("expected-upper", one.upper),
    place: of("place-by-index", one.place, places),
    expectedPlace: of("place-expected", one.expectedPlace, places),
    places: of("places-apart", one.places, { ...places, sign: "signed" }),
  };
}
