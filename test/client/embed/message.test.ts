import { expect, test } from "vitest";
import { readMessage } from "../../../src/client/embed/message.ts";
import { nearestYear } from "../../../src/client/embed/nearest-year.ts";

test("only our own messages are understood, and heights that a frame can have", () => {
  expect(readMessage({ egovEmbed: "hello" })).toBe("hello");
  expect(readMessage({ egovEmbed: 412 })).toBe(412);
  for (const other of [undefined, null, "hello", 412, {}, { egovEmbed: "x" }, { egovEmbed: -1 }, { egovEmbed: 1e9 }]) {
    expect(readMessage(other)).toBe(undefined);
  }
  expect(readMessage({ egovEmbed: NaN })).toBe(undefined);
});

test("the year under the pointer is the nearest of those with a figure", () => {
  const ticks = [
    { year: 2000, at: 100 },
    { year: 2010, at: 200 },
  ];
  expect(nearestYear(ticks, [2000, 2003, 2010], 144)).toBe(2003);
  expect(nearestYear(ticks, [2000, 2003, 2010], 500)).toBe(2010);
  expect(nearestYear(ticks.slice(1), [2000], 144)).toBe(undefined);
});
