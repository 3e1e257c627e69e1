import type { ViewModel } from "./view-model.ts";

/** Whether the change of a value is for the better, for the worse, or neither. */
export function judgement({ figures: { indicator } }: ViewModel, change: number): "better" | "worse" | undefined {
  if (indicator.direction === "neither" || change === 0) return undefined;
  return change > 0 === (indicator.direction === "higher") ? "better" : "worse";
}
