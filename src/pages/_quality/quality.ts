import type { ChartFigure } from "../../components/chart-figure.ts";
import type { ProseSection } from "../../components/prose-section.ts";
import type { Html } from "../../components/html.ts";
import type { Language } from "../../i18n/language.ts";
import { placed } from "../_charts/placed.ts";
import { held } from "../_held.ts";
import { prose } from "../_prose.ts";
import { coveragePicture, pictureKey } from "./picture.ts";
import { reconciliation, warnings } from "./reconciliation.ts";
import { indicatorTable, memberMatrix } from "./tables.ts";

/** The one chart of the page. */
export const qualityCharts = (language: Language): ChartFigure[] =>
  placed(language, "data/quality", [coveragePicture(language)]);

/** The page of data quality: where figures are and are not, and what became of every row read. */
export function quality(language: Language) {
  const page = prose(language, "quality", held(language), {
    reconciliation: reconciliation(language),
    "faults-and-warnings": warnings(language),
  });
  const text = (key: string): string => language.text(`quality.${key}`);
  const [reading, ...rest] = page.sections;
  if (reading === undefined) throw new Error("The language files have no section of quality.");
  const section = (id: string, paragraphs: readonly string[], html: Html): ProseSection => ({
    id,
    title: text(`${id}.title`),
    paragraphs,
    html,
  });
  const sections = [
    { ...reading, paragraphs: [...reading.paragraphs, ...pictureKey(language)], chart: qualityCharts(language)[0] },
    section("matrix", [], memberMatrix(language)),
    section("indicators", [text("indicators.text")], indicatorTable(language)),
    ...rest,
  ];
  return { ...page, sections };
}
