import { basePath } from "./base-path.ts";

/** Absolute address of the site's root, with a slash at its end, as SITE_URL and BASE_PATH say. */
export function siteAddress(site = process.env["SITE_URL"] ?? "http://localhost:4321"): string {
  return new URL(basePath(), site).href;
}
