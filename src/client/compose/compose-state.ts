import { type ComposedForm, composedForms, type Selection } from "../../publishing/composed-file.ts";
import type { Facts } from "../../views/facts.ts";
import type { AddressState } from "../address-state.ts";

/** All that a reader chooses of a file. */
export interface ComposeState {
  /** In the order of the whole. */
  readonly indicators: readonly string[];
  /** Codes of groups and economies; none: all economies. */
  readonly who: readonly string[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly form: ComposedForm;
}

export const nothingChosen: ComposeState = {
  indicators: [],
  who: [],
  from: undefined,
  to: undefined,
  form: "csv",
};

/** What there is to choose from, in the order of the whole. */
interface Known {
  readonly indicators: readonly string[];
  readonly economies: Facts["economies"];
  readonly groups: Facts["groups"];
}

/** In place of the codes of all indicators. */
const all = "all";

/** Reads the state in an address; told is what of it means nothing here. */
export function readComposeState(
  address: AddressState,
  known: Known,
): { readonly state: ComposeState; readonly refused: readonly string[] } {
  const refused: string[] = [];
  const list = (name: string, codes: readonly string[]): string[] => {
    const parts = [...new Set((address[name] ?? "").toLowerCase().split(","))].filter((part) => part !== "");
    const found = parts.flatMap((part) => codes.find((code) => code.toLowerCase() === part) ?? []);
    if (found.length < parts.length) refused.push(name);
    return found;
  };
  const year = (name: string): number | undefined => {
    const text = address[name];
    if (text === undefined) return undefined;
    if (/^(19|20)\d\d$/.test(text)) return Number(text);
    refused.push(name);
    return undefined;
  };
  const form = address["as"] ?? "csv";
  if (!isForm(form)) refused.push("as");
  const asked = address["i"] === all ? known.indicators : list("i", known.indicators);
  const state: ComposeState = {
    indicators: known.indicators.filter((code) => asked.includes(code)),
    who: list("e", [...known.groups.map(({ code }) => code), ...known.economies.map(({ iso3 }) => iso3)]),
    from: year("from"),
    to: year("to"),
    form: isForm(form) ? form : "csv",
  };
  return { state, refused };
}

const isForm = (text: string): text is ComposedForm => composedForms.some((form) => form === text);

/** The state as an address has it. */
export function writtenComposeState(
  { indicators, who, from, to, form }: ComposeState,
  known: Pick<Known, "indicators">,
): Record<string, string | undefined> {
  return {
    i: indicators.length === known.indicators.length ? all : indicators.join(),
    e: who.map((code) => code.toLowerCase()).join(),
    from: from === undefined ? undefined : String(from),
    to: to === undefined ? undefined : String(to),
    as: form === "csv" ? undefined : form,
  };
}

/** The selection that a state asks for: groups are their members. */
export function selectionOf({ indicators, who, from, to }: ComposeState, groups: Facts["groups"]): Selection {
  const members = new Map(groups.map((group) => [group.code, group.members]));
  const economies = who.length === 0 ? undefined : new Set(who.flatMap((code) => members.get(code) ?? [code]));
  return { indicators, economies, from, to };
}
