import { descriptionOf } from "../../charts/pictures/placed-drawing.ts";
import type { Html } from "../../components/html.ts";
import { plainText } from "../../components/plain-text.ts";
import type { Language } from "../../i18n/language.ts";

/** What a drawing says of the list or table beside it, which a picture leaves behind. */
const ofThePage = ["map.description.list", "embed.ranking.description.table", "embed.groups.description.table"];

/** What a picture shows, in the words of the drawing of the page. */
export function pictureWords(language: Language, drawing: Html): string {
  let words = plainText(descriptionOf(drawing));
  for (const key of ofThePage) words = words.replace(language.text(key), "");
  return words.replace(/ {2,}/g, " ").trim();
}
