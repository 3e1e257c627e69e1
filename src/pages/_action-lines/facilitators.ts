import { escapeHtml, type Html } from "../../components/html.ts";
import { inEnglish } from "../../components/in-english.ts";
import { table } from "../../components/table.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";
import { lineName, practicesOf } from "../_practices/facets.ts";
import { sourceLinks } from "./source-links.ts";

/** Who looks after each action line, with how many practices are classified under it. */
export function facilitatorTable(language: Language): Html {
  const text = (key: string): string => language.text(`lines.${key}`);
  const titles = ["line", "lead-facilitator", "co-facilitator"].map((key) => ({ title: text(key) }));
  const columns = [
    ...titles,
    { title: text("practices"), numeric: "count" as const },
    { title: text("note") },
    { title: text("sources") },
  ];
  const rows = knowledge.actionLines.map(({ code, leadFacilitators, coFacilitator, note, sources }) => {
    const word = code.toLowerCase();
    const count = practicesOf("line", word).length;
    const href = paths.practiceFacet(language.tag, "line", word);
    const name = escapeHtml(lineName(language, code));
    return [
      name,
      `<bdi>${escapeHtml(leadFacilitators.join("; "))}</bdi>`,
      coFacilitator === undefined ? "" : inEnglish(language, coFacilitator),
      count === 0 ? "0" : `<a href="${href}">${language.number(count, 0)}<span class="vh">: ${name}</span></a>`,
      note === undefined ? "" : `<small>${inEnglish(language, note)}</small>`,
      `<small>${sourceLinks(language, sources)}</small>`,
    ];
  });
  return table(text("facilitators.caption"), columns, rows, { captionHidden: true, className: "lines-table" });
}
