import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Sample, sampleOf, seededRandom } from "../samples/mod.ts";
import { withAlmostAgain } from "./draw_alike.ts";

const samples = Array.from(
  { length: 200 },
  (_, i) => sampleOf(Array.from({ length: 20 + i }, (_, k) => i * 1000 + k)),
);
const all = withAlmostAgain(samples, seededRandom(1));

/** How many numbers of two samples of a size differ; undefined of two sizes. */
function differing(a: Sample, b: Sample | undefined): number | undefined {
  const other = b?.input.data;
  if (other?.length !== a.input.data.length) return undefined;
  return a.input.data.filter((x, i) => x !== other[i]).length;
}

describe("withAlmostAgain()", () => {
  it("leaves none out", () => {
    assertEquals(samples.every((sample) => all.includes(sample)), true);
  });

  it("asks almost the same right after, the same again, and almost the same later", () => {
    const next = all.map((sample, i) => differing(sample, all[i + 1]));
    const almost = next.filter((count) => count === 1 || count === 2).length;
    const same = next.filter((count) => count === 0).length;
    const again = all.length - samples.length;
    assert(almost > 8 && same > 8, `${almost}, ${same}`);
    assert(again - almost - same > 8, `${again}`);
  });

  it("asks the same numbers in dims of other lengths right after", () => {
    const tables = Array.from(
      { length: 40 },
      (_, i) =>
        sampleOf(Array.from({ length: 18 + 2 * i }, (_, k) => k), [2, 9 + i]),
    );
    const all = withAlmostAgain(tables, seededRandom(1));
    const turned = all.filter(({ input }, i) =>
      input.shape[1] === 2 && all[i - 1]!.input.shape[1] === input.shape[0]
    );
    assert(turned.length > 2, `${turned.length}`);
  });
});
