/** A source of random numbers: fast-check's `Random`, as far as it is used. */
export interface Random {
  nextInt(min: number, max: number): number;
  nextDouble(): number;
}

/** Draws one value; it is rounded to float32 afterwards. */
export type Draw = (random: Random) => number;

/** Uniform between the bounds. */
export function uniform(min: number, max: number): Draw {
  return (random) => min + (max - min) * random.nextDouble();
}

/** Whole numbers between the bounds, both included. */
export function integers(min: number, max: number): Draw {
  return (random) => random.nextInt(min, max);
}

/** Either sign, magnitudes spread evenly over the powers of ten between. */
export function magnitudes(minExponent: number, maxExponent: number): Draw {
  const exponent = uniform(minExponent, maxExponent);
  return (random) => (random.nextInt(0, 1) ? 1 : -1) * 10 ** exponent(random);
}

/** One of the sources, all equally likely. */
export function oneOf(...draws: readonly [Draw, ...Draw[]]): Draw {
  return (random) => draws[random.nextInt(0, draws.length - 1)]!(random);
}

/** One of the numbers, all equally likely. */
export function among(...values: readonly [number, ...number[]]): Draw {
  return (random) => values[random.nextInt(0, values.length - 1)]!;
}

/** The source with its sign dropped. */
export function negative(draw: Draw): Draw {
  return (random) => -Math.abs(draw(random));
}
