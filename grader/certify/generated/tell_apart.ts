import { type Activation, Tensor } from "tinytorch";
import type { Case, TensorData } from "../../subject/mod.ts";
import { sizeOf } from "../../subject/size_of.ts";
import type { Bands } from "../../laws/sweep/bands.ts";
import type { Random } from "../../laws/samples/mod.ts";
import { type Cell, pick } from "./cell.ts";

/** Judges an answer: undefined if it will do, else in words. */
export type Referee = (
  input: Tensor,
  dim: number | undefined,
  output: Tensor,
) => string | undefined;

/** By an exact function of each number. */
export function pointwiseReferee(bands: Bands): Referee {
  return ({ data, shape }, _, output) => {
    const index = data.findIndex((x, i) =>
      !bands.acceptsAt(output.data[i]!, x)
    );
    if (index < 0) return undefined;
    return `${output.data[index]} at ${data[index]} in shape [${shape}]`;
  };
}

/** By an exact function of calls; where that is NaN, anything will do. */
export function referee(
  exact: (call: Case) => TensorData,
  absolute: number,
): Referee {
  return ({ data, shape }, dim, output) => {
    const given = dim === undefined ? {} : { dim };
    const wanted = exact({ input: { data, shape }, ...given }).data;
    const index = wanted.findIndex((value, i) =>
      !Number.isNaN(value) && !(Math.abs(output.data[i]! - value) <= absolute)
    );
    if (index < 0) return undefined;
    return `${output.data[index]} for [${
      data.slice(0, 9)
    }], shape [${shape}], dim ${dim}`;
  };
}

/** Calls that may lead into a cell. */
function* leadInto(
  cell: Cell,
  numbers: readonly number[],
  random: Random,
): Generator<{ x: Tensor; dim?: number }> {
  const { shapes = [[7], [2, 3], [3], [5]], dims, calls = 3, earlier } = cell;
  const pool = [...cell.numbers ?? [], ...cell.numbers ?? [], ...numbers];
  let kept: Tensor | undefined;
  for (let call = 0; call < 2 * calls + 12; call++) {
    const shape = pick(shapes, random);
    // The cell's own numbers alone, beside others, or by chance.
    const share = random.nextInt(0, 2);
    const data = Float32Array.from(
      { length: sizeOf(shape) },
      (_, i) =>
        cell.numbers && (share === 0 || share === 1 && i % 2 > 0)
          ? cell.numbers[(i + call) % cell.numbers.length]!
          : pool[random.nextInt(0, pool.length - 1)]!,
    );
    if (earlier !== undefined && call % 2 === 0) data.fill(earlier, 0, 1);
    let x = new Tensor(data, shape);
    // The same again; and another that begins alike.
    if (call % 5 === 4 && kept) x = new Tensor(kept.data.slice(), kept.shape);
    if (call % 7 === 6 && kept) {
      x = new Tensor(kept.data.map((v, i) => i ? v + 1 : v), kept.shape);
    }
    kept = new Tensor(x.data.slice(), x.shape);
    yield dims ? { x, dim: pick(dims, random) } : { x };
  }
}

/** A class of which answers are judged. */
export type AnyActivation = Activation & {
  forward(x: Tensor, dim?: number): Tensor;
};

/** New ones are asked so often: what one call alone tells is met by chance. */
const ROUNDS = 6;

/**
 * Calls a class until an answer is one that no accepted form gives, and says
 * which; undefined if there is none, so that the class is as good as right.
 */
export function tellApart(
  make: new () => AnyActivation,
  cell: Cell,
  numbers: readonly number[],
  referee: Referee,
  random: Random,
): string | undefined {
  for (let round = 0; round < ROUNDS; round++) {
    const told = tellOne(new make(), cell, numbers, referee, random);
    if (told !== undefined) return told;
  }
}

function tellOne(
  activation: AnyActivation,
  cell: Cell,
  numbers: readonly number[],
  referee: Referee,
  random: Random,
): string | undefined {
  const outputs: { tensor: Tensor; was: Float32Array }[] = [];
  for (const { x, dim } of leadInto(cell, numbers, random)) {
    const { shape } = x;
    const was = x.data.slice();
    const place = `shape [${shape}], dim ${dim}, call ${outputs.length + 1}`;
    let output: unknown;
    try {
      output = dim === undefined
        ? activation.forward(x)
        : activation.forward(x, dim);
    } catch (error) {
      const isWanted = isForeign(dim, shape.length);
      if (isWanted && error instanceof RangeError) continue;
      return `${error} for ${place}`;
    }
    if (isForeign(dim, shape.length)) return `no error for ${place}`;
    if (!(output instanceof Tensor)) return `no tensor for ${place}`;
    if (`${output.shape}` !== `${shape}`) {
      return `[${output.shape}] for ${place}`;
    }
    if (x.data.some((v, i) => !Object.is(v, was[i]))) {
      return `its input changed: ${place}`;
    }
    if (x.size > 0 && output.data.buffer === x.data.buffer) {
      return `an alias: ${place}`;
    }
    const before = new Tensor(was, shape);
    const wrong = referee(before, dim, output);
    if (wrong !== undefined) return `${wrong}, call ${outputs.length + 1}`;
    outputs.push({ tensor: output, was: output.data.slice() });
  }
  const changed = outputs.some(({ tensor, was }) =>
    tensor.data.some((v, i) => !Object.is(v, was[i]))
  );
  return changed ? "an earlier output changed" : undefined;
}

function isForeign(dim: number | undefined, rank: number): boolean {
  if (dim === undefined) return false;
  const most = Math.max(rank, 1);
  return !Number.isInteger(dim) || dim < -most || dim >= most;
}
