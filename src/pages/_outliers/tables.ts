import { shownHtml } from "../../components/figure.ts";
import type { Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import type { Outlier } from "../../model/outlier.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { outlierFigures } from "./outlier-figures.ts";

const column = (language: Language, key: string) => ({ title: language.text(`outliers.column.${key}`), numeric: true });

/** Economies beside what is expected of the fit, with the interval. */
export function expectedTable(language: Language, rows: readonly Outlier[], caption: string, hidden = false): Html {
  return table(
    caption,
    [
      { title: language.text("economy") },
      ...["value", "expected", "residual", "interval"].map((key) => column(language, key)),
    ],
    rows.map((one) => {
      const shown = outlierFigures(language, one);
      return [
        namedEconomy(language, one.economy).head,
        shown.value,
        shown.expected,
        shown.residual,
        `<bdi>${shownHtml(shown.lower)}–${shownHtml(shown.upper)}</bdi>`,
      ];
    }),
    { captionHidden: hidden },
  );
}

/** Economies by how many places they stand higher or lower than by connectivity and income. */
export function placesTable(language: Language, rows: readonly Outlier[], caption: string): Html {
  return table(
    caption,
    [{ title: language.text("economy") }, ...["place", "expected-place", "places"].map((key) => column(language, key))],
    rows.map((one) => {
      const shown = outlierFigures(language, one);
      return [namedEconomy(language, one.economy).head, shown.place, shown.expectedPlace, shown.places];
    }),
  );
}

/** Every economy with both measures; intervals and places stand in the file. */
export function wholeTable(language: Language, rows: readonly Outlier[], caption: string): Html {
  return table(
    caption,
    [
      { title: language.text("economy") },
      ...["value", "expected", "residual", "places"].map((key) => column(language, key)),
    ],
    rows.map((one) => {
      const { value, expected, residual, places } = outlierFigures(language, one);
      return [namedEconomy(language, one.economy).head, value, expected, residual, places];
    }),
  );
}
