import { kilobytes } from "../kilobytes.ts";
import { scriptBudget, viewFileBudget } from "../page-kinds.ts";
import { Scale } from "../scale.ts";
import type { BuiltSite } from "../built-site.ts";
import type { SiteFault } from "../site-fault.ts";
import type { KindWeight } from "../weigh-site.ts";

/** The kinds of page that weigh more than their budget, or whose scripts weigh more than theirs. */
export function checkWeights(weights: readonly KindWeight[]): SiteFault[] {
  return weights.flatMap(({ kind, file, htmlBytes, totalBytes, scriptBytes }) => [
    ...over(file, `${kind.name}: a first visit takes`, totalBytes, kind.budget?.total),
    ...over(file, `${kind.name}: the HTML alone takes`, htmlBytes, kind.budget?.html),
    ...over(file, `${kind.name}: scripts take`, scriptBytes, scriptBudget),
  ]);
}

/** The files of figures for the browser's views that weigh more than theirs. */
export async function checkViewFiles({ root, files }: BuiltSite): Promise<SiteFault[]> {
  const scale = new Scale(root);
  const viewFiles = [...files].filter((file) => /^explore\/.*\.json$/.test(file));
  const weighed = await Promise.all(viewFiles.map(async (file) => [file, await scale.weigh([file])] as const));
  return weighed.flatMap(([file, bytes]) => over(file, "a file of the views takes", bytes, viewFileBudget));
}

function over(file: string, part: string, bytes: number, budget: number | undefined): SiteFault[] {
  if (budget === undefined || bytes <= budget) return [];
  return [
    {
      check: "weights",
      file,
      what: `${part} ${kilobytes(bytes)} of ${kilobytes(budget)} allowed.`,
      remedy: "Take weight off the page; the budget stays, its readers are on slow lines.",
    },
  ];
}
