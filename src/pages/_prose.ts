import type { Html } from "../components/html.ts";
import type { ProseSection } from "../components/prose-section.ts";
import { unbroken } from "../components/unbroken.ts";
import type { Language } from "../i18n/language.ts";
import type { Values } from "../i18n/texts.ts";

/**
 * A page of words as the language files have it: `{page}.1.title`, `.slug` and `.text`, `{page}.2.title` and so on.
 * @param values what fills the texts' placeholders
 * @param beneath what stands beneath the paragraphs of a section, by its slug
 */
export function prose(language: Language, page: string, values: Values, beneath: Readonly<Record<string, Html>> = {}) {
  const text = (part: string): string => language.text(`${page}.${part}`, values);
  const sections: ProseSection[] = [];
  for (let n = 1; language.has(`${page}.${n}.title`); n++) {
    const id = text(`${n}.slug`);
    const [title, words] = [unbroken(text(`${n}.title`)), unbroken(text(`${n}.text`))];
    sections.push({ id, title, paragraphs: words.split("\n\n"), html: beneath[id] });
  }
  const unknown = Object.keys(beneath).filter((slug) => !sections.some(({ id }) => id === slug));
  if (unknown.length > 0) throw new Error(`The language files have no section "${unknown.join('", "')}" in ${page}.`);
  return { title: text("title"), description: text("description"), lead: text("lead"), sections };
}
