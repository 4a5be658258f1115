/** One measured figure, beside what it is measured by. */
export interface Figure {
  /** What was measured. */
  readonly what: string;
  /** What was seen, with its unit. */
  readonly seen: string;
  /** What of the same run it is compared with, and what that took. */
  readonly peer: string;
  /** The figure that the goal is about: a ratio, or an absolute bound. */
  readonly ratio: number;
  /** The goal in words, such as `<= 3x`; none where it only explains another. */
  readonly goal?: string;
  readonly met?: boolean;
  /** What stands in the way of more; said where the goal is missed. */
  readonly why?: string;
}

/** A ratio that must not be above a bound. */
export function atMost(
  bound: number,
  what: string,
  [value, peer]: readonly [value: number, peer: number],
  [seen, beside]: readonly [seen: string, beside: string],
): Figure {
  const ratio = value / peer;
  const goal = `<= ${bound}x`;
  return { what, seen, peer: beside, ratio, goal, met: ratio <= bound };
}

/** A ratio that must not be below a bound. */
export function atLeast(
  bound: number,
  what: string,
  [value, peer]: readonly [value: number, peer: number],
  [seen, beside]: readonly [seen: string, beside: string],
): Figure {
  const ratio = value / peer;
  const goal = `>= ${bound}x`;
  return { what, seen, peer: beside, ratio, goal, met: ratio >= bound };
}

/** What a figure above it is made of. */
export function partOf(
  what: string,
  [value, peer]: readonly [value: number, peer: number],
  [seen, beside]: readonly [seen: string, beside: string],
): Figure {
  return { what: `  ${what}`, seen, peer: beside, ratio: value / peer };
}
