/** A point in px. */
export type Point = readonly [x: number, y: number];

/** A whole number of tenths, written without the needless zero; joined by digits rather than by dividing, for speed. */
function step(tenths: number, leading: boolean): string {
  const size = Math.abs(tenths);
  const whole = Math.trunc(size / 10);
  const digit = size % 10;
  const sign = tenths < 0 ? "-" : leading ? "" : " ";
  return sign + (whole > 0 || digit === 0 ? whole : "") + (digit > 0 ? `.${digit}` : "");
}

/** Relative path of lines, one a run of points; positions are rounded before differences are taken, so nothing drifts. */
export function linePath(runs: readonly (readonly Point[])[]): string {
  let path = "";
  let x = 0;
  let y = 0;
  for (const run of runs) {
    run.forEach(([px, py], index) => {
      const nextX = Math.round(px * 10);
      const nextY = Math.round(py * 10);
      const command = index === 0 ? (path === "" ? "M" : "m") : index === 1 ? "l" : " ";
      path += command + step(nextX - x, true) + step(nextY - y, false);
      x = nextX;
      y = nextY;
    });
    // A run of one point is drawn as a dot by the round line cap.
    if (run.length === 1) path += "h0";
  }
  return path.replaceAll(" -", "-");
}

/** Path of dots: lines of no length, which round line caps make visible. */
export function dotsPath(points: readonly Point[]): string {
  return linePath(points.map((point) => [point]));
}
