import { createHash } from "node:crypto";

/** The hash that the attribute `integrity` of a script takes. */
export const integrityOf = (code: string | Buffer): string =>
  `sha384-${createHash("sha384").update(code).digest("base64")}`;
