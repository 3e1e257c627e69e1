import { stat } from "node:fs/promises";
import { join, normalize, sep } from "node:path";

export type ServedFile =
  | { readonly kind: "file"; readonly file: string }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "missing" };

/**
 * The file under `root` that answers a request's path, as static hosts do: index.html for a folder, a redirect to the
 * slash for a folder asked without it. Nothing outside `root` is ever named, whatever dots or %2F the path holds.
 */
export async function servedFile(root: string, base: string, pathname: string): Promise<ServedFile> {
  if (`${pathname}/` === base) return { kind: "redirect", to: base };
  if (!pathname.startsWith(base)) return { kind: "missing" };
  const within = decoded(pathname.slice(base.length));
  if (within === undefined || within.includes("\0") || within.includes("\\")) return { kind: "missing" };
  const file = normalize(join(root, within));
  if (file !== normalize(root) && !file.startsWith(normalize(root + sep))) return { kind: "missing" };
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() === true) return within.endsWith("/") ? { kind: "missing" } : { kind: "file", file };
  if (found?.isDirectory() !== true) return { kind: "missing" };
  const index = join(file, "index.html");
  if ((await stat(index).catch(() => undefined)) === undefined) return { kind: "missing" };
  return pathname.endsWith("/") ? { kind: "file", file: index } : { kind: "redirect", to: `${pathname}/` };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
