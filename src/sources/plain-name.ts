/** A name as tables of names have it: no space around it, one within, straight apostrophes. */
export const plainName = (name: string): string =>
  name
    .normalize("NFC")
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[’‘`´]/g, "'");
