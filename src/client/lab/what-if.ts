import type { Language } from "../../i18n/language.ts";
import type { Iso3 } from "../../model/economy.ts";
import { surveyParts } from "../../model/survey-parts.ts";
import { egdiGroup } from "../../statistics/egdi-group.ts";
import { inputs2024 } from "../../statistics/recipes-2024.ts";
import type { LabChoice, LabEdition } from "../../views/lab-edition.ts";
import { labRows, type LabRow } from "../../views/lab-rows.ts";
import { element } from "../element.ts";

export interface WhatIf {
  readonly element: HTMLElement;
  readonly refresh: (edition: LabEdition, choice: LabChoice, rows: readonly LabRow[]) => void;
}

/** Highest numbers that an input can have; shares and indices end at 1, per cents at 100. */
const highest: Readonly<Record<string, number>> = {
  "tii-internet-users": 100,
  "hci-adult-literacy": 100,
  "hci-expected-years-schooling": 30,
  "hci-mean-years-schooling": 20,
  "hci-egov-literacy": 1,
};
const topOf = (code: string): number => highest[code] ?? (/^(osi-|epi)/.test(code) ? 1 : 500);

/** One economy with other inputs: a field for each, and what comes of it, all else as it is. */
export function whatIf(
  language: Language,
  nameOf: (economy: Iso3) => string,
  change: (change: Pick<LabChoice, "economy" | "changes">) => void,
): WhatIf {
  const text = (key: string, values = {}): string => language.text(`explore.lab.${key}`, values);
  let now: Pick<LabChoice, "economy" | "changes"> = { economy: undefined, changes: new Map() };
  const select = element("select");
  select.addEventListener("change", () =>
    change({ economy: select.value === "" ? undefined : select.value, changes: new Map() }),
  );
  const fields = surveyParts.flatMap((part) =>
    inputs2024[part].map((code, at) => {
      const top = topOf(code);
      const input = element("input", { type: "number", min: 0, max: top, step: "any", inputmode: "decimal" });
      const printed = element("small");
      const label = element("label", {}, element("span", {}, language.text(`indicator.${code}.name`)), input, printed);
      return { part, code, at, top, input, printed, label };
    }),
  );
  for (const { code, top, input } of fields)
    input.addEventListener("change", () => {
      const typed = Number(input.value);
      const changes = new Map(now.changes);
      if (input.value.trim() === "" || !Number.isFinite(typed)) changes.delete(code);
      else changes.set(code, Math.max(0, Math.min(typed, top)));
      change({ economy: now.economy, changes });
    });
  const groups = surveyParts.map((part) =>
    element(
      "fieldset",
      {},
      element("legend", {}, language.text(`indicator.${part}.name`)),
      ...fields.filter((field) => field.part === part).map(({ label }) => label),
    ),
  );
  const inputs = element("div", { class: "what-if-inputs" }, ...groups);
  const results = element("div", { class: "what-if-results", "aria-live": "polite" });
  const reset = element("button", { type: "button" }, text("as-printed"));
  reset.addEventListener("click", () => change({ economy: now.economy, changes: new Map() }));
  const choice = element("label", { class: "economy-choice" }, element("span", {}, text("economy")), select);
  return {
    element: element("div", { class: "what-if fields" }, choice, results, inputs, reset),
    refresh(edition, { economy, changes, ...weights }, rows) {
      now = { economy, changes };
      fillEconomies(select, language, edition, nameOf, text("economy.none"));
      select.value = economy ?? "";
      const row = economy === undefined ? -1 : edition.economies.indexOf(economy);
      for (const element of [inputs, reset]) element.hidden = row < 0 || edition.inputs === undefined;
      for (const { part, code, at, input, printed } of fields) {
        const own = edition.inputs?.[part][row]?.[at];
        input.value = String(changes.get(code) ?? own ?? "");
        printed.textContent = own === undefined ? "" : text("printed", { value: String(own) });
        input.classList.toggle("changed", changes.has(code) && changes.get(code) !== own);
      }
      const before = labRows(edition, { ...weights, economy: undefined, changes: new Map() });
      const of = (all: readonly LabRow[]): LabRow | undefined => all.find((one) => one.economy === economy);
      results.replaceChildren(...resultTable(language, of(before), of(rows)));
    },
  };
}

function fillEconomies(
  select: HTMLSelectElement,
  language: Language,
  { economies, year }: LabEdition,
  nameOf: (economy: Iso3) => string,
  none: string,
): void {
  if (select.dataset["year"] === String(year)) return;
  select.dataset["year"] = String(year);
  const sorted = [...economies].sort((a, b) => language.compare(nameOf(a), nameOf(b)));
  select.replaceChildren(
    element("option", { value: "" }, none),
    ...sorted.map((economy) => element("option", { value: economy }, nameOf(economy))),
  );
}

/** Components, index, group and rank before and after. */
function resultTable(language: Language, before: LabRow | undefined, after: LabRow | undefined): HTMLElement[] {
  if (before === undefined || after === undefined) return [];
  const text = (key: string): string => language.text(`explore.lab.${key}`);
  const line = (name: string, was: string, is: string): HTMLElement =>
    element(
      "tr",
      { class: was === is ? undefined : "changed" },
      element("th", { scope: "row" }, name),
      element("td", { class: "n" }, was),
      element("td", { class: "n" }, is),
    );
  const four = (value: number): string => language.number(value, 4);
  const group = ({ score }: LabRow): string => language.text(`egdi-group.${egdiGroup(score)}`);
  const rank = (row: LabRow): string => language.number(row.rank, 0);
  const lines = [
    ...surveyParts.map((part, index) =>
      line(language.text(`indicator.${part}.name`), four(before.parts[index] ?? NaN), four(after.parts[index] ?? NaN)),
    ),
    line(language.text("indicator.egdi.name"), four(before.score), four(after.score)),
    line(text("group"), group(before), group(after)),
    line(text("column.rank"), rank(before), rank(after)),
  ];
  const heads = ["", text("before"), text("after")].map((name, index) =>
    index === 0 ? element("td") : element("th", { scope: "col", class: "n" }, name),
  );
  return [element("table", {}, element("thead", {}, element("tr", {}, ...heads)), element("tbody", {}, ...lines))];
}
