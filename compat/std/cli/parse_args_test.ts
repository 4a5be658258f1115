import { assertEquals } from "@std/assert";
import { parseArgs } from "@std/cli/parse-args";
import { describe, it } from "@std/testing/bdd";

const OPTIONS = {
  string: ["_", "out", "seed"],
  boolean: ["help", "color"],
  negatable: ["color"],
  default: { color: true },
};
const NONE = { help: false, color: true, _: [] };

function parse(...args: string[]) {
  return parseArgs(args, OPTIONS);
}

describe("parseArgs()", () => {
  it("returns what is no option under _, as it was typed", () => {
    assertEquals(parse("grade", "007", "-"), {
      ...NONE,
      _: ["grade", "007", "-"],
    });
    assertEquals(parseArgs([]), { _: [] });
  });

  it("reads a value after a blank or an equals sign, the last of two", () => {
    for (const args of [["--out", "x=y"], ["--out=1", "--out=x=y"]]) {
      assertEquals(parse(...args), { ...NONE, out: "x=y" });
    }
  });

  it("gives the empty string where there is no value", () => {
    assertEquals(parse("--seed", "--out", ""), {
      ...NONE,
      seed: "",
      out: "",
      _: [""],
    });
    assertEquals(parse("--seed", "-1").seed, "");
    assertEquals(parse("--seed=-1").seed, "-1");
  });

  it("does not take the next word for a switch's value", () => {
    assertEquals(parse("--help", "x"), { ...NONE, help: true, _: ["x"] });
    assertEquals(parse("--help=false").help, false);
  });

  it("negates with --no- what is negatable", () => {
    assertEquals(parse("--no-color"), { ...NONE, color: false });
    assertEquals(parse("--no-help"), { ...NONE, "no-help": true });
  });

  it("does not parse what follows --", () => {
    assertEquals(parse("a", "--", "--out", "3")._, ["a", "--out", "3"]);
  });

  it("asks about what is not declared, and leaves out what is refused", () => {
    const asked: string[] = [];
    const unknown = (arg: string) => {
      asked.push(arg);
      return arg === "kept";
    };
    const args = ["kept", "--huh", "-z", "--out=x", "--out=", "--no-q", "-5"];
    assertEquals(parseArgs(args, { ...OPTIONS, unknown }), {
      ...NONE,
      out: "x",
      _: ["kept"],
    });
    assertEquals(asked, ["kept", "--huh", "-z", "--out=", "--no-q", "-5"]);
  });
});
