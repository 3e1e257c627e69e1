import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";

type Action = "csv" | "svg" | "png" | "share";

/**
 * Buttons beneath a view. Each says in a live line what came of it; where the clipboard is closed to us, the address
 * is shown to be copied by hand.
 */
export function viewActions(
  language: Language,
  actions: Readonly<Record<Action, () => Promise<void> | void>>,
): HTMLElement {
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
    return button;
  });
  return element("div", { class: "view-actions", role: "group", "aria-label": text("actions") }, ...buttons, said);

  function addressField(): HTMLInputElement {
    const field = element("input", { readonly: true, value: location.href, "aria-label": text("address") });
    field.addEventListener("focus", () => field.select());
    return field;
  }
}
