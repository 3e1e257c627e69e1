import { cpSync, globSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { drawPngs } from "../pictures/draw-pngs.ts";

/** How many pictures the built site has, and how long its PNG take. */
export interface PictureTimings {
  readonly svgs: number;
  readonly svgBytes: number;
  readonly pngs: number;
  readonly pngBytes: number;
  /** With nothing in the cache. */
  readonly coldSeconds: number;
  /** With all of them in it. */
  readonly warmSeconds: number;
}

const folder = ".cache/bench-pictures";

/** Draws the PNG of dist/ anew, in a folder and with a cache of their own. */
export async function pictureTimings(images = "dist/images"): Promise<PictureTimings> {
  const svgs = globSync("**/*.svg", { cwd: images });
  rmSync(folder, { recursive: true, force: true });
  for (const file of globSync("*/*/*.svg", { cwd: images })) cpSync(join(images, file), join(folder, "images", file));
  const timed = async () => {
    const started = performance.now();
    const { pngs, bytes } = await drawPngs(join(folder, "images"), join(folder, "cache"));
    return { pngs, bytes, seconds: (performance.now() - started) / 1000 };
  };
  try {
    const cold = await timed();
    const warm = await timed();
    return {
      svgs: svgs.length,
      svgBytes: svgs.reduce((sum, file) => sum + statSync(join(images, file)).size, 0),
      pngs: cold.pngs,
      pngBytes: cold.bytes,
      coldSeconds: cold.seconds,
      warmSeconds: warm.seconds,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
