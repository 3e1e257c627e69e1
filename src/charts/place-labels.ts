/** A box in px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point that would like a label: the earlier in the list, the more it matters. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  /** From the point's middle to the end of its mark, px. */
  readonly radiusPx: number;
  /** Its label may cover marks rather than be left out. */
  readonly isNeeded: boolean;
}

/** Where a label found room: its left end and its middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
}

const [gap, halfHeight] = [4, 7];

/**
 * Greedy labelling: each point in turn gets the first of eight places around it where the label covers no other label,
 * no mark and nothing outside of the frame; undefined where there is no such place.
 */
export function placeLabels(
  points: readonly Labelled[],
  frame: Box,
  marks: readonly Box[] = [],
): (LabelPlace | undefined)[] {
  const labels: Box[] = [];
  return points.map((point) => {
    const boxes = boxesAround(point).filter(
      (box) => isWithin(box, frame) && !labels.some((other) => overlaps(box, other)),
    );
    const clear = boxes.find((box) => !marks.some((mark) => overlaps(box, mark)));
    const found = clear ?? (point.isNeeded ? boxes[0] : undefined);
    if (found === undefined) return undefined;
    labels.push(found);
    return { x: found.left, y: found.top + halfHeight };
  });
}

/** Right, left, above, below, then the corners. */
function boxesAround({ x, y, widthPx, radiusPx }: Labelled): Box[] {
  const away = radiusPx + gap;
  // A corner of a round mark leaves room.
  const near = radiusPx * 0.7 + 2;
  const [right, left, middle] = [x + away, x - away - widthPx, x - widthPx / 2];
  const places = [
    [right, y],
    [left, y],
    [middle, y - away - halfHeight],
    [middle, y + away + halfHeight],
    [x + near, y - near - halfHeight],
    [x + near, y + near + halfHeight],
    [x - near - widthPx, y - near - halfHeight],
    [x - near - widthPx, y + near + halfHeight],
  ] as const;
  return places.map(([from, at]) => ({
    left: from,
    right: from + widthPx,
    top: at - halfHeight,
    bottom: at + halfHeight,
  }));
}

const isWithin = (box: Box, frame: Box): boolean =>
  box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
