import { element } from "../element.ts";
import type { Filter } from "./filter.ts";

/** A facet as the page shows it: its words with their names. */
export interface Facet {
  readonly name: string;
  readonly title: string;
  readonly words: ReadonlyMap<string, string>;
}

/** The controls of the filter. */
export interface FilterForm {
  readonly form: HTMLFormElement;
  readonly read: () => Filter;
  readonly write: (filter: Filter) => void;
  /** Writes how many practices each word would show. */
  readonly count: (facet: string, counts: ReadonlyMap<string, number>) => void;
  readonly say: (text: string) => void;
}

export function filterForm(facets: readonly Facet[], words: Readonly<Record<string, string>>): FilterForm {
  const query = element("input", { type: "search", name: "q", autocomplete: "off" });
  const selects = new Map(facets.map((facet) => [facet.name, select(facet, words["any"] ?? "")]));
  const status = element("output", { "aria-live": "polite" });
  const clear = element("button", { type: "reset" }, words["clear"] ?? "");
  const labelled = (title: string, control: HTMLElement): HTMLElement => element("label", {}, title, control);
  const form = element(
    "form",
    { class: "practice-filter", role: "search", "aria-label": words["title"], "data-needs-script": true },
    labelled(words["words"] ?? "", query),
    ...facets.flatMap(({ name, title }) => {
      const control = selects.get(name);
      return control === undefined ? [] : [labelled(title, control)];
    }),
    element("div", { class: "filter-state" }, status, clear),
  );
  return {
    form,
    read: () => ({
      chosen: Object.fromEntries([...selects].flatMap(([name, { value }]) => (value === "" ? [] : [[name, value]]))),
      query: query.value.trim(),
    }),
    write: (filter) => {
      query.value = filter.query;
      for (const [name, control] of selects) control.value = filter.chosen[name] ?? "";
    },
    count: (facet, counts) => {
      const names = facets.find(({ name }) => name === facet)?.words;
      for (const option of selects.get(facet)?.options ?? []) {
        const count = counts.get(option.value) ?? 0;
        if (option.value === "") continue;
        option.text = `${names?.get(option.value) ?? ""} (${count})`;
        option.disabled = count === 0;
      }
    },
    say: (text) => {
      status.value = text;
    },
  };
}

function select({ name, words }: Facet, any: string): HTMLSelectElement {
  const options = [...words].map(([word, text]) => element("option", { value: word }, text));
  return element("select", { name }, element("option", { value: "" }, any), ...options);
}
