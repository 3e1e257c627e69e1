/**
 * A text cell that no spreadsheet takes for a formula: one that starts with = + - @, a tab or a carriage return gets
 * an apostrophe in front. Reversible: an apostrophe in front of one of these is ours. Never for number cells.
 */
export function guardedText(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text as it was before it was guarded. */
export function unguardedText(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
