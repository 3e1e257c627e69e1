import type { Language } from "../i18n/language.ts";
import { escapeHtml, type Html } from "./html.ts";

/** Words that keep their order, such as an address, a path or a licence: set apart in a text from right to left. */
export const isolated = ({ direction }: Pick<Language, "direction">, text: string): Html =>
  direction === "rtl" ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text);
