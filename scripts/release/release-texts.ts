/** A release as npm has it, with three numbers: 2026.11 is 2026.11.0. */
export const versionOf = (release: string): string => (release.split(".").length === 3 ? release : `${release}.0`);

/** The changelog with what was unreleased under the release's name. */
export function changelogWith(changelog: string, release: string, date: string, summary: string): string {
  const head = "## Unreleased\n";
  if (!changelog.includes(head)) throw new Error('CHANGELOG.md has no "## Unreleased": write what changed under it.');
  return changelog
    .replace(head, `${head}\n## ${release} (${date})\n\n- Figures: ${summary}.\n`)
    .replace(".\n\n- ", ".\n- ");
}

/** CITATION.cff, which hosts of code and reference managers read. */
export function citationFile(release: string, date: string): string {
  return `cff-version: 1.2.0
message: Cite the publishers of the figures as well; every row of the data files names its source.
title: E-Government Readiness Atlas
type: dataset
version: "${release}"
date-released: "${date}"
authors:
  - name: E-Government Readiness Atlas
`;
}
