import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { toFileUrl } from "@std/path/to-file-url";
import { describe, it } from "@std/testing/bdd";
import { Stratum } from "../../checklist/mod.ts";
import { bandsOf } from "../../laws/sweep/bands.ts";
import { seededRandom } from "../../laws/samples/mod.ts";
import { withFolder } from "../../../dev/testing/mod.ts";
import type { Cell } from "./cell.ts";
import { drawCrossed, everyCell } from "./draw_spoilt.ts";
import { ERRORS, spoil } from "./spoil.ts";
import { pointwiseReferee, tellApart } from "./tell_apart.ts";

const RIGHT = `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    return x.map((v) => Math.max(0, v));
  }
}
`;
const STRATA = [
  Stratum.parse({ id: "all", holds: "it holds", absolute: 1e-7 }),
  Stratum.parse({ id: "nan", holds: "it holds", nan: true }),
];
const NUMBERS = [NaN, Infinity, -Infinity, 0, 1.5, -2, 3e38, 1e-40, 7, -0.5];

/** What tells a spoilt ReLU from a right one, if anything. */
async function told(cell: Cell, error: string): Promise<string | undefined> {
  const text = spoil({
    className: "ReLU",
    text: RIGHT,
    cell,
    error,
    strata: STRATA,
    absolute: 0,
  });
  return await withFolder({ "relu.ts": text }, async (dir) => {
    const { ReLU } = await import(toFileUrl(`${dir}/relu.ts`).href);
    const exact = (x: number) => x > 0 || Number.isNaN(x) ? x : 0;
    const referee = pointwiseReferee(
      bandsOf(new Float32Array(), exact, STRATA),
    );
    return tellApart(ReLU, cell, NUMBERS, referee, seededRandom(1));
  });
}

describe("spoil()", () => {
  const above: Cell = {
    kind: "stratum",
    says: "above 5",
    value: "v > 5",
    numbers: [6, 7, 8],
  };

  it("leaves a file right where its cell is never met", async () => {
    const never: Cell = { kind: "carrier", says: "never", call: "rank === 99" };
    for (const error of Object.keys(ERRORS)) {
      assertEquals(await told(never, error), undefined, error);
    }
  });

  for (const error of ["zero", "NaN made", "10 times too far"]) {
    it(`makes a wrong answer: ${error}`, async () => {
      assertStringIncludes(await told(above, error) ?? "", "in shape");
    });
  }

  it("makes an alias and an input that is overwritten", async () => {
    const negative: Cell = { ...above, value: "v < 0", numbers: [-1, -2] };
    for (const error of ["alias", "input overwritten"]) {
      assertStringIncludes(await told(negative, error) ?? "", "its input");
    }
  });

  it("finds nothing wrong with what is the same", async () => {
    assertEquals(await told(above, "identity"), undefined);
  });
});

describe("drawCrossed()", () => {
  it("crosses numbers or rows with every other dimension", () => {
    const random = seededRandom(5);
    for (
      const [hasRows, kinds] of [
        [false, ["stratum in a carrier", "stratum in a state"]],
        [true, ["row along a dim", "row in a state"]],
      ] as const
    ) {
      const drawn = Array.from(
        { length: 50 },
        () => drawCrossed(random, hasRows).kind,
      );
      assertEquals([...new Set(drawn)].sort(), [...kinds]);
    }
  });
});

describe("everyCell()", () => {
  function words(hasRows: boolean): Set<string> {
    const cells = everyCell(seededRandom(1), hasRows, hasRows ? [] : STRATA);
    return new Set(cells.map(({ says }) => says));
  }

  it("has each stratum of a checklist, ranks, sizes and states", () => {
    const cells = words(false);
    for (
      const says of [
        "its stratum all",
        "its stratum nan",
        "rank 6",
        "4097 numbers",
        "call 60",
        "after NaN was seen",
      ]
    ) assert(cells.has(says), says);
  });

  it("has every dim of every rank, from both ends", () => {
    const cells = words(true);
    for (let rank = 1; rank <= 6; rank++) {
      for (let dim = -rank; dim < rank; dim++) {
        assert(cells.has(`dim ${dim} of rank ${rank}`));
      }
    }
  });
});
