import type { Fault } from "./fault.ts";

/**
 * The fault of a text that is no CSV from some line on, placed at the quote that is to blame.
 * @param record the text from the start of the record that cannot be read, LF between its lines
 * @param line of the start of that record
 */
export function unreadableText(record: string, line: number, file: string, longest: number, delimiter: string): Fault {
  const wrong = misplacedQuote(record, delimiter);
  const before = record.slice(0, wrong?.at ?? 0);
  return {
    kind: "unreadable",
    file,
    line: line + (before.match(/\n/g)?.length ?? 0),
    column: before.length - before.lastIndexOf("\n"),
    message: wrong?.message ?? `the row is longer than ${longest} characters.`,
    advice: 'Close the quote, or take it away; a quote that belongs to the text is written "" in a quoted cell.',
  };
}

/** The first double quote that is not as RFC 4180 wants it. */
function misplacedQuote(text: string, delimiter: string): { at: number; message: string } | undefined {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const end = closingQuote(text, at + 1);
      if (end === undefined) return { at, message: "a double quote opens here and never closes." };
      const next = text[end + 1] ?? "\n";
      if (next !== delimiter && next !== "\n") {
        const rest = JSON.stringify(
          text
            .slice(end + 1)
            .split("\n")[0]
            ?.split(delimiter)[0],
        );
        return { at, message: `the double quote that opens here closes before the end of the cell; ${rest} follows.` };
      }
      at = end + 2;
      continue;
    }
    const cell = text.slice(at).split("\n", 1)[0]?.split(delimiter, 1)[0] ?? "";
    const inside = cell.indexOf('"');
    if (inside >= 0)
      return { at: at + inside, message: "a double quote stands inside a cell that has none around it." };
    at += cell.length + 1;
  }
  return undefined;
}

function closingQuote(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text[at + 1] !== '"') return at;
  return undefined;
}
