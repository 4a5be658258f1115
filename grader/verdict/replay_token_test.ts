import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { tensor } from "../../dev/testing/mod.ts";
import { decodeReplay, encodeReplay, type Replay } from "./replay_token.ts";
import { sizeOf } from "../subject/size_of.ts";

const word = fc.stringMatching(/^[a-z][a-z-]{0,8}$/);
const float32 = fc.float().map(Math.fround);

/** Any replay: check, law, shape, values, dim and further numbers. */
const replays: fc.Arbitrary<Replay> = fc.tuple(
  fc.record({ item: word, name: word, law: word, own: fc.boolean() }),
  fc.array(fc.nat({ max: 3 }), { maxLength: 4 }),
  fc.option(fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double()), {
    nil: undefined,
  }),
  fc.option(fc.array(float32, { maxLength: 3 }), { nil: undefined }),
  fc.infiniteStream(float32),
).map(([{ item, name, law, own }, shape, dim, extra, stream]) => {
  const count = sizeOf(shape);
  const data = Float32Array.from(stream.take(count));
  return {
    check: `${item}.${name}`,
    law,
    exercise: own ? item : `${item}-other`,
    sample: {
      input: { shape, data },
      ...(dim !== undefined && { dim }),
      ...(extra !== undefined && { extra }),
    },
  };
});

function replay(values: readonly number[], shape?: readonly number[]): Replay {
  const input = tensor(values, shape);
  return {
    check: "double.values",
    law: "table",
    exercise: "double",
    sample: { input },
  };
}

describe("encodeReplay()", () => {
  it("is read back to the same bits by decodeReplay()", () => {
    fc.assert(fc.property(replays, (given) => {
      const token = encodeReplay(given);
      if (token === undefined) return;
      assert(!token.includes("::"), token);
      const read = decodeReplay(token);
      assertEquals({ ...read, sample: undefined }, {
        ...given,
        sample: undefined,
      });
      const [mine, theirs] = [read.sample, given.sample];
      assertEquals(mine.input.shape, theirs.input.shape);
      assert(
        mine.input.data.every((x, i) => Object.is(x, theirs.input.data[i])),
      );
      assertEquals([mine.dim, mine.extra], [theirs.dim, theirs.extra]);
    }));
  });

  it("is one word that a shell leaves alone", () => {
    fc.assert(fc.property(replays, (given) => {
      const token = encodeReplay(given) ?? "";
      assert(/^[\w.:,=+-]*$/.test(token), token);
    }));
  });

  it("reads as a person would write it", () => {
    assertEquals(
      encodeReplay(replay([0, 1, 1, 1, -0.5])),
      "double.values:table:0,1x3,-0.5",
    );
    assertEquals(
      encodeReplay(replay([0.1, NaN, -0, Infinity], [2, 2])),
      "double.values:table:0.1,NaN,-0,Infinity:shape=2x2",
    );
    assertEquals(
      encodeReplay(replay([7], [])),
      "double.values:table:7:shape=scalar",
    );
  });

  it("gives nothing where the word would be too long", () => {
    const values = Array.from({ length: 1000 }, (_, i) => i / 7);
    assertEquals(encodeReplay(replay(values)), undefined);
    assert(encodeReplay(replay(Array(100_000).fill(1))) !== undefined);
  });
});

describe("decodeReplay()", () => {
  const refused: Readonly<Record<string, string>> = {
    "": "check:law:values",
    "relu": "check:law:values",
    "relu.values": "check:law:values",
    "relu.values:table": "check:law:values",
    "relu:table:1": "check:law:values",
    ":table:1": "check:law:values",
    "relu.values::1": "check:law:values",
    "relu.values:table:one": '"one" is not a number',
    "relu.values:table:1,,2": '"" is not a number',
    "relu.values:table:0x10x": '"0x10x" is not a number',
    "relu.values:table:1x0": '"1x0" is not a number',
    "relu.values:table:1x99999999": "is not a number",
    "relu.values:table:1x1x1": "is not a number",
    "relu.values:table:1:shape=2": "shape 2 does not hold 1 values",
    "relu.values:table:1:shape=-1x-1": "does not hold",
    "relu.values:table:1:shape=": "does not hold",
    "relu.values:table:1:dim=one": 'dim "one" is not a number',
    "relu.values:table:1:dim=": "is not a number",
    "relu.values:table:1:seed=1": '"seed=1" is not one of its parts',
    "relu.values:table:1:shape": '"shape" is not one of its parts',
    "relu.values:table:1:dim=1=2": "is not one of its parts",
    "relu.values:table:1:extra=a": '"a" is not a number',
  };
  for (const [token, state] of Object.entries(refused)) {
    it(`throws for "${token}" and says why`, () => {
      const error = assertThrows(() => decodeReplay(token), SyntaxError, state);
      assert(error.message.startsWith(`Cannot replay "${token}": `));
    });
  }

  it("gives a replay or throws a SyntaxError, whatever it is given", () => {
    const piece = fc.constantFrom(":", "=", "x", ",", "-", "1", "relu.values");
    const token = fc.oneof(
      fc.string(),
      fc.array(piece).map((pieces) => pieces.join("")),
    );
    fc.assert(fc.property(token, (given) => {
      try {
        assert(decodeReplay(given).check.includes("."));
      } catch (error) {
        assert(error instanceof SyntaxError, `${error}`);
      }
    }));
  });
});
