import { expect, test } from "vitest";
import { correctionLink } from "../../src/components/correction-link.ts";

const correction = { title: "Correction: A & B", body: "Page: https://a.org/?b=1\n50 %" };
const [title, body] = ["Correction%3A%20A%20%26%20B", "Page%3A%20https%3A%2F%2Fa.org%2F%3Fb%3D1%0A50%20%25"];

test("a repository opens an issue, prefilled", () => {
  expect(correctionLink("https://github.com/owner/name/", correction)).toBe(
    `https://github.com/owner/name/issues/new?title=${title}&body=${body}`,
  );
  expect(correctionLink("https://gitlab.example.org/group/name", correction)).toBe(
    `https://gitlab.example.org/group/name/-/issues/new?issue[title]=${title}&issue[description]=${body}`,
  );
});

test("an e-mail address opens a message with a subject and a body", () => {
  expect(correctionLink("data@example.org", correction)).toBe(`mailto:data@example.org?subject=${title}&body=${body}`);
});

test("any other address is one with places for both", () => {
  expect(correctionLink("https://example.org/new?t={title}&d={body}", correction)).toBe(
    `https://example.org/new?t=${title}&d=${body}`,
  );
});

test.for(["", "example.org", "http://example.org", "https://example.org/{title}", "a@b", "javascript:alert(1)"])(
  '"%s" is no place for corrections, and the build says what is',
  (target) => {
    expect(() => correctionLink(target, correction)).toThrow(/CORRECTIONS_TO=.*https:\/\/github\.com\/owner\/name/);
  },
);
