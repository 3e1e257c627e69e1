import { expect, test } from "vitest";
import { progressText } from "../../scripts/site/progress-text.ts";
import { StatusLine } from "../../scripts/site/status-line.ts";

/** A terminal or a file, what was written to it, and a clock. */
function written(isTTY: boolean, columns = 80) {
  const texts: string[] = [];
  const clock = { milliseconds: 0 };
  const out = { isTTY, columns, write: (text: string) => texts.push(text) };
  return { texts, clock, status: new StatusLine(out, () => clock.milliseconds) };
}

test("progress is told with the time left, as long as so much is known", () => {
  expect(progressText("pages", 1200, undefined, 10)).toBe("pages: 1,200 so far");
  expect(progressText("pages", 1200, 24_302, 20)).toBe("pages: 1,200 of 24,302");
  expect(progressText("pages", 6000, 24_000, 20)).toBe("pages: 6,000 of 24,000, about 60 s left");
  expect(progressText("pages", 6000, 24_000, 60)).toBe("pages: 6,000 of 24,000, about 3 min left");
});

test("on a terminal one line is rewritten, ten times a second at most, and what is said stands above it", () => {
  const { texts, clock, status } = written(true);
  for (let page = 1; page <= 100; page++) {
    clock.milliseconds = page * 2;
    status.tell("pages", page, 100);
  }
  status.say("a warning");
  status.end("pages");
  expect(texts).toEqual([
    "pages: 1 of 100",
    "\r\u001b[K",
    "pages: 51 of 100, about 1 s left",
    "\r\u001b[K",
    "a warning\n",
    "pages: 100 of 100",
    "\r\u001b[K",
  ]);
});

test("steps at work side by side share the line, cut to the width of the terminal", () => {
  const { texts, clock, status } = written(true, 30);
  status.tell("texts", 1, 90);
  clock.milliseconds = 200;
  status.tell("pinned", 2, undefined);
  expect(texts.at(-1)).toBe("texts: 1 of 90 · pinned: 2 so");
});

test("elsewhere a line a step is written now and then", () => {
  const { texts, clock, status } = written(false);
  for (let second = 0; second <= 40; second++) {
    clock.milliseconds = second * 1000;
    status.tell("pages", second * 10, 1000);
  }
  status.say("a warning");
  status.end("pages");
  expect(texts).toEqual([
    "pages: 150 of 1,000, about 85 s left\n",
    "pages: 300 of 1,000, about 70 s left\n",
    "a warning\n",
  ]);
});
