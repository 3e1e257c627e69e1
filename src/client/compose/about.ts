import type { Language } from "../../i18n/language.ts";
import type { ComposeState } from "./compose-state.ts";

/** More names than that are counted. */
const mostNamed = 3;

/** What a file holds, in words: its indicators, whose they are, and of which years where not of all. */
export function aboutFile(
  language: Language,
  { indicators, who, from, to }: ComposeState,
  hasGroup: (code: string) => boolean,
): string {
  const named = (codes: readonly string[], counted: string, nameOf: (code: string) => string): string =>
    codes.length > mostNamed
      ? language.count(`compose.${counted}`, codes.length)
      : language.list(codes.map((code) => nameOf(code)));
  const what = named(indicators, "indicators", (code) => language.text(`indicator.${code}.name`));
  const whose =
    who.length === 0
      ? language.text("compose.ui.who.all")
      : named(who, "places", (code) => language.text(`${hasGroup(code) ? "group" : "economy"}.${code}`));
  const comma = language.text("comma");
  return [what, whose, ...yearsText(language, from, to)].join(comma);
}

function yearsText(language: Language, from: number | undefined, to: number | undefined): string[] {
  if (from !== undefined && to !== undefined) return [language.range(from, to)];
  if (from !== undefined) return [language.text("compose.since", { year: from })];
  return to === undefined ? [] : [language.text("compose.until", { year: to })];
}

/** The name of the file. */
export function composedName(
  { indicators, who, from, to }: ComposeState,
  release: string | undefined,
  ending: string,
): string {
  const what = indicators.length > mostNamed ? `${indicators.length}-indicators` : indicators.join("-");
  const whose = who.length > mostNamed ? [`${who.length}-places`] : who.map((code) => code.toLowerCase());
  const years = from === undefined && to === undefined ? [] : [`${from ?? ""}-${to ?? ""}`];
  return [what, ...whose, ...years, ...(release === undefined ? [] : [release])].join("_") + `.${ending}`;
}
