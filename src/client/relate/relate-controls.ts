import { chips } from "../compare/chips.ts";
import { namePicker } from "../compare/name-picker.ts";
import { element } from "../element.ts";
import type { ExploreData } from "../explore-data.ts";
import { indicatorOptions } from "../view/indicator-options.ts";
import type { Possible, RelateState } from "./relate-state.ts";

interface Handlers {
  readonly change: (change: Partial<RelateState>) => void;
  readonly startOver: () => void;
}

/** The controls of a relation: both measures, exchanged at a press, the year, the scales, size, and who is named. */
export function relateControls(explore: ExploreData, root: string, { change, startOver }: Handlers) {
  const { language, economies, indicators } = explore;
  const text = (key: string, values = {}): string => language.text(`relate.ui.${key}`, values);
  const nameOf = (code: string): string => language.text(`economy.${code}`);
  const order = [...economies.keys()].sort((a, b) => language.compare(nameOf(a), nameOf(b)));
  let state: RelateState | undefined;
  let shownYears: readonly number[] = [NaN];
  const select = (act: (value: string) => void, ...children: Node[]): HTMLSelectElement => {
    const made = element("select", {}, ...children);
    made.addEventListener("change", () => act(made.value));
    return made;
  };
  const check = (key: string, act: (checked: boolean) => void) => {
    const input = element("input", { type: "checkbox" });
    input.addEventListener("change", () => act(input.checked));
    return { input, label: element("label", { class: "check" }, input, " ", text(key)) };
  };
  const labelled = (key: string, control: HTMLElement): HTMLElement =>
    element("label", { class: "indicator-choice" }, element("span", {}, text(key)), control);
  const button = (key: string, act: () => void): HTMLElement => {
    const made = element("button", { type: "button" }, text(key));
    made.addEventListener("click", act);
    return made;
  };
  const x = select((value) => change({ x: value }), ...indicatorOptions(language, indicators));
  const y = select((value) => change({ y: value }), ...indicatorOptions(language, indicators));
  const year = select((value) => change({ year: value === "" ? undefined : Number(value) }));
  const swap = button("swap", () => {
    if (state) change({ x: state.y, y: state.x, logX: state.logY, logY: state.logX });
  });
  const logX = check("log-x", (checked) => change({ logX: checked }));
  const logY = check("log-y", (checked) => change({ logY: checked }));
  const size = check("size", (checked) => change({ isSized: checked }));
  const list = element("ul", { class: "chips", "aria-label": text("named") });
  const picker = namePicker({
    ...{ root, order, nameOf },
    id: "relate-name",
    label: text("name"),
    hint: text("name.hint"),
    chosen: () => state?.named ?? [],
    choose: (code) => change({ named: [...(state?.named ?? []), code] }),
    told: (count) => language.count("relate.ui.found", count),
  });
  return {
    element: element(
      "div",
      { class: "comparison-controls", role: "group", "aria-label": text("controls") },
      element("div", { class: "view-controls fields" }, labelled("x", x), labelled("y", y), swap),
      element(
        "div",
        { class: "view-controls fields" },
        element("label", {}, element("span", {}, text("year")), year),
        logX.label,
        logY.label,
        size.label,
      ),
      element("div", { class: "view-controls fields" }, picker, button("start-over", startOver)),
      list,
    ),
    refresh(now: RelateState, possible: Possible): void {
      state = now;
      x.value = now.x;
      y.value = now.y;
      const years = possible.years.toReversed();
      // A list that a reader may be in is not written anew without need.
      if (years.join() !== shownYears.join()) {
        const options = years.map((one) => element("option", { value: one }, String(one)));
        year.replaceChildren(element("option", { value: "" }, text("year.latest")), ...options);
        shownYears = years;
      }
      year.value = String(now.year ?? "");
      logX.input.checked = now.logX;
      logY.input.checked = now.logY;
      logX.input.disabled = !possible.logX;
      logY.input.disabled = !possible.logY;
      size.input.checked = now.isSized;
      chips(
        list,
        now.named.map((code) => ({ code, name: nameOf(code) })),
        {
          removeLabel: (name) => text("remove", { name }),
          remove: (code) => change({ named: now.named.filter((one) => one !== code) }),
          keepsOne: false,
        },
      );
      list.hidden = now.named.length === 0;
    },
  };
}
