/**
 * Softmax in float64, rounded to float32 at the end. It finds an element's row
 * by comparing coordinates instead of by stepping through memory.
 */
export function softmaxByDefinition(
  input: Float32Array,
  shape: readonly number[],
  dim: number,
): Float32Array {
  const axis = dim < 0 ? dim + shape.length : dim;
  const rows = Map.groupBy(
    input.keys(),
    (index) => coordinates(index, shape).toSpliced(axis, 1).join(),
  );
  const output = new Float32Array(input.length);
  for (const row of rows.values()) {
    const logits = row.map((index) => input[index] ?? NaN);
    const top = Math.max(...logits);
    const powers = logits.map((x) => Math.exp(x - top));
    const sum = powers.reduce((a, b) => a + b, 0);
    row.forEach((index, at) => output[index] = (powers[at] ?? NaN) / sum);
  }
  return output;
}

function coordinates(index: number, shape: readonly number[]): number[] {
  return shape.toReversed().map((size) => {
    const coordinate = index % size;
    index = (index - coordinate) / size;
    return coordinate;
  }).reverse();
}
