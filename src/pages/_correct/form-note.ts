import { escapeHtml, type Html } from "../../components/html.ts";
import { phrase } from "../../components/phrase.ts";
import type { Language } from "../../i18n/language.ts";
import { paths } from "../_paths.ts";

const file = (name: string): Html =>
  `<a href="${paths.dataFile(`${name}.csv`)}" download><bdi>${escapeHtml(`${name}.csv`)}</bdi></a>`;
const check = '<code dir="ltr">npm run data:check</code>';

/** How to correct a practice, or to add one, by the form that needs no code. */
export function formNote(language: Language, of: "practice" | "add"): Html {
  const [practices, form, vocabulary] = [file("practices"), file("practice-form"), file("vocabulary")];
  return phrase(language, `correct.form.${of}`, { practices, form, vocabulary, check });
}
