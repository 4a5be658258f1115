const GRID_STEPS_PER_UNIT = 20;
const GRID_LIMIT = 6;

// Where results saturate, turn subnormal or vanish, and where e^x does.
// deno-fmt-ignore
const TAILS = [
  7, 8, 9, 9.02, 10, 12, 15, 16.6, 17, 17.3, 17.4, 20, 30, 40, 50, 60, 64, 70,
  80, 87.3, 88.7, 88.8, 89, 100, 103.3, 104, 105, 200, 500, 700, 710, 746, 1000,
  1e4, 1e10, 1e30, 3.4028234663852886e38,
];

// deno-fmt-ignore
const NEAR_ZERO = [
  1e-1, 1e-2, 1e-3, 1e-4, 1e-6, 1e-9, 1e-12, 1e-20, 1e-30, 1e-38, 1e-45,
];

/** The sets of inputs that functions are tabulated at, ascending, each value a float32. */
export function oracleInputs(): Readonly<Record<string, Float32Array>> {
  const half = GRID_LIMIT * GRID_STEPS_PER_UNIT;
  return {
    "grid": Float32Array.from(
      { length: 2 * half + 1 },
      (_, index) => (index - half) / GRID_STEPS_PER_UNIT,
    ),
    "tails": mirrored(TAILS),
    "near-zero": mirrored([0, ...NEAR_ZERO.toReversed()]),
  };
}

function mirrored(ascending: readonly number[]): Float32Array {
  const negatives = ascending.toReversed().map((x) => -x);
  return Float32Array.from([...negatives, ...ascending]);
}
