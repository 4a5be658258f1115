import type { Cell } from "./cell.ts";

/** Cells of what came before. */
export function everyState(): Cell[] {
  return [
    ...[2, 3, 5, 10, 20, 60].flatMap((calls) => [
      nth(calls),
      every(calls),
      after(calls),
    ]),
    after(300),
    ...SEEN.map(seen),
  ];
}

function seen([says, call, earlier]: Seen): Cell {
  const cell = { kind: "state", says, call, calls: 6 };
  return earlier === undefined ? cell : { ...cell, earlier };
}

function nth(calls: number): Cell {
  return {
    kind: "state",
    says: `call ${calls}`,
    call: `calls === ${calls}`,
    calls,
  };
}

function every(calls: number): Cell {
  return {
    kind: "state",
    says: `every ${calls}th call`,
    call: `calls % ${calls} === 0`,
    calls,
  };
}

function after(calls: number): Cell {
  return {
    kind: "state",
    says: `after ${calls} calls`,
    call: `calls > ${calls}`,
    calls: calls + 2,
  };
}

type Seen = readonly [string, string, number?];

const SEEN: readonly Seen[] = [
  ["the same numbers again", "again"],
  [
    "as many numbers as the call before",
    "last !== undefined && last.size === size",
  ],
  [
    "another rank than the call before",
    "last !== undefined && last.ndim !== rank",
  ],
  ["fewer numbers than ever before", "size < largest"],
  [
    "after NaN was seen",
    "last !== undefined && last.data.some(Number.isNaN)",
    NaN,
  ],
  [
    "the same first number as the call before",
    "last !== undefined && size > 0 && last.data[0] === x.data[0]",
  ],
];
