import { expect, test } from "vitest";
import { wrapped } from "../../../src/client/view/wrapped.ts";

const lines = (text: string, width: number) => wrapped(text, width, ({ length }) => length);

test("words fill a line as far as it goes", () => {
  expect(lines("one two three four", 9)).toEqual(["one two", "three", "four"]);
  expect(lines("one two", 7)).toEqual(["one two"]);
});

test("a word that is too wide stands alone, and nothing has no line", () => {
  expect(lines("a boundaries b", 4)).toEqual(["a", "boundaries", "b"]);
  expect(lines(" ", 4)).toEqual([]);
});
