import type { Language } from "../../i18n/language.ts";
import { groupKinds } from "../../model/group.ts";
import type { ViewGroup } from "../../views/facts.ts";
import { element } from "../element.ts";

/** All groups as options of a choice, by kind; the first option is none. */
export function groupOptions(language: Language, groups: ReadonlyMap<string, ViewGroup>): HTMLElement[] {
  const option = (code: string): HTMLOptionElement =>
    element("option", { value: code }, language.text(`group.${code}`));
  const kinds = groupKinds.filter((kind) => kind !== "world");
  return [
    element("option", { value: "" }, language.text("explore.view.group.all")),
    ...kinds.map((kind) => {
      const its = [...groups.values()].filter((group) => group.kind === kind);
      return element(
        "optgroup",
        { label: language.text(`explore.kind.${kind}`) },
        ...its.map(({ code }) => option(code)),
      );
    }),
  ];
}
