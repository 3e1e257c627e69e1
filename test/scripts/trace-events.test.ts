import { expect, test } from "vitest";
import { eventDurations } from "../../scripts/site/trace-events.ts";

const event = (ph: string, id: string, ts: number, type?: string) => ({
  name: "EventTiming",
  ph,
  ts,
  pid: 1,
  id2: { local: id },
  args: { data: { type } },
});

test("an event lasts from its input to the frame that follows, in milliseconds", () => {
  const traceEvents = [
    event("b", "0x1", 1000, "click"),
    event("b", "0x2", 1500, "pointerup"),
    event("e", "0x2", 9000),
    event("e", "0x1", 41_000),
    event("b", "0x3", 50_000, "click"),
    { ...event("b", "0x3", 1, "click"), name: "other" },
  ];
  expect(eventDurations(JSON.stringify({ traceEvents }), "click")).toEqual([40]);
});

test("an id that is used again belongs to two events", () => {
  const traceEvents = [
    event("b", "0x1", 1000, "click"),
    event("e", "0x1", 21_000),
    event("b", "0x1", 50_000, "click"),
    event("e", "0x1", 80_000),
  ];
  expect(eventDurations(JSON.stringify({ traceEvents }), "click")).toEqual([20, 30]);
});
