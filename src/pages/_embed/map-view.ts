import type { EmbedView } from "../../components/embed-view.ts";
import { figureCell } from "../../components/figure-cell.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { mapFigure } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { indicatorEmbed } from "./view-words.ts";

/** The world map of an indicator, each economy with its newest figure; inside it every figure with its year. */
export function mapView(language: Language, code: string): EmbedView {
  const { indicator } = figuresOf(code);
  const { when, svg, legend, notes } = mapFigure(language, code, "latest");
  const { valued } = mapSection(code, "latest");
  const rows = [...valued.values()]
    .map((one) => ({ one, ...namedEconomy(language, one.economy) }))
    .sort((a, b) => language.compare(a.name, b.name))
    .map(({ one, head }) => [head, figureCell(language, indicator, one), { year: one.year }]);
  return {
    ...indicatorEmbed(language, "map", code),
    when,
    drawing: { narrow: svg, legend },
    notes,
    remarks: [],
    numbers: table(
      indicatorWords(language, indicator).name,
      [
        { title: language.text("economy") },
        { title: language.text("value"), numeric: true },
        { title: language.text("year") },
      ],
      rows,
      { captionHidden: true },
    ),
    source: sourceLine(language, sourceKeys(valued.values())),
    drawn: { code },
  };
}
