/** An event of Chromium's trace format, as far as it is read here; `ts` in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly pid: number;
  readonly id?: string;
  readonly id2?: { readonly local?: string };
  readonly args: { readonly data?: { readonly type?: string } };
}

/**
 * Milliseconds from each input of a type to the presentation of the next frame, as the trace's `EventTiming` has them:
 * the times from which browsers work out Interaction to Next Paint.
 * @param trace JSON text of a trace with the category devtools.timeline
 * @param type "click", "keydown"
 */
export function eventDurations(trace: string, type: string): number[] {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const timings = traceEvents.filter(({ name }) => name === "EventTiming");
  const keyOf = ({ pid, id, id2 }: TraceEvent): string => `${pid}/${id ?? id2?.local ?? ""}`;
  const ends = Map.groupBy(
    timings.filter(({ ph }) => ph === "e"),
    keyOf,
  );
  return timings.flatMap((event) => {
    if (event.ph !== "b" || event.args.data?.type !== type) return [];
    // An id is used again for later events: the first end behind the begin is its own.
    const end = ends
      .get(keyOf(event))
      ?.map(({ ts }) => ts)
      .filter((ts) => ts >= event.ts)
      .sort((one, other) => one - other)[0];
    return end === undefined ? [] : [(end - event.ts) / 1000];
  });
}
