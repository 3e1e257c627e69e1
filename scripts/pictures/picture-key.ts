import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import sharp from "sharp";
import { fontFiles } from "./png-of.ts";

const require = createRequire(import.meta.url);
const resvg = require("@resvg/resvg-js/package.json") as { version: string };
const sha256 = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
};

/** All but the SVG that a PNG depends on: faces, renderer, and how it is asked. */
const maker = sha256(
  ...fontFiles.map((file) => readFileSync(file)),
  resvg.version,
  JSON.stringify(sharp.versions),
  readFileSync(new URL("./png-of.ts", import.meta.url)),
);

/** The name under which the PNG of an SVG is kept: the same only where the same would be drawn. */
export const pictureKey = (svg: string): string => sha256(maker, svg);
