import { assertEquals } from "@std/assert";
import { parseArgs } from "@std/cli/parse-args";
import { describe, it } from "@std/testing/bdd";

describe("parseArgs()", () => {
  it("returns what is no option under _", () => {
    assertEquals(parseArgs(["grade", "a.ts", "-"]), {
      _: ["grade", "a.ts", "-"],
    });
    assertEquals(parseArgs([]), { _: [] });
  });

  it("reads a value after a blank or an equals sign", () => {
    const expected = { out: "x", n: "y", _: [] };
    assertEquals(parseArgs(["--out", "x", "-n", "y"]), expected);
    assertEquals(parseArgs(["--out=x", "-n=y"]), expected);
    assertEquals(parseArgs(["--a=b=c"]), { a: "b=c", _: [] });
  });

  it("makes numbers of what looks like one", () => {
    const args = ["--a", "1", "--b=1e3", "-c", "0x10", "7", "1.5", "x1"];
    assertEquals(parseArgs(args), { a: 1, b: 1000, c: 16, _: [7, 1.5, "x1"] });
  });

  it("keeps numbers of string options as text", () => {
    const args = ["--seed", "007", "-s", "1e3", "--id=1"];
    assertEquals(parseArgs(args, { string: ["seed", "s"] }), {
      seed: "007",
      s: "1e3",
      id: 1,
      _: [],
    });
    assertEquals(parseArgs(["007", "7"], { string: ["_"] }), {
      _: ["007", "7"],
    });
  });

  it("gives true or the empty string where there is no value", () => {
    assertEquals(parseArgs(["--a", "--b"], { string: ["b"] }), {
      a: true,
      b: "",
      _: [],
    });
    assertEquals(parseArgs(["--a", "-b"], { string: "b" }), {
      a: true,
      b: "",
      _: [],
    });
  });

  it("does not take the next argument for a boolean's value", () => {
    const options = { boolean: ["json", "quiet"] };
    assertEquals(parseArgs(["--json", "x"], options), {
      json: true,
      quiet: false,
      _: ["x"],
    });
    assertEquals(parseArgs(["--json=false", "--quiet=1"], options), {
      json: false,
      quiet: true,
      _: [],
    });
    assertEquals(parseArgs(["--json", "false"], options), {
      json: false,
      quiet: false,
      _: [],
    });
    assertEquals(parseArgs(["--x", "y"], { boolean: true }), {
      x: true,
      _: ["y"],
    });
  });

  it("does not take an option or an empty argument for a value", () => {
    assertEquals(parseArgs(["--a", "--b", "-c", "-d"]), {
      a: true,
      b: true,
      c: true,
      d: true,
      _: [],
    });
    assertEquals(parseArgs(["--a", ""], { string: ["a"] }), { a: "", _: [""] });
    assertEquals(parseArgs(["--a", "-5"]), { a: true, 5: true, _: [] });
    assertEquals(parseArgs(["--a=-5"]), { a: -5, _: [] });
  });

  it("takes the sign of an option without a value into its name", () => {
    assertEquals(parseArgs(["--a="]), { "a=": true, _: [] });
  });

  it("fills in defaults", () => {
    const options = {
      string: ["format"],
      boolean: ["color"],
      default: { format: "text", color: true, n: 3 },
    };
    assertEquals(parseArgs([], options), {
      format: "text",
      color: true,
      n: 3,
      _: [],
    });
    assertEquals(parseArgs(["--format", "json", "--color=false"], options), {
      format: "json",
      color: false,
      n: 3,
      _: [],
    });
  });

  it("returns the value under every alias", () => {
    const options = { alias: { help: "h", out: ["o", "output"] } };
    assertEquals(parseArgs(["-h", "-o", "x"], options), {
      help: true,
      h: true,
      out: "x",
      o: "x",
      output: "x",
      _: [],
    });
    assertEquals(
      parseArgs(["-v", "x"], { boolean: ["verbose"], alias: { verbose: "v" } }),
      {
        verbose: true,
        v: true,
        _: ["x"],
      },
    );
    assertEquals(parseArgs([], { alias: { n: "count" }, default: { n: 1 } }), {
      n: 1,
      count: 1,
      _: [],
    });
  });

  it("gathers the values of options to collect", () => {
    const options = { string: ["only"], collect: ["only"] };
    assertEquals(parseArgs(["--only", "relu", "--only=tanh"], options), {
      only: ["relu", "tanh"],
      _: [],
    });
    assertEquals(parseArgs(["--only", "relu"], options), {
      only: ["relu"],
      _: [],
    });
    assertEquals(parseArgs([], options), { only: [], _: [] });
  });

  it("keeps the last value of the others", () => {
    assertEquals(parseArgs(["--a=1", "--a=2"]), { a: 2, _: [] });
  });

  it("negates with --no- what is negatable", () => {
    const options = { boolean: ["color"], negatable: ["color"] };
    assertEquals(parseArgs(["--no-color"], options), { color: false, _: [] });
    assertEquals(
      parseArgs(["--no-color"], { ...options, default: { color: true } }),
      { color: false, _: [] },
    );
    assertEquals(parseArgs(["--no-color", "x"]), { "no-color": "x", _: [] });
    assertEquals(parseArgs(["--no-color"], { boolean: ["color"] }), {
      "no-color": true,
      color: false,
      _: [],
    });
  });

  it("does not parse what follows --", () => {
    const args = ["a", "--", "--b", "3"];
    assertEquals(parseArgs(args), { _: ["a", "--b", "3"] });
    assertEquals(parseArgs(args, { "--": true }), {
      _: ["a"],
      "--": ["--b", "3"],
    });
    assertEquals(parseArgs(["a"], { "--": true }), { _: ["a"], "--": [] });
  });

  it("stops at the first argument that is no option if asked to", () => {
    assertEquals(
      parseArgs(["--a=1", "-b=2", "run", "--c", "1"], { stopEarly: true }),
      {
        a: 1,
        b: 2,
        _: ["run", "--c", "1"],
      },
    );
  });

  it("takes short options in a bundle", () => {
    assertEquals(parseArgs(["-abc", "x"]), { a: true, b: true, c: "x", _: [] });
    assertEquals(parseArgs(["-n5", "-w1.5"]), { n: 5, w: 1.5, _: [] });
    assertEquals(parseArgs(["-o./x"]), { o: "./x", _: [] });
    assertEquals(parseArgs(["-a-"]), { a: "-", _: [] });
    assertEquals(parseArgs(["-a", "-"]), { a: "-", _: [] });
  });

  it("nests dotted names", () => {
    assertEquals(parseArgs(["--a.b", "1", "--a.c=x"]), {
      a: { b: 1, c: "x" },
      _: [],
    });
  });

  it("asks about unknown options and arguments", () => {
    const asked: unknown[][] = [];
    const options = {
      string: ["out"],
      boolean: ["json"],
      alias: { help: "h" },
      collect: ["only"],
      unknown(...args: unknown[]) {
        asked.push(args);
        return false;
      },
    };
    const args = ["grade", "--out", "x", "--json", "-h", "--huh", "1", "-z"];
    assertEquals(parseArgs([...args, "--only=a", "--no-q"], options), {
      out: "x",
      json: true,
      help: true,
      h: true,
      _: [],
    });
    assertEquals(asked, [
      ["grade"],
      ["--huh", "huh", "1"],
      ["-z", "z", true],
      ["--only=a", "only", "a"],
      ["--no-q", "no-q", true],
    ]);
  });

  it("keeps what unknown() does not refuse", () => {
    assertEquals(parseArgs(["--a=1", "b"], { unknown: () => undefined }), {
      a: 1,
      _: ["b"],
    });
  });
});
