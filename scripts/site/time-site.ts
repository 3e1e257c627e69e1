import { buildSite } from "./build-site.ts";

/** How long one waits for the site, in seconds. */
export interface SiteTiming {
  /** Until `npm start` has a page to read. */
  readonly firstPage: number;
  /** Until all is there: texts, pinned embeds, pictures. */
  readonly all: number;
  /** `npm run build` again, with nothing changed. */
  readonly again: number;
}

/** Builds dist anew as `npm start` does, and once more. */
export async function timeSite(): Promise<SiteTiming> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  let firstPage = 0;
  await built({ anew: true, whenReadable: () => (firstPage = seconds()) });
  const all = seconds();
  await built();
  return { firstPage, all, again: seconds() - all };
}

async function built(...wishes: Parameters<typeof buildSite>): Promise<void> {
  const code = await buildSite(...wishes);
  if (code !== 0) throw new Error("The build of the site failed; what to mend stands above.");
}
