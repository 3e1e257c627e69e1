import type { Language } from "../../i18n/language.ts";
import { element } from "../element.ts";
import { type Tab, tabs } from "./view-state.ts";

export interface Tabs {
  readonly element: HTMLElement;
  readonly panels: Readonly<Record<Tab, HTMLElement>>;
  readonly refresh: (tab: Tab) => void;
}

let count = 0;

/** Tabs of one view, as the ARIA practices have them: one stop of the keyboard, arrows in the direction of the page. */
export function viewTabs(language: Language, label: string, panels: Tabs["panels"], choose: (tab: Tab) => void): Tabs {
  const id = `view-${++count}`;
  const buttons = tabs.map((tab) => {
    const panel = panels[tab];
    panel.id ||= `${id}-${tab}`;
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", `${id}-tab-${tab}`);
    const text = language.text(`explore.view.tab.${tab}`);
    const button = element(
      "button",
      { type: "button", role: "tab", id: `${id}-tab-${tab}`, "aria-controls": panel.id },
      text,
    );
    button.addEventListener("click", () => choose(tab));
    return button;
  });
  const list = element("div", { class: "view-tabs", role: "tablist", "aria-label": label }, ...buttons);
  list.addEventListener("keydown", (event) => {
    const at = buttons.findIndex((button) => button === event.target);
    const to = placeOf(event.key, at, language.direction);
    const [tab, button] = [tabs[to ?? -1], buttons[to ?? -1]];
    if (tab === undefined || button === undefined) return;
    event.preventDefault();
    button.focus();
    choose(tab);
  });
  return {
    element: list,
    panels,
    refresh(chosen) {
      for (const [index, tab] of tabs.entries()) {
        const isChosen = tab === chosen;
        buttons[index]?.setAttribute("aria-selected", String(isChosen));
        buttons[index]?.setAttribute("tabindex", isChosen ? "0" : "-1");
        panels[tab].hidden = !isChosen;
      }
    },
  };
}

function placeOf(key: string, at: number, direction: Language["direction"]): number | undefined {
  const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  const back = direction === "rtl" ? "ArrowRight" : "ArrowLeft";
  if (key === forward) return (at + 1) % tabs.length;
  if (key === back) return (at - 1 + tabs.length) % tabs.length;
  return key === "Home" ? 0 : key === "End" ? tabs.length - 1 : undefined;
}
