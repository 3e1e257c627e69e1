import { licenceNames } from "../model/licence-name.ts";

/** A text whose names of licences, "CC BY-NC-SA 3.0 IGO", stand on one line each. Not for texts that readers copy. */
export const unbroken = (text: string): string =>
  text.replace(licenceNames, (name) => name.replaceAll(" ", "\u00a0").replaceAll("-", "-\u2060"));
