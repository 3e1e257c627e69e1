/**
 * A text in lines that fit a width; a word that is wider stands alone.
 * @param widthOf width of a text in the unit of `width`
 */
export function wrapped(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((one) => one !== "")) {
    const longer = [...(lines.at(-1) === undefined ? [] : [lines.at(-1)]), word].join(" ");
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
