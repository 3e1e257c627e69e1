import type { FigureKind } from "./figure-kinds.ts";

const formats = new Map<string, Intl.NumberFormat>();

/** The ways a figure may be written on a page in a language: Latin digits everywhere, as many decimals as said. */
export function figureTexts(
  figure: number,
  decimals: number,
  sign: FigureKind["sign"],
  lang: string,
): readonly [string, ...string[]] {
  const size = numberFormat(lang, decimals).format(Math.abs(figure));
  const isZero = !/[1-9]/.test(size);
  const plain = figure < 0 && !isZero ? `−${size}` : size;
  if (sign === "plain") return [plain];
  const signed = figure > 0 && !isZero ? [plain, `+${size}`] : [plain];
  return sign === "signed" ? [plain, ...signed.slice(1)] : [plain, ...signed.slice(1), size];
}

/** A text without marks of direction, with the minus sign for a hyphen. */
export function bareText(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, "")
    .trim()
    .replace(/^-/, "−");
}

/** The number that a text says in a language; NaN where it says none. */
export function textNumber(text: string, lang: string): number {
  const parts = numberFormat(lang, 1).formatToParts(12345.6);
  const mark = (type: "group" | "decimal"): string => parts.find((part) => part.type === type)?.value ?? "";
  const digits = bareText(text).replaceAll(mark("group"), "").replace(mark("decimal"), ".").replace("−", "-");
  return digits === "" ? NaN : Number(digits);
}

function numberFormat(lang: string, decimals: number): Intl.NumberFormat {
  const key = `${lang} ${decimals}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const made = new Intl.NumberFormat(`${lang}-u-nu-latn`, digits);
  formats.set(key, made);
  return made;
}
