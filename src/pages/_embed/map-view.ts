import type { EmbedView } from "../../components/embed-view.ts";
import { figure } from "../../components/figure.ts";
import { escapeHtml } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import { figuresOf } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { Section } from "../../model/derived.ts";
import { indicatorWords } from "../../views/indicator-words.ts";
import { breakNotes } from "../_figures/break-notes.ts";
import { namedEconomy } from "../_figures/economy-link.ts";
import { mapFigure } from "../_figures/map-figure.ts";
import { mapSection } from "../_figures/map-section.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { indicatorEmbed, yearEmbed } from "./view-words.ts";

/**
 * The world map of an indicator; inside it every figure with its year.
 * @param section a year, or "latest": each economy's newest figure
 */
export function mapView(language: Language, code: string, section: Section = "latest"): EmbedView {
  const { indicator } = figuresOf(code);
  const { when, svg, legend, notes } = mapFigure(language, code, section);
  const { valued } = mapSection(code, section);
  const rows = [...valued.values()]
    .map((one) => ({ one, ...namedEconomy(language, one.economy) }))
    .sort((a, b) => language.compare(a.name, b.name))
    .map(({ one, link }) => [link, figure(language, indicator, one), `<time>${one.year}</time>`]);
  return {
    ...(section === "latest" ? indicatorEmbed(language, "map", code) : yearEmbed(language, code, section)),
    when,
    drawing: { narrow: svg, legend },
    notes,
    // What changed in the definition or method from this year on.
    remarks:
      section === "latest"
        ? []
        : breakNotes(language, code, undefined, [section - 1, section]).map(({ text }) => escapeHtml(text)),
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
  };
}
