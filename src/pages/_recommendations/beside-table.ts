import { besideHtml, statedHtml } from "../../components/figure.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import { table } from "../../components/table.ts";
import { figuresOf, followUp, knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { CountOfYear } from "../../model/then-and-now.ts";
import { sourceKeys, sourceLine } from "../_figures/source-line.ts";
import { sourceLinks } from "../_action-lines/source-links.ts";

/** The numbers that the documents give, beside what the series give for the same year and now. */
export function besideTable(language: Language): Html {
  const stated = knowledge.documentFigures;
  const text = (key: string): string => language.text(`follow.beside.${key}`);
  const columns = [
    { title: text("what") },
    ...["stated", "then", "now"].map((key) => ({ title: text(key), numeric: true })),
  ];
  const rows = stated.map((one) => {
    const found = followUp.besides.find(({ id }) => id === one.id);
    const cell = (which: "then" | "now"): Html =>
      found === undefined ? "" : countHtml(language, besideHtml(language, found, which, found[which]), found[which]);
    const said = phrase(language, `follow.precision.${one.precision}`, { n: statedHtml(language, one) });
    return [
      escapeHtml(text(one.indicator)),
      `${said}<br><small><time>${one.year}</time></small>`,
      cell("then"),
      cell("now"),
    ];
  });
  const codes = [...new Set([...stated.map(({ indicator }) => indicator), "population"])];
  const observations = codes.flatMap((code) => [...figuresOf(code).series.values()].flat());
  const documents = [...new Set(stated.flatMap(({ sources }) => sources))];
  return (
    table(text("caption"), columns, rows, { captionHidden: true, className: "followed" }) +
    `<p class="note">${phrase(language, "follow.beside.documents", { documents: sourceLinks(language, documents) })}</p>` +
    `<p class="source">${sourceLine(language, sourceKeys(observations), true)}</p>`
  );
}

/** The count with its year, and how it was counted where it is no plain sum. */
function countHtml(language: Language, value: Html, found: CountOfYear | undefined): Html {
  if (found === undefined) return value;
  const how = found.method === "sum" ? "" : ` · ${escapeHtml(language.text(`follow.method.${found.method}`))}`;
  return `${value}<br><small><time>${found.year}</time>${how}</small>`;
}
