import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { LabRow } from "../../views/lab-rows.ts";

/** What the chosen weights do to the ranking, in a sentence or two; or that there must be a weight. */
export function labSummary(language: Language, rows: readonly LabRow[], nameOf: (economy: Iso3) => string): string {
  const text = (key: string, values = {}): string => language.text(`explore.lab.${key}`, values);
  if (rows.length === 0) return text("no-weight");
  const moved = rows.filter(({ rank, printedRank }) => rank !== printedRank);
  const places = ({ rank, printedRank }: LabRow): number => printedRank - rank;
  const [first] = moved;
  if (first === undefined) return text("summary.same");
  const rise = moved.reduce((most, row) => (places(row) > places(most) ? row : most), first);
  const fall = moved.reduce((most, row) => (places(row) < places(most) ? row : most), first);
  const extreme = (key: string, row: LabRow): string[] =>
    (key === "rise" ? places(row) > 0 : places(row) < 0)
      ? [text(`summary.${key}`, { economy: nameOf(row.economy), n: language.number(Math.abs(places(row)), 0) })]
      : [];
  const how = language.count("explore.lab.summary.moved", moved.length, { of: language.number(rows.length, 0) });
  return [how, ...extreme("rise", rise), ...extreme("fall", fall)].join(" ");
}
