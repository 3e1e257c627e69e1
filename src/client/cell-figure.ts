/** The figure of a table's cell as it is written: a `<data>`, else the cell's own words where its column is of figures. */
export function cellFigure(cell: HTMLTableCellElement): string | undefined {
  const said = cell.querySelector("data");
  if (said !== null) return said.textContent;
  const head = cell.closest("table")?.tHead?.rows[0]?.cells[cell.cellIndex];
  if ((cell.dataset["obs"] ?? head?.dataset["obs"]) === undefined) return undefined;
  const own = [...cell.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE || node.nodeName === "B");
  const words = own
    .map(({ textContent }) => textContent ?? "")
    .join("")
    .trim();
  return words === "" ? undefined : words;
}
