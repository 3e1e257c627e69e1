import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import type { Change } from "./controls.ts";
import { YearPlayer } from "./year-player.ts";
import type { ViewModel } from "./view-model.ts";

/**
 * The year in four ways, so that nothing needs dragging: buttons, a number, a slider, and play. The slider counts the
 * years that have figures, so that editions two years apart are one step. Whoever chooses a year stops the playing.
 */
export function yearControl(
  language: Language,
  change: Change,
): { readonly element: HTMLElement; readonly refresh: (model: ViewModel) => void } {
  const text = (key: string): string => language.text(`explore.view.${key}`);
  let years: readonly number[] = [];
  let at = 0;
  const goTo = (place: number, isOnTheWay = false): void => {
    const year = years[Math.max(0, Math.min(place, years.length - 1))];
    if (year !== undefined) change({ year }, isOnTheWay);
  };
  const player = new YearPlayer({
    step: () => goTo(at + 1, true),
    isAtEnd: () => at >= years.length - 1,
    rewind: () => goTo(0, true),
  });
  const choose = (place: number, isOnTheWay = false): void => {
    player.stop();
    goTo(place, isOnTheWay);
  };
  const button = (key: string, sign: string, step: number): HTMLButtonElement => {
    const made = element("button", { type: "button", "aria-label": text(key), title: text(key) }, sign);
    made.addEventListener("click", () => choose(at + step));
    return made;
  };
  const [before, after] = [button("year.before", "−", -1), button("year.after", "+", 1)];
  const number = element("input", { type: "number", inputmode: "numeric", "aria-label": text("year") });
  number.addEventListener("change", () => {
    const asked = Number(number.value);
    choose(years.findLastIndex((year) => year <= asked));
  });
  const slider = element("input", { type: "range", min: 0, "aria-label": text("year.slider") });
  slider.addEventListener("input", () => choose(Number(slider.value), true));
  slider.addEventListener("change", () => choose(Number(slider.value)));
  const play = element("button", { type: "button", class: "play" }, text("play"));
  player.onChange = () => {
    play.textContent = text(player.isPlaying ? "pause" : "play");
    // Where it stopped is a year that was chosen.
    if (!player.isPlaying) goTo(at);
  };
  play.addEventListener("click", () => player.toggle());
  return {
    element: element(
      "div",
      { class: "year-control", role: "group", "aria-label": text("year") },
      element("span", { class: "label", "aria-hidden": "true" }, text("year")),
      before,
      number,
      after,
      play,
      slider,
    ),
    refresh({ figures, year }) {
      years = figures.years;
      at = years.indexOf(year);
      number.min = String(years[0]);
      number.max = String(years.at(-1));
      number.value = String(year);
      slider.max = String(years.length - 1);
      slider.value = String(at);
      slider.setAttribute("aria-valuetext", String(year));
      before.disabled = at === 0;
      after.disabled = at === years.length - 1;
    },
  };
}
