import { findNames, type KnownNames } from "../../views/compare/find-names.ts";
import { combobox, type ComboboxOptions } from "../combobox.ts";
import { json } from "../explore-data.ts";

interface NamePickerOptions extends Pick<ComboboxOptions, "id" | "label" | "hint" | "told"> {
  /** Address of the files, where the names are that people know. */
  readonly root: string;
  /** Codes of all that can be chosen, in the order in which they are offered. */
  readonly order: readonly string[];
  readonly nameOf: (code: string) => string;
  /** Codes that are chosen already, and not offered. */
  readonly chosen: () => readonly string[];
  readonly choose: (code: string) => void;
}

/** A field from which economies and groups are chosen by any of their names; those are fetched with the first letter. */
export function namePicker({ root, order, nameOf, chosen, choose, ...field }: NamePickerOptions): HTMLElement {
  let names: Promise<KnownNames> | undefined;
  return combobox({
    ...field,
    async find(typed) {
      names ??= json<KnownNames>(`${root}names.json`);
      const found = findNames(typed, await names, order).filter((code) => !chosen().includes(code));
      return found.map((code) => ({ code, name: nameOf(code) }));
    },
    choose: ({ code }) => choose(code),
  });
}
