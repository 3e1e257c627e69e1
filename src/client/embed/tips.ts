import { cellFigure } from "../cell-figure.ts";
import { nearestYear } from "./nearest-year.ts";

/** Shows under the pointer what a map's shape or a year of a line chart stands for; the table inside has the same. */
export function showTips(figure: HTMLElement): void {
  const drawing = figure.querySelector<HTMLElement>(".embed-drawing");
  if (drawing === null) return;
  const tip = document.createElement("div");
  tip.className = "embed-tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  drawing.append(tip);
  const rows = rowsByYear(figure);
  const show = (event: PointerEvent): void => {
    const words = shapeWords(event) ?? yearWords(event, drawing, rows);
    tip.hidden = words === undefined;
    if (words === undefined) return;
    tip.textContent = words;
    const { left, width } = drawing.getBoundingClientRect();
    const at = event.clientX - left;
    // Beside the pointer, on the side that has room.
    tip.style.left = at < width / 2 ? `${at + 14}px` : "auto";
    tip.style.right = at < width / 2 ? "auto" : `${width - at + 14}px`;
  };
  drawing.addEventListener("pointermove", show);
  drawing.addEventListener("pointerdown", show);
  drawing.addEventListener("pointerleave", () => (tip.hidden = true));
}

/** What a shape of a map is called: its title, which becomes its name, or the browser would show it too. */
function shapeWords({ target }: PointerEvent): string | undefined {
  const shape = target instanceof Element ? target.closest("[data-e]") : null;
  if (shape === null) return undefined;
  const title = shape.querySelector("title");
  if (title !== null) {
    shape.setAttribute("aria-label", title.textContent);
    title.remove();
  }
  return shape.getAttribute("aria-label") ?? undefined;
}

/** The rows of the table inside by their year, each as words; none where its rows are no years. */
function rowsByYear(figure: HTMLElement): Map<number, string> {
  const heads = [...figure.querySelectorAll("thead th")].map(({ textContent }) => textContent);
  const rows = [...figure.querySelectorAll("tbody tr")].flatMap((row) => {
    const year = Number(row.querySelector("th")?.textContent);
    if (!Number.isInteger(year) || year < 1900) return [];
    const cells = [...row.querySelectorAll("td")].flatMap((cell, index) => {
      const value = cellFigure(cell);
      return value === undefined ? [] : [`${heads[index + 1] ?? ""} ${value}`];
    });
    return cells.length === 0 ? [] : [[year, [`${year}`, ...cells].join(" · ")] as const];
  });
  return new Map(rows);
}

function yearWords(
  { clientX }: PointerEvent,
  drawing: HTMLElement,
  rows: ReadonlyMap<number, string>,
): string | undefined {
  const ticks = [...drawing.querySelectorAll("svg .x text")].flatMap((tick) => {
    const { left, width } = tick.getBoundingClientRect();
    // Of other scales the words are no years.
    return width === 0 || !/^\d{4}$/.test(tick.textContent)
      ? []
      : [{ year: Number(tick.textContent), at: left + width / 2 }];
  });
  const year = nearestYear(ticks, [...rows.keys()], clientX);
  return year === undefined ? undefined : rows.get(year);
}
