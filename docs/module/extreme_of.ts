/**
 * The largest number up to which something holds, by halving.
 *
 * @param from Where it holds.
 * @param to Where it does not.
 */
export function extremeOf(
  from: number,
  to: number,
  holds: (x: number) => boolean,
): number {
  let [yes, no] = [from, to];
  while (no - yes > 1e-6) {
    const middle = (yes + no) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}
