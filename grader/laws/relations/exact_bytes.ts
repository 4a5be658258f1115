import type { Law } from "../law.ts";
import { type Sample, sampleOf, uniform } from "../samples/mod.ts";

/** The output's buffer has the input's bytes, not more. */
export function exactBytes(): Law {
  return {
    id: "bytes",
    property: "the output takes exactly the input's bytes, 4 a value",
    space: { value: uniform(-4, 4) },
    examples: [layer(32, 128), layer(3, 5)],
    judge({ sample, values }) {
      const wanted = 4 * sample.input.data.length;
      const { bufferBytes, state } = values[0]!;
      if (bufferBytes === wanted) return undefined;
      // Around an input there is more, by which writing beside it shows.
      if (state.sharesInput) {
        return { message: "its output has no memory of its own" };
      }
      return {
        message:
          `the buffer behind its output has ${bufferBytes} bytes; wanted ${wanted}`,
      };
    },
  };
}

function layer(rows: number, columns: number): Sample {
  const values = Array.from({ length: rows * columns }, (_, i) => i % 7 - 3);
  return sampleOf(values, [rows, columns]);
}
