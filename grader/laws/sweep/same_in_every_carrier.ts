import { showNumber } from "../../verdict/show_number.ts";
import type { Evidence, Law, Mismatch } from "../law.ts";
import { type Random, type Sample, uniform } from "../samples/mod.ts";
import type { TensorData } from "../../subject/tensor_data.ts";
import type { Bands } from "./bands.ts";
import { sizeOf } from "../../subject/size_of.ts";
import { drawAlike, withAlmostAgain } from "./draw_alike.ts";
import { drawCarriers, drawLargeCarriers, repeated } from "./carriers.ts";

/**
 * The answer at a number is the same however it is carried: two laws, on many
 * small tensors and on a few large ones.
 *
 * @param bands Of numbers whose answers in a plain vector are right: for others
 *   another check charges.
 */
export function sameInEveryCarrier(bands: Bands, random: Random): Law[] {
  const { values, exact } = bands;
  const small = drawCarriers(random);
  const large = drawLargeCarriers(random);
  // All are views of it, so that it crosses to the child once.
  const tape = repeated(values, Math.max(...[...small, ...large].map(sizeOf)));
  let from = 0;
  function carrying(shapes: readonly (readonly number[])[]): Sample[] {
    return shapes.map((shape) => {
      const start = from % values.length;
      const data = tape.subarray(start, start + sizeOf(shape));
      from += data.length + 1;
      return { input: { shape, data } };
    });
  }
  let known: ReadonlyMap<number, number> | undefined;
  /** Where numbers are among the values: few are ever looked for. */
  function places(): ReadonlyMap<number, number> {
    return known ??= new Map(Array.from(values, (x, i) => [x, i]));
  }
  function firstWrong({ data }: TensorData, output: Float32Array): number {
    if (data.buffer === tape.buffer) {
      return bands.firstWrong(output, data.byteOffset / 4);
    }
    return output.findIndex((answer, i) => {
      const x = data[i]!;
      const place = places().get(x);
      return place === undefined
        ? !bands.acceptsAt(answer, x)
        : !bands.accepts(answer, place);
    });
  }
  function judge({ sample, values: [value] }: Evidence): Mismatch | undefined {
    const { shape, data } = sample.input;
    const output = value!.output.data;
    // Lost dims and numbers are another law's.
    if (output.length !== data.length) return undefined;
    const index = firstWrong(sample.input, output);
    if (index < 0) return undefined;
    const [x, actual] = [data[index]!, output[index]!];
    const expected = Math.fround(exact(x));
    return {
      message: `in an input of shape [${shape.join(", ")}] it gave ${
        showNumber(actual)
      } for ${showNumber(x)}; wanted ${
        showNumber(expected)
      }, as in another vector`,
      index,
      expected,
      actual,
    };
  }
  const common = {
    property: "the answer at a number is the same in every shape",
    space: {
      value: uniform(-3, 3),
      ranks: [0, 1, 2, 3, 4, 5, 6],
      minDim: 0,
      allows: (x: number) => places().has(x),
    },
    runs: 0,
    judge,
  };
  return [
    {
      ...common,
      id: "carriers",
      isFresh: true,
      examples: calmFirst(
        withAlmostAgain(
          [...carrying(small), ...drawAlike(values, random)],
          random,
        ),
      ),
    },
    {
      ...common,
      id: "large-carriers",
      isFresh: true,
      examples: carrying(large),
    },
  ];
}

/**
 * Half of the finite samples before all others: what keeps something of earlier
 * numbers may be harmless once it has met NaN.
 */
function calmFirst(samples: readonly Sample[]): Sample[] {
  const calm = samples.filter(({ input }) => input.data.every(Number.isFinite));
  const first = new Set(calm.slice(0, calm.length / 2));
  return [...first, ...samples.filter((sample) => !first.has(sample))];
}
