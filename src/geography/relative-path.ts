import type { GeoContext } from "d3-geo";

/**
 * Takes the drawing calls of d3.geoPath and writes whole-number relative SVG paths ("m12 34 5-3 2 8z"), a third of the
 * text of the usual form. Rings that shrink to fewer than three points, and lines that shrink to one, are left out.
 */
export function relativePath(): GeoContext & { text(): string } {
  const parts: string[] = [];
  let pen: readonly [number, number] = [0, 0];
  let points: [number, number][] = [];

  const flush = (closed: boolean): void => {
    const [first] = points;
    const last = points.at(-1);
    if (closed && first && last && points.length > 1 && last[0] === first[0] && last[1] === first[1]) points.pop();
    if (first && points.length > (closed ? 2 : 1)) {
      let from = pen;
      let text = "m";
      for (const point of points) {
        text += pair(point[0] - from[0], point[1] - from[1], text === "m");
        from = point;
      }
      parts.push(closed ? text + "z" : text);
      // After z the pen is back where the ring began.
      pen = closed ? first : from;
    }
    points = [];
  };
  const add = (x: number, y: number): void => {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
  };
  return {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo(x, y) {
      flush(false);
      add(x, y);
    },
    lineTo: add,
    closePath: () => flush(true),
    text() {
      flush(false);
      return parts.join("");
    },
  };
}

function pair(x: number, y: number, first: boolean): string {
  return `${first || x < 0 ? "" : " "}${x}${y < 0 ? "" : " "}${y}`;
}
