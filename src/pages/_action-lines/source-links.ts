import { escapeHtml, type Html } from "../../components/html.ts";
import { englishAttributes } from "../../components/in-english.ts";
import { knowledge } from "../../dataset.ts";
import type { Language } from "../../i18n/language.ts";
import type { SourceRef } from "../../model/action-line.ts";

const documentTitles = new Map(knowledge.documents.map(({ id, title }) => [id, title]));

/** Sources as a reader may follow them: documents by their title, pages of the web by their host as a link. */
export function sourceLinks(language: Language, sources: readonly SourceRef[]): Html {
  return sources.map((source) => sourceLink(language, source)).join(escapeHtml(language.text("semicolon")));
}

function sourceLink(language: Language, source: SourceRef): Html {
  const title = documentTitles.get(source);
  if (title !== undefined) return `<cite${englishAttributes(language)}>${escapeHtml(title)}</cite>`;
  const host = new URL(source).hostname.replace(/^www\./, "");
  return `<a href="${escapeHtml(source)}" rel="external"><bdi>${escapeHtml(host)}</bdi></a>`;
}
