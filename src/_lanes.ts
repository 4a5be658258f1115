/** One dim of a broadcast, or several that can be walked as one. */
export interface Lane {
  readonly length: number;
  /** How far a step goes in the data of either operand; 0 where it repeats. */
  readonly aStep: number;
  readonly bStep: number;
}

/**
 * Plans the walk over a broadcast.
 *
 * @param shape What `a` and `b` broadcast to.
 * @returns One lane at least; neighbours that both operands pass through without
 *   a jump are one, so that equal shapes make a single long lane.
 */
export function lanesOf(
  a: readonly number[],
  b: readonly number[],
  shape: readonly number[],
): Lane[] {
  const lanes: Lane[] = [];
  let [aSize, bSize] = [1, 1];
  for (let dim = -1; dim >= -shape.length; dim--) {
    const length = shape.at(dim) ?? 1;
    const [aLength, bLength] = [a.at(dim) ?? 1, b.at(dim) ?? 1];
    const lane = {
      length,
      aStep: aLength === 1 ? 0 : aSize,
      bStep: bLength === 1 ? 0 : bSize,
    };
    aSize *= aLength;
    bSize *= bLength;
    if (length !== 1) add(lanes, lane);
  }
  return lanes.length > 0 ? lanes : [{ length: 1, aStep: 0, bStep: 0 }];
}

/** Puts a lane in front, as a part of the first one if they run on. */
function add(lanes: Lane[], lane: Lane): void {
  const [first] = lanes;
  const runsOn = first !== undefined &&
    lane.aStep === first.aStep * first.length &&
    lane.bStep === first.bStep * first.length;
  if (runsOn) lanes[0] = { ...first, length: lane.length * first.length };
  else lanes.unshift(lane);
}
