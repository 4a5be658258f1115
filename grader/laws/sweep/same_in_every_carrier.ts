import { showNumber } from "../../verdict/show_number.ts";
import type { Evidence, Law, Mismatch } from "../law.ts";
import { type Random, type Sample, uniform } from "../samples/mod.ts";
import type { Bands } from "./bands.ts";
import { drawCarriers, drawLargeCarriers, fill } from "./carriers.ts";

/**
 * The answer at a number is the same however it is carried: two laws, on many
 * small tensors and on a few large ones.
 *
 * @param bands Of numbers whose answers in a plain vector are right: for others
 *   another check charges.
 */
export function sameInEveryCarrier(bands: Bands, random: Random): Law[] {
  const { values, exact } = bands;
  const starts = new WeakMap<Float32Array, number>();
  const places = new Map(Array.from(values, (x, i) => [x, i]));
  let from = 0;
  function carrying(shapes: readonly (readonly number[])[]): Sample[] {
    return shapes.map((shape) => {
      const data = fill(shape, values, from);
      starts.set(data, from % values.length);
      from += data.length + 1;
      return { input: { shape, data } };
    });
  }
  function judge({ sample, values: [value] }: Evidence): Mismatch | undefined {
    const { shape, data } = sample.input;
    const output = value!.output.data;
    // Lost dims and numbers are another law's.
    if (output.length !== data.length) return undefined;
    const start = starts.get(data);
    for (let i = 0; i < data.length; i++) {
      const x = data[i]!;
      const place = start === undefined
        ? places.get(x)
        : (start + i) % values.length;
      const answer = output[i]!;
      const isRight = place === undefined
        ? bands.acceptsAt(answer, x)
        : bands.accepts(answer, place);
      if (isRight) continue;
      const expected = Math.fround(exact(x));
      return {
        message: `in an input of shape [${shape.join(", ")}] it gave ${
          showNumber(answer)
        } for ${showNumber(x)}; wanted ${
          showNumber(expected)
        }, as in a plain vector`,
        index: i,
        expected,
        actual: answer,
      };
    }
  }
  const common = {
    property: "the answer at a number is the same in every shape",
    space: {
      value: uniform(-3, 3),
      ranks: [0, 1, 2, 3, 4, 5, 6],
      minDim: 0,
      allows: (x: number) => places.has(x),
    },
    runs: 0,
    judge,
  };
  return [
    { ...common, id: "carriers", examples: carrying(drawCarriers(random)) },
    {
      ...common,
      id: "large-carriers",
      examples: carrying(drawLargeCarriers(random)),
    },
  ];
}
