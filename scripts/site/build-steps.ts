import { join } from "node:path";
import { drawPngs } from "../pictures/draw-pngs.ts";
import { areFiguresBuilt, buildFigures } from "./build-figures.ts";
import { buildPages, buildPinned } from "./build-pages.ts";
import { indexText } from "./index-text.ts";
import { precompress } from "./precompress.ts";
import type { StatusLine } from "./status-line.ts";

/** A step of the build: resolves to an exit code. */
export interface BuildStep {
  readonly what: string;
  /** @param site folder that the step adds to */
  readonly run: (site: string, env: Readonly<Record<string, string>>, status: StatusLine) => Promise<number>;
  /** Whether what it leaves elsewhere is what it would make. */
  readonly isDone?: () => boolean;
}

/** What a build does, in this order. */
export interface BuildPlan {
  /** One after the other; then the pages can be read. */
  readonly pages: readonly BuildStep[];
  /** What else belongs to a site, side by side: each is of the pages or of the figures alone. */
  readonly beside: readonly BuildStep[];
  /** What is made of all that. */
  readonly last: readonly BuildStep[];
}

export const buildPlan: BuildPlan = {
  pages: [
    { what: "figures: data/raw → data/build", run: (_site, env) => buildFigures(env), isDone: areFiguresBuilt },
    { what: "pages: data/build → dist", run: buildPages },
  ],
  beside: [
    { what: "texts: dist → dist/pagefind", run: indexTold },
    { what: "pinned embeds: data/releases → dist/pinned", run: buildPinned },
    { what: "pictures: SVG → PNG", run: (site, _env, status) => drawPictures(site, status) },
  ],
  last:
    process.env["PRECOMPRESS"] === "1"
      ? [{ what: "siblings: .br and .gz beside texts", run: (site, _env, status) => writeSiblings(site, status) }]
      : [],
};

async function indexTold(site: string, _env: unknown, status: StatusLine): Promise<number> {
  const what = "texts";
  const code = await indexText(site, (done, of) => status.tell(what, done, of));
  status.end(what);
  return code;
}

async function drawPictures(site: string, status: StatusLine): Promise<number> {
  const { pngs, drawn, bytes } = await drawPngs(join(site, "images"));
  status.say(`pictures: ${pngs} PNG of ${megabytes(bytes)}; ${drawn} drawn, the others were in the cache`);
  return 0;
}

async function writeSiblings(site: string, status: StatusLine): Promise<number> {
  const { files, raw, br, gz } = await precompress(site);
  status.say(`siblings: ${files} texts of ${megabytes(raw)} are ${megabytes(br)} in brotli, ${megabytes(gz)} in gzip`);
  return 0;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
