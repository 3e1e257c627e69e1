import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import type { Relation } from "../../views/relate/relation.ts";
import { pointLines, pointText } from "../../views/relate/relation-words.ts";
import type { Tip } from "../walk/tip.ts";
import { type Walk, walkMarks } from "../walk/walk-marks.ts";
import { drawnScatter, seenChart } from "./drawn-scatter.ts";
import type { RelatePlace } from "./relate-place.ts";

/**
 * Makes the chart of a relation one that can be walked as a map is.
 * @param shown the relation that is drawn now
 */
export function walkRelation(
  { parts: { drawn }, economy: addressOf }: RelatePlace,
  language: Language,
  shown: () => Relation,
): Walk {
  const order = (): Iso3[] =>
    shown()
      .points.toSorted((a, b) => b.y.value - a.y.value)
      .map(({ economy }) => economy);
  const tip = (economy: Iso3): Tip => {
    const name = language.text(`economy.${economy}`);
    const href = addressOf(economy);
    const of = shown();
    const point = of.points.find((one) => one.economy === economy);
    if (point === undefined) return { name, value: undefined, lines: [], href, spoken: name };
    const spoken = pointText(language, of, point, name);
    return { name, value: undefined, lines: pointLines(language, of, point), href, spoken };
  };
  const walk = walkMarks(
    { drawn, language, tip, order },
    { svg: () => seenChart(drawn), read: () => drawnScatter(drawn), help: language.text("relate.help") },
  );
  // Of the narrow chart and the wide one another may be seen now.
  new ResizeObserver(() => walk.refresh()).observe(drawn);
  return walk;
}
