import { composedForms } from "../../publishing/composed-file.ts";
import { type ComposeIndex, yearsOf } from "../../publishing/compose-index.ts";
import { chips } from "../compare/chips.ts";
import { namePicker } from "../compare/name-picker.ts";
import { element } from "../element.ts";
import type { ExploreData } from "../explore-data.ts";
import type { ComposeState } from "./compose-state.ts";
import { indicatorBoxes } from "./indicator-boxes.ts";

interface Handlers {
  readonly change: (change: Partial<ComposeState>) => void;
  readonly startOver: () => void;
}

/** The controls of a file that a reader composes: which indicators, of whom, of which years, in which form. */
export function composeControls(explore: ExploreData, index: ComposeIndex, root: string, handlers: Handlers) {
  const { change, startOver } = handlers;
  const { language, economies, groups, indicators } = explore;
  const text = (key: string, values = {}): string => language.text(`compose.ui.${key}`, values);
  const nameOf = (code: string): string => language.text(`${groups.has(code) ? "group" : "economy"}.${code}`);
  const offered = [...economies.keys()].filter((iso3) => iso3 in index.economies);
  const order = [...groups.keys(), ...offered.sort((a, b) => language.compare(nameOf(a), nameOf(b)))];
  let state: ComposeState | undefined;
  let shownYears = "";
  const select = (act: (value: string) => void, ...children: Node[]): HTMLSelectElement => {
    const made = element("select", {}, ...children);
    made.addEventListener("change", () => act(made.value));
    return made;
  };
  const labelled = (key: string, control: HTMLElement): HTMLElement =>
    element("label", {}, element("span", {}, text(key)), control);
  const year = (value: string): number | undefined => (value === "" ? undefined : Number(value));

  const boxes = indicatorBoxes(
    language,
    index.indicators.flatMap(({ code }) => indicators.get(code) ?? []),
    (codes) => change({ indicators: index.indicators.flatMap(({ code }) => (codes.includes(code) ? [code] : [])) }),
  );
  const who = element("ul", { class: "chips", "aria-label": text("who.chosen") });
  const everyone = element("p", { class: "note" }, text("who.all"));
  const picker = namePicker({
    ...{ root, order, nameOf },
    id: "compose-who",
    label: text("who"),
    hint: text("who.hint"),
    chosen: () => state?.who ?? [],
    choose: (code) => change({ who: [...(state?.who ?? []), code] }),
    told: (count) => language.count("compose.ui.found", count),
  });
  const from = select((value) => change({ from: year(value) }));
  const to = select((value) => change({ to: year(value) }));
  const forms = composedForms.map((form) => element("option", { value: form }, text(`form.${form}`)));
  const form = select((value) => change({ form: composedForms.find((one) => one === value) ?? "csv" }), ...forms);
  const over = element("button", { type: "button" }, text("start-over"));
  over.addEventListener("click", startOver);

  return {
    element: element(
      "div",
      { class: "comparison-controls compose-controls", role: "group", "aria-label": text("controls") },
      boxes.element,
      element(
        "div",
        { class: "compose-rest" },
        picker,
        everyone,
        who,
        element(
          "div",
          { class: "view-controls fields" },
          labelled("from", from),
          labelled("to", to),
          labelled("form", form),
        ),
        element("div", { class: "fields" }, over),
      ),
    ),
    refresh(now: ComposeState): void {
      state = now;
      boxes.refresh(now.indicators);
      const chosen = index.indicators.filter(({ code }) => now.indicators.includes(code));
      const [first, last] = yearsOf(...(chosen.length > 0 ? chosen : index.indicators));
      // A list that a reader may be in is not written anew without need.
      const years = [now.from ?? first, now.to ?? last, first, last];
      const span = [Math.min(...years), Math.max(...years)] as const;
      if (span.join() !== shownYears) {
        shownYears = span.join();
        const all = Array.from({ length: span[1] - span[0] + 1 }, (_, at) => span[1] - at);
        for (const [field, open] of [
          [from, "from.first"],
          [to, "to.last"],
        ] as const) {
          const options = all.map((one) => element("option", { value: one }, String(one)));
          field.replaceChildren(element("option", { value: "" }, text(open)), ...options);
        }
      }
      from.value = String(now.from ?? "");
      to.value = String(now.to ?? "");
      form.value = now.form;
      chips(
        who,
        now.who.map((code) => ({ code, name: nameOf(code) })),
        {
          removeLabel: (name) => text("remove", { name }),
          remove: (code) => change({ who: now.who.filter((one) => one !== code) }),
          keepsOne: false,
        },
      );
      who.hidden = now.who.length === 0;
      everyone.hidden = now.who.length > 0;
    },
  };
}
