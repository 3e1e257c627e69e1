import { patternedId, type RowWords, wordOfAddress } from "../../src/model/figure-pattern.ts";
import type { PageFigure } from "./page-facts.ts";

type Attributes = Readonly<Record<string, string>>;

/** What the head of a column says of its cells. */
interface Column {
  readonly className: string;
  /** The pattern of their figures' ids. */
  readonly pattern: string | undefined;
}

interface Cell {
  readonly element: string;
  readonly pattern: string | undefined;
  /** How many elements are open in it. */
  depth: number;
  /** What stands in it and in no element within; `<b>` is none. */
  own: string;
  /** All its words, which name the row where it is the head and holds no link. */
  words: string;
  /** A `<data>` speaks for itself. */
  hasData: boolean;
}

interface Row {
  words: { -readonly [Word in keyof RowWords]: RowWords[Word] };
  readonly cells: Cell[];
}

const noColumn: Column = { className: "", pattern: undefined };

/**
 * Reads the figures of a page that are no `<data>`: the own words of a table's cell, or of a list's entry. Their id is
 * the pattern (`data-obs`) of the cell, the head of its column or the list, filled with what the row says: whose it is
 * (`data-row`, else the link of its head, else the head's words), its body (`data-body`, else the id) and its first
 * `<time>`.
 */
export class FigureRows {
  readonly figures: PageFigure[] = [];
  #columns: Column[] = [];
  #isHead = false;
  #body: string | undefined;
  #list: string | undefined;
  #row: Row | undefined;
  #cell: Cell | undefined;
  #isTime = false;

  /** Reads a tag; returns the class names that the head of its column gives to a cell. */
  open(element: string, attributes: Attributes): string {
    if (this.#cell !== undefined) {
      this.#openWithin(this.#cell, element, attributes);
      return "";
    }
    if (element === "table") this.#columns = [];
    else if (element === "thead") this.#isHead = true;
    else if (element === "tbody") this.#body = attributes["data-body"] ?? attributes["id"];
    else if (element === "ul") this.#list = attributes["data-obs"];
    else if (element === "th" && this.#isHead)
      this.#columns.push({ className: attributes["class"] ?? "", pattern: attributes["data-obs"] });
    else if ((element === "tr" && !this.#isHead) || (element === "li" && this.#list !== undefined))
      this.#row = { words: { body: this.#body, row: attributes["data-row"] }, cells: [] };
    return this.#openCell(element, attributes);
  }

  read(text: string): void {
    if (this.#cell === undefined || this.#row === undefined) return;
    this.#cell.words += text;
    if (this.#cell.depth === 0) this.#cell.own += text;
    if (this.#isTime) this.#row.words.year ??= text;
  }

  close(element: string): void {
    if (element === "time") this.#isTime = false;
    if (this.#cell !== undefined) this.#closeWithin(this.#cell, element);
    else if (element === "thead") this.#isHead = false;
    else if (element === "ul") this.#list = undefined;
    if (this.#cell === undefined && (element === "tr" || element === "li")) this.#closeRow();
  }

  #openCell(element: string, attributes: Attributes): string {
    const isCell = element === "li" ? this.#list !== undefined : element === "td" || element === "th";
    if (!isCell || this.#row === undefined) return "";
    const { className, pattern } = this.#columns[this.#row.cells.length] ?? noColumn;
    this.#cell = {
      element,
      pattern: element === "li" ? this.#list : (attributes["data-obs"] ?? pattern),
      depth: 0,
      own: "",
      words: "",
      hasData: false,
    };
    this.#row.cells.push(this.#cell);
    return `${className}${this.#cell.pattern === undefined ? "" : " figure"}`;
  }

  #openWithin(cell: Cell, element: string, attributes: Attributes): void {
    if (element !== "b") cell.depth += 1;
    if (element === "data") cell.hasData = true;
    if (element === "time") this.#isTime = true;
    if (element === "a" && cell.element !== "td" && this.#row !== undefined)
      this.#row.words.row ??= wordOfAddress(attributes["href"] ?? "");
  }

  #closeWithin(cell: Cell, element: string): void {
    if (cell.depth > 0) {
      if (element !== "b") cell.depth -= 1;
    } else if (element === cell.element) {
      if (element === "th" && this.#row !== undefined) this.#row.words.row ??= cell.words.trim();
      this.#cell = undefined;
    }
  }

  #closeRow(): void {
    const { words = {}, cells = [] } = this.#row ?? {};
    for (const { pattern, own, hasData } of cells) {
      const text = own.trim();
      if (pattern === undefined || hasData || text === "") continue;
      this.figures.push({ id: patternedId(pattern, words), value: undefined, text });
    }
    this.#row = undefined;
  }
}
