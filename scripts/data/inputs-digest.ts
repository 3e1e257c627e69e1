import { digestOf, fileDigests } from "./files-digest.ts";

/** What a program reads: where nothing of it has changed, nothing of what it writes has. */
export interface Inputs {
  /** Files and folders by the folder that their paths are below: code, tables, lists of what is installed. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** What comes from elsewhere, as the program takes it: settings of the environment. */
  readonly settings: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** One digest of all that a program reads, of contents and not of times, and of the Node that runs it. */
export function inputsDigest({ files, settings }: Inputs): string {
  const { version, platform, arch } = process;
  return digestOf([
    ...Object.entries(files).flatMap(([root, paths]) => [...fileDigests(root, paths)]),
    ["node", `${version} ${platform} ${arch}`],
    ["settings", JSON.stringify(Object.entries(settings).sort())],
  ]);
}
