import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import type { Tab } from "./view-state.ts";

type Action = "csv" | "svg" | "png" | "share";
export type Actions = Readonly<Record<Action, () => Promise<void> | void>>;

/** A table is no picture. */
const ofPictures: readonly Action[] = ["svg", "png"];

/**
 * Buttons beneath a view. Each says in a live line what came of it; where the clipboard is closed to us, the address
 * is shown to be copied by hand.
 */
export function viewActions(
  language: Language,
  actions: Actions,
): { readonly element: HTMLElement; readonly refresh: (tab: Tab) => void } {
  const text = (key: string): string => language.text(`explore.view.${key}`);
  const said = element("span", { class: "note", role: "status" });
  const buttons = (Object.keys(actions) as Action[]).map((action) => {
    const button = element("button", { type: "button" }, text(`action.${action}`));
    button.addEventListener("click", () => {
      Promise.resolve()
        .then(actions[action])
        .then(() => said.replaceChildren(text(`done.${action}`)))
        .catch(() =>
          said.replaceChildren(text(`failed.${action}`), ...(action === "share" ? [" ", addressField()] : [])),
        );
    });
    return [action, button] as const;
  });
  return {
    element: element(
      "div",
      { class: "view-actions fields", role: "group", "aria-label": text("actions") },
      ...buttons.map(([, button]) => button),
      said,
    ),
    refresh(tab) {
      said.textContent = "";
      for (const [action, button] of buttons) button.hidden = tab === "table" && ofPictures.includes(action);
    },
  };

  function addressField(): HTMLInputElement {
    const field = element("input", { readonly: true, value: location.href, "aria-label": text("address") });
    field.addEventListener("focus", () => field.select());
    return field;
  }
}
