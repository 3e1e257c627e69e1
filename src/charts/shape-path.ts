import { shortNumber } from "./short-number.ts";

/** Shapes in the order in which points take them. */
export const shapes = ["dot", "ring", "square", "diamond", "triangle"] as const;
export type Shape = (typeof shapes)[number];

const outline: Record<Shape, string> = {
  dot: "m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z",
  ring: "m-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z",
  square: "m-4.5-4.5h9v9h-9z",
  diamond: "m-6 0l6-6 6 6-6 6z",
  triangle: "m-5.5 4.5l5.5-9.5 5.5 9.5z",
};

/** The outline of a shape of about 10 px, middled on a point. */
export function shapePath(shape: Shape, x: number, y: number): string {
  return `M${shortNumber(x)} ${shortNumber(y)}${outline[shape]}`;
}
