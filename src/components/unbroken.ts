const licence = /CC BY(-\w+)*( \d\.\d)?( IGO)?/g;

/** A text whose names of licences, "CC BY-NC-SA 3.0 IGO", stand on one line each. Not for texts that readers copy. */
export const unbroken = (text: string): string =>
  text.replace(licence, (name) => name.replaceAll(" ", "\u00a0").replaceAll("-", "-\u2060"));
