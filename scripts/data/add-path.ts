import { relative, resolve, sep } from "node:path";

/**
 * A path as its writer meant it, from the project's root: npm runs programs there wherever in the project it was called.
 * @param called folder in which npm was called
 */
export function askedPath(file: string, root = process.cwd(), called = process.env["INIT_CWD"]): string {
  return called?.startsWith(root + sep) === true ? relative(root, resolve(called, file)) : file;
}
