import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { YearPlayer } from "../../../src/client/view/year-player.ts";

let wantsLess = false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("matchMedia", () => ({ matches: wantsLess }));
  vi.stubGlobal("document", { hidden: false });
});
afterEach(() => {
  wantsLess = false;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A player of three years that stands at one of them. */
function playing(from: number) {
  const years = { at: from, steps: 0 };
  const player = new YearPlayer({
    step: () => {
      years.at += 1;
      years.steps += 1;
    },
    isAtEnd: () => years.at >= 2,
    rewind: () => {
      years.at = 0;
    },
  });
  return { player, years };
}

test("it goes year by year to the last one and stops there", () => {
  const { player, years } = playing(0);
  player.toggle();
  vi.advanceTimersByTime(60_000);
  expect([years.at, years.steps, player.isPlaying]).toEqual([2, 2, false]);
});

test("at the last year it begins anew", () => {
  const { player, years } = playing(2);
  player.toggle();
  expect([years.at, player.isPlaying]).toEqual([0, true]);
});

test("it can be paused, and goes on from there", () => {
  const { player, years } = playing(0);
  player.toggle();
  vi.advanceTimersByTime(1300);
  player.toggle();
  vi.advanceTimersByTime(60_000);
  expect([years.at, player.isPlaying]).toEqual([1, false]);
});

test("whoever wants less motion gets less than half the pace", () => {
  const stepsIn = (milliseconds: number): number => {
    const { player, years } = playing(0);
    player.toggle();
    vi.advanceTimersByTime(milliseconds);
    return years.steps;
  };
  expect(stepsIn(2900)).toBe(2);
  wantsLess = true;
  expect(stepsIn(2900)).toBe(0);
});

test("a page that is hidden stands still", () => {
  const { player, years } = playing(0);
  player.toggle();
  vi.stubGlobal("document", { hidden: true });
  vi.advanceTimersByTime(60_000);
  expect([years.steps, player.isPlaying]).toEqual([0, true]);
});
