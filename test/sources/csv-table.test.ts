import { expect, test } from "vitest";
import { readCsvTable, unreadText } from "../../src/sources/csv-table.ts";
import { formatFaults } from "../../src/sources/fault.ts";

const read = (text: string, required: readonly string[] = []) => readCsvTable(text, "data/raw/itu/users.csv", required);
const faultsOf = (text: string, required?: readonly string[]) => formatFaults(read(text, required).faults);
const cells = (text: string) => read(text, ["a", "b"]).rows.map((row) => [row.line, row.at("a"), row.at("b")] as const);

test.each([
  ["LF", "a,b\n1,2\n3,4\n"],
  ["CRLF", "a,b\r\n1,2\r\n3,4\r\n"],
  ["CR", "a,b\r1,2\r3,4\r"],
  ["CRLF and LF in one file", "a,b\r\n1,2\n3,4\r\n"],
  ["LF and CRLF in one file", "a,b\n1,2\r\n3,4\n"],
  ["no line end at the end", "a,b\n1,2\n3,4"],
  ["a byte order mark", "\ufeffa,b\n1,2\n3,4\n"],
  ["quotes everywhere", '"a","b"\n"1","2"\n"3","4"\n'],
])("is read alike with %s", (_, text) => {
  expect(read(text, ["a", "b"]).faults).toEqual([]);
  expect(cells(text)).toEqual([
    [2, "1", "2"],
    [3, "3", "4"],
  ]);
});

test("empty lines are no rows, and are counted", () => {
  expect(cells("a,b\n1,2\n\n\n3,4\n")).toEqual([
    [2, "1", "2"],
    [5, "3", "4"],
  ]);
});

test("a row with line breaks in its cells has the line on which it starts", () => {
  const text = '\n\na,b\n"x\ny",1\n\n"p\nq\nr","s\nt"\nz,3\n';
  expect(cells(text)).toEqual([
    [4, "x\ny", "1"],
    [7, "p\nq\nr", "s\nt"],
    [11, "z", "3"],
  ]);
  expect(cells(text.replaceAll("\n", "\r\n"))).toEqual(cells(text));
});

test("a fault stands at the line and character of its cell, after line breaks and commas in quotes", () => {
  const [row] = read('a,b,c\n\n"x\ny, z",17,é\n', ["a"]).rows;
  const place = (name: string) => [row?.fault("", name, "", "").line, row?.fault("", name, "", "").column];
  expect(["a", "b", "c"].map(place)).toEqual([
    [3, 1],
    [4, 7],
    [4, 10],
  ]);
});

test("a row with a cell too many or too few is ragged; the others are kept", () => {
  expect(faultsOf("a,b\n1,2,3\n4\n5,6\n")).toBe(
    "data/raw/itu/users.csv:2:1: the row has 3 cells; the header has 2.\n" +
      "  Add or remove commas, or put a value that holds a comma in double quotes.\n" +
      "data/raw/itu/users.csv:3:1: the row has 1 cell; the header has 2.\n" +
      "  Add or remove commas, or put a value that holds a comma in double quotes.",
  );
  expect(cells("a,b\n1,2,3\n4\n5,6\n")).toEqual([[4, "5", "6"]]);
});

test("a column that is named twice is found where it stands the second time", () => {
  expect(faultsOf("iso3,value,value\nEST,1,2\n", ["iso3"])).toBe(
    'data/raw/itu/users.csv:1:12, column "value": the header names "value" twice; expected each name once.\n' +
      "  Take one of the two columns away, or give it a name of its own.",
  );
  expect(faultsOf('"iso3","value","value"\n', ["iso3"])).toContain("users.csv:1:16, ");
});

test("a missing column comes with the nearest that nothing else needs", () => {
  expect(faultsOf("iso3,Year,value\n", ["iso3", "year", "value"])).toBe(
    'data/raw/itu/users.csv:1:1: the header has no column "year"; it has "iso3", "Year", "value".\n' +
      '  Rename "Year" to "year" if that is meant, or add the column.',
  );
  expect(faultsOf("iso3,value\n", ["iso3", "value", "status"])).toBe(
    'data/raw/itu/users.csv:1:1: the header has no column "status"; it has "iso3", "value".\n  Add the column.',
  );
});

test("an empty file has no columns", () => {
  expect(faultsOf("", ["iso3"])).toBe(
    'data/raw/itu/users.csv:1:1: the header has no column "iso3"; the file is empty.\n  Add the column.',
  );
});

test("a text that could not be read has nothing, and no fault besides", () => {
  expect(read(unreadText, ["iso3"])).toEqual({ columns: [], rows: [], faults: [] });
});

test.each([
  ["semicolon", ";"],
  ["tab", "\t"],
])("columns set apart by a %s are one fault, not one for each column", (name, delimiter) => {
  expect(faultsOf(`iso3${delimiter}value\nEST${delimiter}1\n`, ["iso3", "value"])).toBe(
    `data/raw/itu/users.csv:1:1: the columns are set apart by ${name}s; expected commas.\n` +
      '  Save the file again with commas: LibreOffice asks for them ("Edit filter settings"), ' +
      "Excel takes the list separator of the system's region.",
  );
});

test("a header that stands among the rows is a fault, and no row", () => {
  expect(faultsOf("a,b\n1,2\na,b\n3,4\n")).toBe(
    "data/raw/itu/users.csv:3:1: this line is the header again: two files stand in one.\n" +
      "  Take the line away if the rows under it belong here, or keep each file by itself.",
  );
  expect(cells("a,b\n1,2\na,b\n3,4\n").map(([line]) => line)).toEqual([2, 4]);
});

const quoteAdvice =
  '  Close the quote, or take it away; a quote that belongs to the text is written "" in a quoted cell.';

test("a quote that never closes is found where it opens, and the rows before it are kept", () => {
  const text = 'a,b\n1,2\n3,"4\n5,6\n';
  expect(faultsOf(text)).toBe(
    `data/raw/itu/users.csv:3:3: a double quote opens here and never closes.\n${quoteAdvice}`,
  );
  expect(cells(text)).toEqual([[2, "1", "2"]]);
});

test("a quote that swallows a large file is found where it opens", () => {
  expect(faultsOf(`a,b\r\n\r\n1,2\r\n3,"4\r\n${"5,6\r\n".repeat(50_000)}`)).toBe(
    `data/raw/itu/users.csv:4:3: a double quote opens here and never closes.\n${quoteAdvice}`,
  );
});

test("a quote that closes at the next quoted cell is found where it opens", () => {
  expect(faultsOf('a,b\n1,"2\n3,"4"\n5,6\n')).toBe(
    "data/raw/itu/users.csv:2:3: the double quote that opens here closes before the end of the cell; " +
      `"4\\"" follows.\n${quoteAdvice}`,
  );
});

test("a quote inside a cell without quotes is found where it stands", () => {
  expect(faultsOf('a,b\n1,2\nthe "new",4\n')).toBe(
    `data/raw/itu/users.csv:3:5: a double quote stands inside a cell that has none around it.\n${quoteAdvice}`,
  );
});

test("a row longer than any that is meant is a fault", () => {
  expect(faultsOf(`a,b\n1,${"x".repeat(100_001)}\n`)).toContain(
    "data/raw/itu/users.csv:2:1: the row is longer than 100000 characters.\n",
  );
});

test("a header that cannot be read has no columns to miss", () => {
  expect(faultsOf('a,"b\n1,2\n', ["a", "b"])).toBe(
    `data/raw/itu/users.csv:1:3: a double quote opens here and never closes.\n${quoteAdvice}`,
  );
});
