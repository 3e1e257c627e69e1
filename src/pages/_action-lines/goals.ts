import { escapeHtml, type Html } from "../../components/html.ts";
import { inEnglish } from "../../components/in-english.ts";
import { table } from "../../components/table.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { lineName } from "../_practices/facets.ts";
import { sourceLinks } from "./source-links.ts";

/** Links of action lines to Sustainable Development Goals, by line and goal, each with its basis. */
export function goalTable(language: Language): Html {
  const columns = ["line", "goal", "evidence", "basis", "sources"].map((key) => ({
    title: language.text(`lines.${key}`),
  }));
  const lines = knowledge.actionLines.map(({ code }) => code);
  const sorted = knowledge.sdgLinks.toSorted(
    (a, b) => lines.indexOf(a.actionLine) - lines.indexOf(b.actionLine) || a.sdg - b.sdg,
  );
  const rows = sorted.map(({ actionLine, sdg, evidence, basis, sources }) => [
    escapeHtml(lineName(language, actionLine)),
    `${sdg} · ${escapeHtml(language.text(`word.goal.${sdg}`))}`,
    inEnglish(language, evidence),
    escapeHtml(language.text(`word.sdg-basis.${basis}`)),
    `<small>${sourceLinks(language, sources)}</small>`,
  ]);
  return table(language.text("lines.goals.caption"), columns, rows, { captionHidden: true, className: "lines-table" });
}
