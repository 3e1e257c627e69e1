import type { Language } from "../../i18n/language.ts";
import type { Compared, NameOf } from "./compared.ts";

/** Title under which a comparison is cited: "Kenya and Uganda: People using the internet". */
export const citedComparison = (language: Language, { lines }: Compared, title: string, nameOf: NameOf): string =>
  language.text("embed.title.of", { name: language.list(lines.map(({ code }) => nameOf(code).name)), measure: title });
