import type { BuilderChoice } from "../builder-choice.ts";
import type { Compared, ComparedLine } from "./compared.ts";

/**
 * As what a comparison is made ready for other sites: as the trend of the first economy with the others in it, of groups
 * alone as the regions and the world; undefined for any other.
 */
export function comparedEmbed({ indicator: { code, headline }, lines }: Compared): BuilderChoice | undefined {
  const drawn = lines.filter(({ points }) => points.length > 0);
  if (lines.every(({ isGroup }) => isGroup)) return drawn.length > 0 ? { view: "groups", code } : undefined;
  const [first, ...others] = lines;
  // Only headline indicators have trends of single economies.
  if (first === undefined || !hasTrend(first) || lines.some(({ isGroup }) => isGroup) || !headline) return undefined;
  const e = others.filter(hasTrend).map(inAddress).join();
  return { view: "trend", code, economy: inAddress(first), ...(e !== "" && { e }) };
}

/** A line needs two years. */
const hasTrend = ({ points }: ComparedLine): boolean => points.length > 1;
const inAddress = ({ code }: ComparedLine): string => code.toLowerCase();
