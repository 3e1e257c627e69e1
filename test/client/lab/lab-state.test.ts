import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askedYear, officialChoice, readChoice, writtenChoice } from "../../../src/client/lab/lab-state.ts";
import type { LabEdition } from "../../../src/views/lab-edition.ts";

const edition: LabEdition = {
  year: 2024,
  weights: [1, 1, 1],
  economies: ["DNK", "KEN"],
  ranks: [1, 2],
  scores: [90_000, 50_000],
  parts: [
    [90_000, 90_000, 90_000],
    [50_000, 50_000, 50_000],
  ],
  inputs: { osi: [], tii: [], hci: [] },
};
const official = officialChoice(edition);

describe("the state of the laboratory in the address", () => {
  test("is empty for the newest edition as it is", () => {
    expect(Object.values(writtenChoice(official, edition, 2024)).filter(Boolean)).toEqual([]);
    expect(readChoice({}, edition)).toEqual(official);
  });

  test("names what is not official", () => {
    const choice = {
      weights: [50, 25, 25] as const,
      osiWeights: [20, 20, 20, 20, 20] as const,
      economy: "KEN",
      changes: new Map([["tii-mobile-broadband", 60.5]]),
    };
    const written = writtenChoice(choice, edition, 2026);
    expect(written).toEqual({
      y: "2024",
      w: "50,25,25",
      s: "20,20,20,20,20",
      e: "KEN",
      c: "tii-mobile-broadband:60.5",
    });
    expect(readChoice(written as Record<string, string>, edition)).toEqual(choice);
  });

  test("is left where it means nothing: unknown years, economies, inputs, weights", () => {
    expect(askedYear({ y: "1999" }, [2024, 2022])).toBeUndefined();
    expect(askedYear({ y: "2022" }, [2024, 2022])).toBe(2022);
    const refused = { w: "0,0,0", s: "1,2", e: "XXX", c: "tii-mobile-broadband:60" };
    expect(readChoice(refused, edition)).toEqual(official);
    expect(readChoice({ w: "101,1,1" }, edition).weights).toEqual(official.weights);
    expect(readChoice({ e: "KEN", c: "population:5,epi:x,hci-adult-literacy:90" }, edition).changes).toEqual(
      new Map([["hci-adult-literacy", 90]]),
    );
  });

  test("comes back as it was written, whatever the weights", () => {
    const weight = fc.nat(100);
    fc.assert(
      fc.property(fc.tuple(weight, weight, weight), (weights) => {
        fc.pre(weights.some((one) => one > 0));
        const written = writtenChoice({ ...official, weights }, edition, 2024);
        const address = Object.fromEntries(Object.entries(written).filter(([, text]) => text)) as Record<
          string,
          string
        >;
        expect(readChoice(address, edition).weights).toEqual(weights);
      }),
    );
  });
});
