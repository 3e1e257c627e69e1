import type { Iso3 } from "../../model/economy.ts";
import { element } from "../element.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { liveRegion } from "./live-region.ts";
import type { TipBox } from "./tip-box.ts";
import type { Name } from "./type-ahead.ts";
import { walkKeys } from "./walk-keys.ts";
import type { MarksOptions } from "./walk-marks.ts";

interface ByKeysOptions extends MarksOptions {
  /** How to walk, in words. */
  readonly help: string;
  readonly box: TipBox;
  readonly map: () => DrawnMap | undefined;
  readonly chosen: () => Iso3 | undefined;
  readonly choose: (iso3: Iso3 | undefined) => void;
  readonly open: (iso3: Iso3 | undefined) => void;
}

/**
 * Makes the map one stop of the keyboard and follows its keys; every step is shown and announced.
 * @returns describes the map anew to those who do not see it
 */
export function walkByKeys(options: ByKeysOptions): (description: string) => void {
  const { drawn, language, tip, order, help, box, map, chosen, choose, open } = options;
  const text = (name: string): string => language.text(`explore.walk.${name}`);
  const say = liveRegion(drawn);
  const keys = walkKeys();
  const names = ({ places }: DrawnMap): Name[] =>
    places
      .map(({ iso3 }) => ({ iso3, name: language.text(`economy.${iso3}`) }))
      .sort((one, other) => language.compare(one.name, other.name));
  const stepTo = (iso3: Iso3): void => {
    choose(iso3);
    const told = tip(iso3);
    box.show(told);
    say(told.spoken);
  };
  /** The first time takes the tip away, the second the choice. */
  const leave = (): void => {
    if (box.element.hidden) choose(undefined);
    box.hide();
  };
  const describe = makeStop(drawn, help);
  drawn.addEventListener("keydown", (event) => {
    const drawnNow = map();
    if (drawnNow === undefined || event.target !== drawn) return;
    const step = keys(event, { map: drawnNow, chosen: chosen(), order: order(), names: () => names(drawnNow) });
    if (step === undefined) return;
    event.preventDefault();
    if (step === "open") open(chosen());
    else if (step === "leave") leave();
    else if (step.to === undefined) say(text(step.why));
    else stepTo(step.to);
  });
  drawn.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && drawn.contains(relatedTarget))) box.hide();
  });
  document.addEventListener("keydown", ({ key, target }) => {
    if (key === "Escape" && target !== drawn) box.hide();
  });
  return describe;
}

let stops = 0;

/** A screen reader hands the keys of an application on to it; it reads what the map shows, and how to walk it. */
function makeStop(drawn: HTMLElement, helpText: string): (description: string) => void {
  const id = `walk-${++stops}`;
  const shows = element("p", { class: "vh", id: `${id}-shows`, "data-needs-script": true });
  const help = element("p", { class: "walk-help", id: `${id}-help`, "data-needs-script": true }, helpText);
  drawn.append(shows, help);
  drawn.tabIndex = 0;
  drawn.setAttribute("role", "application");
  drawn.setAttribute("aria-describedby", `${shows.id} ${help.id}`);
  return (description) => {
    shows.textContent = description;
  };
}
