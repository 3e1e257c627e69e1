import type { Language } from "../i18n/language.ts";
import { dataElement } from "./figure.ts";
import type { Html } from "./html.ts";

/**
 * A figure of how closely two indicators go together.
 * @param word which of the figures it is: what stands first in its id
 * @param pair in the order of the table of indicators
 */
export const correlationHtml = (
  language: Language,
  word: string,
  pair: readonly [indicator: string, other: string],
  value: number,
): Html => dataElement(value, [word, ...pair].join("/"), language.number(value, word === "correlated" ? 0 : 2));
