/** Something wrong in the built site: in which file, what, and what to do. */
export interface SiteFault {
  /** The check that found it. */
  readonly check: string;
  /** Path within dist/. */
  readonly file: string;
  readonly what: string;
  readonly remedy: string;
}

const filesShown = 4;

/** All faults as text, one entry for each that differs, with the files it stands in; empty text where there are none. */
export function faultReport(faults: readonly SiteFault[]): string {
  const alike = Map.groupBy(faults, ({ check, what, remedy }) => `${check}: ${what}\n  ${remedy}`);
  return [...alike].map(([text, group]) => `${text}\n  In ${listed(group.map(({ file }) => file))}`).join("\n\n");
}

function listed(files: readonly string[]): string {
  const different = [...new Set(files)];
  const shown = different.slice(0, filesShown).join(", ");
  return different.length > filesShown ? `${shown} and ${different.length - filesShown} more` : shown;
}
