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
