import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { z } from "zod";
import { InputError } from "../verdict/mod.ts";
import { parseOptions } from "./parse_options.ts";

const schema = z.object({
  _: z.array(z.string()).max(2, "two at most"),
  seed: z.string().regex(/^\d+$/, "it has to be a number").optional(),
  output: z.string().optional(),
  plain: z.boolean().default(false),
  cost: z.boolean(),
});

function parse(...args: string[]) {
  const { _: words, ...options } = parseOptions(args, schema);
  return [words, options];
}

function refusal(...args: string[]): string {
  return assertThrows(() => parse(...args), InputError).message;
}

describe("parseOptions()", () => {
  it("reads words, values and switches in any order", () => {
    const wanted = [["relu", "tanh"], {
      seed: "1",
      output: "a b",
      plain: false,
      cost: false,
    }];
    assertEquals(
      parse("relu", "--seed", "1", "--no-cost", "tanh", "--output=a b"),
      wanted,
    );
  });

  it("leaves switches at their default", () => {
    assertEquals(parse(), [[], { plain: false, cost: true }]);
  });

  it("drops a -- in front", () => {
    assertEquals(parse("--", "--plain"), [[], { plain: true, cost: true }]);
  });

  it("keeps words that look like numbers as they are", () => {
    assertEquals(parse("007", "1e3")[0], ["007", "1e3"]);
  });

  it("refuses an unknown option with the nearest", () => {
    assertEquals(
      refusal("--sede", "1"),
      'Cannot use "--sede": there is no such option; did you mean --seed?',
    );
    assertEquals(
      refusal("--no-cots"),
      'Cannot use "--no-cots": there is no such option; did you mean --no-cost?',
    );
    assertEquals(
      refusal("--out", "x"),
      'Cannot use "--out": there is no such option; did you mean --output?',
    );
    assertEquals(
      refusal("--zzzzzzzz"),
      'Cannot use "--zzzzzzzz": there is no such option; try --help',
    );
  });

  it("refuses an option without its value, however it is written", () => {
    const state = 'Cannot use "--seed": it has no value; write --seed VALUE';
    assertEquals(refusal("--seed"), state);
    assertEquals(refusal("--seed="), state);
    assertEquals(refusal("--seed", ""), state);
    assertEquals(refusal("--seed", "--plain"), state);
  });

  it("names the words that are too many", () => {
    assertEquals(refusal("a", "b", "c"), 'Cannot use "a b c": two at most');
  });

  it("takes a negative number for the value that it is", () => {
    const state = 'Cannot use "--seed -1": it has to be a number';
    assertEquals(refusal("--seed", "-1"), state);
    assertEquals(refusal("--seed=-1"), state);
  });
});
