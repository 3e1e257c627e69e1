import { readFileSync } from "node:fs";
import { rawFolder } from "./read-descriptions.ts";
import type { PublishedFile } from "./published-file.ts";
import type { Publication } from "./publish.ts";

/** The tables that figures were read from, so that each can be followed to its row; those that may be passed on. */
export function* rawFiles(
  { figures, onlySettled }: Publication,
  files: readonly { readonly file: string; readonly source: string }[],
): Generator<PublishedFile> {
  const settled = new Set(figures.sources.flatMap((one) => (one.redistributionSettled ? one.key : [])));
  for (const { file, source } of files) {
    if (!file.startsWith(`${rawFolder}/`) || (onlySettled && !settled.has(source))) continue;
    yield [file.replace("data/", ""), readFileSync(file)];
  }
}
