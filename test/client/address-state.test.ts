import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addressOf, citedAddress, writeAddress } from "../../src/client/address-state.ts";

const written: string[] = [];
/** Each test begins long after the one before it. */
let now = 0;
const record = (how: string) => (_state: unknown, _title: string, address: string) => {
  written.push(`${how} ${address}`);
  Object.assign(location, { search: address.slice("/en/".length) });
};

beforeEach(() => {
  written.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal("performance", { now: () => now + Date.now() });
  now += 1_000_000;
  vi.stubGlobal("location", { pathname: "/en/", search: "", hash: "" });
  vi.stubGlobal("history", { pushState: record("push"), replaceState: record("replace") });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("an address holds what has a text, with commas and colons readable", () => {
  expect(addressOf({ y: "2024", e: "ken,uga", i: undefined, name: "" })).toBe("/en/?y=2024&e=ken,uga");
  expect(addressOf({})).toBe("/en/");
});

test("a state is cited by the address of the page itself, also in a copy elsewhere", () => {
  const canonical = { href: "https://atlas.example/en/" };
  vi.stubGlobal("document", { querySelector: () => canonical });
  vi.stubGlobal("location", { href: "https://mirror.example/atlas/en/#map", pathname: "/atlas/en/", hash: "#map" });
  expect(citedAddress({ e: "ken,uga" })).toBe("https://atlas.example/en/?e=ken,uga");
  expect(citedAddress({})).toBe("https://atlas.example/en/");
});

test("each choice is a step back, the same again none", () => {
  writeAddress({ y: "2020" });
  writeAddress({ y: "2020" });
  writeAddress({ y: "2022" });
  expect(written).toEqual(["push /en/?y=2020", "push /en/?y=2022"]);
});

test("of replacements in quick succession the first and the last count", () => {
  for (const e of ["ken", "uga", "tza"]) writeAddress({ e }, { replace: true });
  expect(written).toEqual(["replace /en/?e=ken"]);
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["replace /en/?e=ken", "replace /en/?e=tza"]);
});

test("a replacement that waits is given up for the next step", () => {
  writeAddress({ e: "ken" }, { replace: true });
  writeAddress({ e: "uga" }, { replace: true });
  writeAddress({ y: "2020", e: "uga" });
  vi.advanceTimersByTime(1000);
  expect(written).toEqual(["replace /en/?e=ken", "push /en/?y=2020&e=uga"]);
});
