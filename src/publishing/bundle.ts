/** The licences under which the whole is taken, a bundle each. */
export const bundles = ["un", "itu", "world-bank", "knowledge", "other"] as const;
export type Bundle = (typeof bundles)[number];

const starts = [
  ["CC BY-NC-SA 3.0 IGO", "itu"],
  ["CC BY 4.0", "world-bank"],
  ["© United Nations", "un"],
] as const satisfies readonly (readonly [string, Bundle])[];

/** The bundle of a row by its licence; `other` until that licence has a bundle of its own here. */
export function bundleOf(licence: string): Bundle {
  return starts.find(([start]) => licence.startsWith(start))?.[1] ?? "other";
}

/** Key of the words on what a reader may do with a bundle. */
export const bundleKey = (bundle: Bundle): string => `codebook.bundle.${bundle}`;
