import { economies } from "../dataset.ts";
import type { Economy } from "../model/economy.ts";

/**
 * The economies that get pages: all, unless ATLAS_PAGES=half asks for every second one, with which `npm run bench`
 * measures how the build grows.
 */
export function economyPages(): Economy[] {
  const all = [...economies.values()];
  return process.env["ATLAS_PAGES"] === "half" ? all.filter((_, index) => index % 2 === 0) : all;
}
