import { escapeText } from "../charts/escape-text.ts";

/** Text made safe for an element or a double-quoted attribute, as charts do it. */
export const escapeHtml: (text: string) => Html = escapeText;

/** HTML that is ready to stand in a page: nothing but what our own functions built. */
export type Html = string;
