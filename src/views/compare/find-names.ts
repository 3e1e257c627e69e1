/** By code, all names: of every language, long and short, and a two-letter code. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

/**
 * The codes whose names or codes fit what was typed: those that begin so first, then those of which a word begins so,
 * then those that hold it. Case, accents, the hats of the alif, the Arabic article and a joined و do not matter.
 * @param order all codes in the order of the reader's language
 */
export function findNames(typed: string, names: KnownNames, order: readonly string[]): string[] {
  const wanted = foldedName(typed);
  if (wanted === "") return [...order];
  const placed = order.flatMap((code) => {
    const fits = [code, ...(names[code] ?? [])].map((name) => fit(foldedName(name), wanted));
    const best = Math.min(...fits);
    return best === Infinity ? [] : [{ code, best }];
  });
  return placed.toSorted((a, b) => a.best - b.best).map(({ code }) => code);
}

function fit(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (words(name).some((word) => word.startsWith(wanted))) return 2;
  return wanted.length > 1 && name.includes(wanted) ? 3 : Infinity;
}

/** The words of a name, those in Arabic also without the article and a joined و. */
const words = (name: string): string[] =>
  name.split(/[\s(),]+/).flatMap((word) => [word, word.replace(/^و?(ال)?(?=.{3})/, "")]);

/** Without case, accents, and what Arabic writes in two ways. */
export function foldedName(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’'‘`-]/g, " ")
    .replaceAll("ة", "ه")
    .replaceAll("ى", "ي")
    .toLowerCase()
    .trim();
}
