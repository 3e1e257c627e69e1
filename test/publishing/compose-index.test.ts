import { expect, test } from "vitest";
import { type ComposeIndex, estimate, readingOf, sourcesOf } from "../../src/publishing/compose-index.ts";

const index: ComposeIndex = {
  indicators: [
    {
      code: "egdi",
      bytes: 1000,
      rows: 40,
      economies: 10,
      sources: [
        ["old", 2015, 2022],
        ["new", 2024, 2024],
      ],
    },
    { code: "epi", bytes: 500, rows: 20, economies: 10, sources: [["new", 2024, 2024]] },
  ],
  economies: { EST: 200, KEN: 100 },
  licences: [],
  sources: {},
};
const all = { indicators: ["egdi", "epi"], economies: undefined, from: undefined, to: undefined };

test("a selection is read from the files that are the lesser load", () => {
  expect(readingOf(index, all)).toEqual({ files: ["economies/est.csv", "economies/ken.csv"], bytes: 300 });
  expect(readingOf(index, { ...all, economies: new Set(["KEN"]) }).files).toEqual(["economies/ken.csv"]);
  const one = { ...index, economies: { EST: 900, KEN: 800 } };
  expect(readingOf(one, { ...all, indicators: ["epi"] })).toEqual({ files: ["indicators/epi.csv"], bytes: 500 });
});

test("rows and bytes are told as if years and economies were alike", () => {
  expect(estimate(index, all, "csv")).toEqual({ rows: 60, bytes: 1500 });
  const half = { indicators: ["egdi"], economies: new Set(["KEN", "EST"]), from: 2020, to: undefined };
  expect(estimate(index, half, "csv")).toEqual({ rows: 4, bytes: 100 });
  expect(estimate(index, { ...half, from: 2025 }, "csv").rows).toBe(0);
});

test("a wide table has a row an indicator and economy", () => {
  expect(estimate(index, all, "wide").rows).toBe(20);
});

test("only sources of the wanted years are named", () => {
  expect(sourcesOf(index, { ...all, to: 2020 })).toEqual(["old"]);
  expect(sourcesOf(index, all)).toEqual(["old", "new"]);
});
