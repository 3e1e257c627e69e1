import type { BuilderChoice } from "../builder-choice.ts";
import type { Compared, ComparedLine } from "./compared.ts";

/**
 * As what a comparison is made ready for other sites: as the trend of the first economy with the others in it, of the world
 * and its regions as the groups of the indicator; undefined for any other.
 * @param isRegion whether a group is a region of the world
 */
export function comparedEmbed(
  { indicator: { code, headline }, lines }: Compared,
  isRegion: (group: string) => boolean,
): BuilderChoice | undefined {
  if (lines.every((line) => line.code === "world" || isRegion(line.code)))
    return lines.every(hasFigures) ? { view: "groups", code } : undefined;
  const [first, ...others] = lines;
  // Only headline indicators have trends of single economies.
  if (first === undefined || !hasFigures(first) || lines.some(({ isGroup }) => isGroup) || !headline) return undefined;
  const e = others.filter(hasFigures).map(inAddress).join();
  return { view: "trend", code, economy: inAddress(first), ...(e !== "" && { e }) };
}

const hasFigures = ({ points }: ComparedLine): boolean => points.length > 0;
const inAddress = ({ code }: ComparedLine): string => code.toLowerCase();
