const narrow = new Set("ijl.,:;'’|!()[]{}·-fIrt \u00a0\u202f".split(""));
const wide = new Set("mwMW%@—".split(""));
const arabicScript = /[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/;
const eastAsian = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/;
/** Marks over letters, and what only orders them. */
const widthless = /[\p{M}\p{Cf}]/u;

/** Texts of Arabic pages are set one step larger (charts.css), whatever is in them. */
const arabicStep = 13 / 12;

function characterEms(character: string): number {
  if (narrow.has(character)) return 0.34;
  if (wide.has(character)) return 0.92;
  if (character < "\u0250") return character >= "A" && character <= "Z" ? 0.68 : 0.58;
  if (eastAsian.test(character)) return 1;
  if (widthless.test(character)) return 0;
  return arabicScript.test(character) ? 0.58 : 0.64;
}

const known = new Map<string, number>();

/**
 * Estimated width of a text in px, on the generous side: no font is at hand at build time, and the reader's is unknown.
 * Characters stand for the widest of the usual system faces (Noto Sans, Segoe UI, Roboto, San Francisco).
 */
export function textWidth(text: string, fontSizePx = 12, bold = false): number {
  let ems = known.get(text);
  if (ems === undefined) {
    ems = 0;
    for (const character of text) ems += characterEms(character);
    if (arabicScript.test(text)) ems *= arabicStep;
    known.set(text, ems);
  }
  return ems * fontSizePx * (bold ? 1.07 : 1);
}
