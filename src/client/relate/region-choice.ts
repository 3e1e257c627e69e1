import { element } from "../element.ts";

/**
 * Gives the rows of the key a box that leaves a region out and takes it in again.
 * @returns to be called with the codes of those that are left out
 */
export function regionChoice(
  key: HTMLElement,
  change: (leftOut: readonly string[]) => void,
): (leftOut: readonly string[]) => void {
  const boxes = [...key.querySelectorAll<HTMLElement>("[data-region]")].map((row) => {
    const region = row.dataset["region"] ?? "";
    const box = element("input", { type: "checkbox", checked: true });
    box.addEventListener("change", () => change(boxes.flatMap((one) => (one.box.checked ? [] : [one.region]))));
    row.replaceChildren(element("label", {}, box, ...row.childNodes));
    return { region, box };
  });
  return (leftOut) => {
    for (const { region, box } of boxes) box.checked = !leftOut.includes(region);
  };
}
