import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Stratum } from "../../checklist/mod.ts";
import { seededRandom } from "../samples/mod.ts";
import { bandsOf } from "./bands.ts";
import { sameInEveryCarrier } from "./same_in_every_carrier.ts";

describe("sameInEveryCarrier()", () => {
  const values = Float32Array.of(60, NaN, -2, 1e38, Infinity, 0.5, 3);
  const strata = [Stratum.parse({ id: "all", holds: "it holds" })];
  const bands = bandsOf(values, (x) => x, strata);
  const [small] = sameInEveryCarrier(bands, seededRandom(1));
  const isCalm = small!.examples!.map(({ input }) =>
    input.data.every(Number.isFinite)
  );

  it("asks an instance of its own", () => {
    assertEquals(small!.isFresh, true);
  });

  it("asks finite numbers before and after all that is special", () => {
    const first = isCalm.indexOf(false);
    const after = isCalm.slice(first).filter(Boolean).length;
    assert(first >= after - 1 && first > 100 && after > 100);
  });
});
