import { expect, test } from "vitest";
import { formatFault, formatFaults } from "../../src/sources/fault.ts";

const fault = { kind: "any", file: "a.csv", message: "it is so.", advice: "Mend it." };

test("a fault says where, what and what to do, as far as each is known", () => {
  expect(formatFault({ ...fault, line: 118, column: 10, columnName: "value" })).toBe(
    'a.csv:118:10, column "value": it is so.\n  Mend it.',
  );
  expect(formatFault({ ...fault, line: 118 })).toBe("a.csv:118: it is so.\n  Mend it.");
  expect(formatFault(fault)).toBe("a.csv: it is so.\n  Mend it.");
});

test("the faults of a run stand in the order of files, lines and characters", () => {
  const places = [
    { file: "b.csv", line: 1 },
    { file: "a.csv", line: 10, column: 1 },
    { file: "a.csv", line: 9, column: 20 },
    { file: "a.csv", line: 9, column: 3 },
    { file: "a.csv" },
  ];
  const text = formatFaults(places.map((place) => ({ ...fault, ...place })));
  expect(text.match(/^\S+(?=: )/gm)).toEqual(["a.csv", "a.csv:9:3", "a.csv:9:20", "a.csv:10:1", "b.csv:1"]);
});

test("of each file 20 faults are told, and the others counted", () => {
  const many = Array.from({ length: 57 }, (_, index) => ({ ...fault, line: 57 - index }));
  const lines = formatFaults([{ ...fault, file: "b.csv" }, ...many]).split("\n");
  expect(lines).toHaveLength(2 * 20 + 1 + 2);
  expect(lines.slice(38)).toEqual([
    "a.csv:20: it is so.",
    "  Mend it.",
    "a.csv: … and 37 more in this file.",
    "b.csv: it is so.",
    "  Mend it.",
  ]);
});
