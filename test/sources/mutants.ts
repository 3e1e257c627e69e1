import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";

/** What no reader can see in the file alone: the differences that a mutant may make without a fault. */
export const unseen = {
  "fewer figures": "a row or a year dropped, or a cell emptied where that means no figure: what is left is right",
  "cut at a row's end": "what is left is a whole file, shorter; data:add shows the figures that would go",
  "remark changed": "status and scope are told from the publisher's words, which may be any: the figures stand",
  "like columns": "two columns of numbers under each other's names, both within their ranges",
} as const;
export type Unseen = keyof typeof unseen;

export interface Mutant {
  readonly bytes: Uint8Array;
  /** What was done, for a message. */
  readonly what: string;
  /** The unseen differences that are fair after this change; others are a failure. */
  readonly mayBe: readonly Unseen[];
}

/** A pseudo-random whole number from 0 to below a bound (mulberry32). */
export type Pick = (below: number) => number;
export function picker(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A file as cells. */
export interface Grid {
  readonly original: Uint8Array;
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** Index of the header. */
  readonly head: number;
}

export function gridOf(original: Uint8Array, delimiter: string): Grid {
  const rows: string[][] = parse(original, { bom: true, delimiter, relax_column_count: true });
  return { original, delimiter, rows, head: rows.findIndex((row) => row.length >= 4) };
}

type Rows = readonly (readonly string[])[];
type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
interface Written {
  readonly delimiter?: string;
  readonly lineEnd?: string;
  readonly encoding?: Encoding;
  readonly bom?: boolean;
}

const plain = (rows: Rows, delimiter: string, lineEnd = "\n"): string =>
  stringify([...rows], { delimiter, record_delimiter: lineEnd, quoted_match: /[\r\n]/ });

/** The table written anew. */
function written(grid: Grid, rows: Rows, { delimiter, lineEnd, encoding = "utf-8", bom }: Written = {}): Uint8Array {
  const text = plain(rows, delimiter ?? grid.delimiter, lineEnd);
  const marked = (bom ?? encoding.startsWith("utf-16")) ? `\ufeff${text}` : text;
  if (encoding === "utf-8") return new TextEncoder().encode(marked);
  if (encoding === "windows-1252") return Buffer.from(marked, "latin1");
  const units = Buffer.from(marked, "utf16le");
  return encoding === "utf-16le" ? units : units.swap16();
}

interface Change {
  readonly name: string;
  /** How often it is made to each file: once where nothing is left to chance. */
  readonly times: number;
  readonly make: (grid: Grid, pick: Pick) => Omit<Mutant, "what"> & { readonly what?: string };
}

const save = (name: string, how: Written): Change => ({
  name: `saved with ${name}`,
  times: 1,
  make: (grid) => ({ bytes: written(grid, grid.rows, how), mayBe: [] }),
});

const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?$/.test(cell);

/** Saved by a spreadsheet of a country with decimal comma: semicolons between the cells. */
const commaSaved: Change = {
  name: "saved with semicolons and decimal commas",
  times: 1,
  make: (grid) => {
    const rows = grid.rows.map((row) => row.map((cell) => (isNumber(cell) ? cell.replace(".", ",") : cell)));
    return { bytes: written(grid, rows, { delimiter: ";", lineEnd: "\r\n" }), mayBe: [] };
  },
};

/** Columns whose words give status or scope. */
const remarks = new Set(["dataNote", "dataSource", "status", "scope", "OBS_STATUS"]);
const isYear = (name: string): boolean => /^(19|20)\d\d( \[YR\d{4}\])?$/.test(name);

/** A change to one cell under the header. */
function cell(name: string, to: (from: string, pick: Pick) => string | undefined): Change {
  return {
    name,
    times: 4,
    make: (grid, pick) => {
      const { rows, head } = grid;
      const header = rows[head] ?? [];
      for (let tries = 0; tries < 500; tries++) {
        const at = head + 1 + pick(rows.length - head - 1);
        const column = pick(header.length);
        const from = rows[at]?.[column];
        const cellTo = from === undefined ? undefined : to(from, pick);
        if (cellTo === undefined || cellTo === from) continue;
        const columnName = header[column] ?? "";
        const isGone = cellTo === "" && (isYear(columnName) || columnName === "value");
        const mayBe = [...(remarks.has(columnName) ? (["remark changed"] as const) : [])];
        return {
          bytes: written(
            grid,
            rows.map((row, index) => (index === at ? row.with(column, cellTo) : row)),
          ),
          what: `"${columnName}" of record ${at + 1}: ${JSON.stringify(from)} to ${JSON.stringify(cellTo)}`,
          mayBe: isGone ? [...mayBe, "fewer figures"] : mayBe,
        };
      }
      return { bytes: written(grid, rows), mayBe: [], what: "no such cell" };
    },
  };
}

/** A change to the rows under the header. */
const body = (
  name: string,
  times: number,
  to: (rows: Rows, pick: Pick) => Rows,
  mayBe: readonly Unseen[] = [],
): Change => ({
  name,
  times,
  make: (grid, pick) => {
    const top = grid.rows.slice(0, grid.head + 1);
    return { bytes: written(grid, [...top, ...to(grid.rows.slice(grid.head + 1), pick)]), mayBe };
  },
});

/** A change to columns, the header's cell first. */
function columns(
  name: string,
  to: (
    column: number,
    other: number,
    header: readonly string[],
  ) => { row: (cells: string[], isHeader: boolean) => void },
  mayBe: (names: readonly string[], areNumbers: boolean) => readonly Unseen[],
): Change {
  return {
    name,
    times: 3,
    make: (grid, pick) => {
      const header = grid.rows[grid.head] ?? [];
      const column = pick(header.length);
      const other = (column + 1 + pick(header.length - 1)) % header.length;
      const { row } = to(column, other, header);
      const rows = grid.rows.map((cells, index) => {
        const copy = [...cells];
        if (index >= grid.head && cells.length === header.length) row(copy, index === grid.head);
        return copy;
      });
      const names = [header[column] ?? "", header[other] ?? ""];
      const numbers = grid.rows
        .slice(grid.head + 1)
        .every((cells) => [column, other].every((one) => isNumber(cells[one] ?? "") || cells[one] === ""));
      return { bytes: written(grid, rows), what: names.join(" and "), mayBe: mayBe(names, numbers) };
    },
  };
}

const textOf = ({ original }: Grid): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(original);
const hasRemarks = ({ rows, head }: Grid): boolean => (rows[head] ?? []).some((name) => remarks.has(name));

/** A change to the text at a place that chance chooses among those that are fit. */
const inText = (name: string, times: number, to: (text: string, at: number) => string | undefined): Change => ({
  name,
  times,
  make: (grid, pick) => {
    const text = textOf(grid);
    for (let tries = 0; tries < 5000; tries++) {
      const at = pick(text.length);
      const changed = to(text, at);
      if (changed === undefined) continue;
      const mayBe = hasRemarks(grid) ? (["remark changed"] as const) : [];
      return { bytes: new TextEncoder().encode(changed), what: `character ${at}`, mayBe };
    }
    return { bytes: grid.original, mayBe: [] };
  },
});

/** Whether the bytes end where a row does: quotes closed, all its cells there, no more than its line break left. */
function isRowEnd(grid: Grid, length: number): boolean {
  const text = textOf(grid);
  const start = new TextDecoder("utf-8", { ignoreBOM: true }).decode(grid.original.subarray(0, length));
  const isOpen = start.split('"').length % 2 === 0;
  const next = text.slice(start.length, start.length + 1);
  if (isOpen) return false;
  if (next === "\n" || next === "\r" || next === "" || /[\r\n]$/.test(start)) return true;
  // Of a DataHub export's row only the description of the series is gone, which is in every row and not read.
  const header = grid.rows[grid.head] ?? [];
  if (header.at(-1) !== "seriesDescription" || !start.endsWith(",")) return false;
  return parse(start, { bom: true, relax_column_count: true }).at(-1)?.length === header.length;
}

const truncated: Change = {
  name: "cut short",
  times: 8,
  make: (grid, pick) => {
    const length = pick(grid.original.length);
    const mayBe = isRowEnd(grid, length) ? (["cut at a row's end"] as const) : [];
    return { bytes: grid.original.subarray(0, length), what: `after byte ${length}`, mayBe };
  },
};

const cutAtRow: Change = {
  name: "cut at a row's end",
  times: 2,
  make: (grid, pick) => {
    const ends = [...grid.original.keys()].filter((at) => grid.original[at] === 10 && isRowEnd(grid, at + 1));
    const length = (ends[Math.floor(ends.length / 2) + pick(Math.ceil(ends.length / 2))] ?? 0) + 1;
    return { bytes: grid.original.subarray(0, length), what: `${length}`, mayBe: ["cut at a row's end"] };
  },
};

const mixed: Change = {
  name: "one byte of another encoding",
  times: 2,
  make: (grid, pick) => {
    const at = 3 + pick(grid.original.length - 3);
    const bytes = Buffer.concat([grid.original.subarray(0, at), Buffer.from([0xe9]), grid.original.subarray(at)]);
    return { bytes, what: `at byte ${at}`, mayBe: [] };
  },
};

const shuffled = (rows: Rows, pick: Pick): Rows => {
  const copy = [...rows];
  for (let at = copy.length - 1; at > 0; at--) {
    const other = pick(at + 1);
    [copy[at], copy[other]] = [copy[other] ?? [], copy[at] ?? []];
  }
  return copy;
};

const none = (): readonly Unseen[] => [];
const lost = (names: readonly string[]): readonly Unseen[] => [
  ...(isYear(names[0] ?? "") ? (["fewer figures"] as const) : []),
  ...(remarks.has(names[0] ?? "") ? (["remark changed"] as const) : []),
];
const exchanged = (names: readonly string[], areNumbers: boolean): readonly Unseen[] => [
  ...(areNumbers ? (["like columns"] as const) : []),
  ...(names.some((name) => remarks.has(name)) ? (["remark changed"] as const) : []),
];

export const changes: readonly Change[] = [
  ...[",", ";", "\t", "|", ":"].map((delimiter) => save(JSON.stringify(delimiter), { delimiter })),
  commaSaved,
  save("UTF-16LE", { encoding: "utf-16le" }),
  save("UTF-16BE", { encoding: "utf-16be" }),
  save("UTF-16LE and no mark", { encoding: "utf-16le", bom: false }),
  save("UTF-16BE and no mark", { encoding: "utf-16be", bom: false }),
  save("UTF-16LE, tabs and CRLF", { encoding: "utf-16le", delimiter: "\t", lineEnd: "\r\n" }),
  save("Windows-1252", { encoding: "windows-1252" }),
  save("a byte order mark", { bom: true }),
  save("no byte order mark", { bom: false }),
  save("CRLF", { lineEnd: "\r\n" }),
  save("CR", { lineEnd: "\r" }),
  mixed,
  body("a row dropped", 2, (rows, pick) => rows.toSpliced(pick(rows.length), 1), ["fewer figures"]),
  body("a row twice", 2, (rows, pick) => {
    const at = pick(rows.length);
    return rows.toSpliced(pick(rows.length + 1), 0, rows[at] ?? []);
  }),
  body("rows in another order", 2, shuffled),
  body("no rows", 1, () => []),
  {
    name: "no header",
    times: 1,
    make: (grid) => ({ bytes: written(grid, grid.rows.toSpliced(grid.head, 1)), mayBe: [] }),
  },
  {
    name: "a second header",
    times: 2,
    make: (grid, pick) => {
      const at = grid.head + 1 + pick(grid.rows.length - grid.head);
      return { bytes: written(grid, grid.rows.toSpliced(at, 0, grid.rows[grid.head] ?? [])), mayBe: [] };
    },
  },
  columns("a column dropped", (column) => ({ row: (cells) => void cells.splice(column, 1) }), lost),
  columns(
    "a column twice",
    (column, other) => ({ row: (cells) => void cells.splice(other, 0, cells[column] ?? "") }),
    none,
  ),
  columns("columns in another order", (column, other) => ({ row: (cells) => exchange(cells, column, other) }), none),
  columns(
    "a column renamed",
    (column) => ({ row: (cells, isHeader) => renameAt(cells, isHeader ? [column] : []) }),
    lost,
  ),
  columns(
    "names of columns exchanged",
    (column, other) => ({ row: (cells, isHeader) => exchange(cells, column, isHeader ? other : column) }),
    exchanged,
  ),
  cell("a cell emptied", () => ""),
  cell("a cell replaced by text", () => "not stated"),
  cell("a number replaced by text", (from) => (isNumber(from) ? "n/a" : undefined)),
  cell("a decimal comma", (from) => (/^-?\d+\.\d+$/.test(from) ? from.replace(".", ",") : undefined)),
  cell("HTML in a cell", (from) => `<td class="n">${from}</td>`),
  cell("a line break in a cell", (from, pick) => {
    const at = pick(from.length + 1);
    return `${from.slice(0, at)}\n${from.slice(at)}`;
  }),
  inText("a double quote more", 4, (text, at) => `${text.slice(0, at)}"${text.slice(at)}`),
  inText("a double quote fewer", 2, (text, at) =>
    text[at] === '"' ? text.slice(0, at) + text.slice(at + 1) : undefined,
  ),
  inText("a line break more", 4, (text, at) => `${text.slice(0, at)}\n${text.slice(at)}`),
  truncated,
  cutAtRow,
];

function exchange(cells: string[], one: number, other: number): void {
  [cells[one], cells[other]] = [cells[other] ?? "", cells[one] ?? ""];
}

function renameAt(cells: string[], places: readonly number[]): void {
  for (const place of places) cells[place] = `${cells[place] ?? ""}x`;
}
