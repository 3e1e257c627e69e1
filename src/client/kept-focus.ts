/**
 * Writes lists of chips and of ready sets anew: the focus goes to what stands where the used button stood, or to the
 * field beside them.
 * @param room holds the lists and the field
 */
export function keepFocus(room: HTMLElement, write: () => void): void {
  const { activeElement } = document;
  const list = activeElement?.closest<HTMLElement>(".chips, .presets");
  const at = list ? [...list.querySelectorAll("button")].findIndex((button) => button === activeElement) : -1;
  write();
  if (!list || at < 0) return;
  const buttons = [...list.querySelectorAll("button")].filter((button) => !button.disabled);
  const next = buttons[Math.min(at, buttons.length - 1)];
  (next ?? room.querySelector<HTMLElement>("[role=combobox]") ?? room.querySelector("select"))?.focus();
}
