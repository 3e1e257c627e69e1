import type { Iso3 } from "../../model/economy.ts";
import type { ViewEconomy } from "../../views/facts.ts";
import { drawnMap } from "./drawn-map.ts";
import { legendLight } from "./legend-light.ts";
import { type MarksOptions, type Walk, walkMarks } from "./walk-marks.ts";

interface MapOptions extends MarksOptions {
  /** Holds the legend, which may be drawn anew inside it. */
  readonly key: HTMLElement;
  readonly economies: ReadonlyMap<Iso3, ViewEconomy>;
}

/** Makes a map that can be walked, with a legend that lights up; to be refreshed after colours or legend have changed. */
export function walkMap({ key, economies, ...options }: MapOptions): Walk {
  const { drawn, language } = options;
  const walk = walkMarks(options, {
    svg: () => drawn.querySelector<SVGSVGElement>("svg.map"),
    read: () => drawnMap(drawn, economies),
    help: language.text("explore.walk.help"),
  });
  const { choose, onChoose, map } = walk;
  const relight = legendLight({ key, map });
  relight();
  return {
    choose,
    onChoose,
    get chosen() {
      return walk.chosen;
    },
    refresh() {
      walk.refresh();
      if (drawn.querySelector("svg.map") !== null) relight();
    },
  };
}
