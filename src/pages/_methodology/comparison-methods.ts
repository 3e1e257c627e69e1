import type { ProseSection } from "../../components/prose-section.ts";
import { escapeHtml, type Html } from "../../components/html.ts";
import { table } from "../../components/table.ts";
import type { Language } from "../../i18n/language.ts";
import { leastInCommon, similarityMeasures, similarKept } from "../../model/similarity-measures.ts";
import { indicatorLink } from "../_service/links.ts";

/** How economies are likened and measures related. */
export function comparisonMethods(language: Language): ProseSection[] {
  const similarity = language.text("compare.method.similarity.text", {
    of: similarityMeasures.length,
    least: leastInCommon,
    kept: similarKept,
  });
  return [
    {
      id: "similarity",
      title: language.text("compare.method.similarity.title"),
      paragraphs: similarity.split("\n\n"),
      html: measuresTable(language),
    },
    {
      id: "correlation",
      title: language.text("relate.method.title"),
      paragraphs: language.text("relate.method.text").split("\n\n"),
    },
  ];
}

function measuresTable(language: Language): Html {
  return table(
    language.text("compare.method.indicators"),
    [{ title: language.text("indicator") }, { title: language.text("compare.method.scale") }],
    similarityMeasures.map(({ code, scale }) => [
      indicatorLink(language, code),
      escapeHtml(language.text(`compare.method.scale.${scale}`)),
    ]),
  );
}
