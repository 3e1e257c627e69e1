import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";

/** A button that copies the address of the page. @param say shows what came of it */
export function copyButton(language: Language, say: (words: readonly (Node | string)[]) => void): HTMLElement {
  const text = (key: string): string => language.text(`explore.view.${key}`);
  const button = element("button", { type: "button" }, text("action.share"));
  button.addEventListener("click", () => {
    // Where the clipboard is closed to us, the address is shown to be copied by hand.
    const byHand = (): void => {
      const field = element("input", { readonly: true, value: location.href, "aria-label": text("address") });
      field.addEventListener("focus", () => field.select());
      say([text("failed.share"), " ", field]);
    };
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(location.href))
      .then(() => say([text("done.share")]))
      .catch(byHand);
  });
  return button;
}
