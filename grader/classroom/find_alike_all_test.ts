import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir } from "../../dev/testing/mod.ts";
import type { ClassEntry } from "./class_entry.ts";
import { findAlike } from "./find_alike.ts";

const room = kitDir("grader/classroom/similar");
const text = await Deno.readTextFile(
  kitDir("grader/module/softmax/alternates/online.ts"),
);
/** The same with other names and comments, as one would change it by hand. */
const copy = `// All mine.\n${
  text.replace(/\/\/.*$/gm, "").replaceAll(/\b(max|sum)\b(?!\()/g, "my_$1")
}`;
const other = await Deno.readTextFile(
  kitDir("grader/module/softmax/alternates/recursive_axes.ts"),
);

function entry(id: string, untouched = false): ClassEntry {
  return {
    student: { id },
    known: true,
    status: "graded",
    note: "",
    digest: id,
    key: id,
    attempts: 1,
    brief: {
      scores: {},
      score: 0,
      maxScore: 100,
      provisional: false,
      empty: false,
      untouched,
      complete: true,
      needsHuman: [],
    },
  };
}

describe("findAlike()", () => {
  it("pairs who wrote alike, with the lines of both, and nobody else", async () => {
    const texts: Record<string, string> = {
      ada: text,
      bob: copy,
      cy: other,
      // Nested too deep for a parser: nobody's fault but its own.
      deep: `export const x = ${"(".repeat(20_000)}`,
      idle: text,
    };
    const { pairs, total } = await findAlike(
      Object.keys(texts).map((id) => entry(id, id === "idle")),
      {
        sources: (id) => ({
          "softmax.ts": texts[id]!,
          // Another exercise of the same two.
          "tanh.ts": id === "ada" || id === "bob" ? text : "",
        }),
      },
      {},
    );
    assertEquals(
      pairs.map(({ people, files }) => [
        people,
        files.map(({ file }) => file).toSorted(),
      ]),
      [[["ada", "bob"], ["softmax.ts", "tanh.ts"]]],
    );
    assertEquals(total, 1);
    for (const { sides } of pairs[0]!.files) {
      for (const { lines, shared } of sides) {
        const marked = [...shared].map((row) => lines[row]!.trim());
        assert(marked.length > 5);
        // Nothing of a comment was compared.
        assertEquals(marked.filter((line) => /^(\/?\*|\/\/)/.test(line)), []);
      }
    }
  });

  it("finds 95 of 100 disguises of 50 right files, and few pairs that are none", async () => {
    const { stdout, success } = await new Deno.Command(Deno.execPath(), {
      args: [
        "run",
        "--quiet",
        "--frozen",
        "--ignore-env",
        "--allow-read",
        "--config",
        `${room}/deno.json`,
        `${room}/measure.ts`,
      ],
      stderr: "inherit",
    }).output();
    assert(success);
    const [found, disguises, falsePairs, pairs] = new TextDecoder()
      .decode(stdout).match(/\d+/g)!.map(Number);
    assertEquals(disguises, 50);
    assert(found! >= 0.95 * disguises!, `${found} of ${disguises}`);
    assert(falsePairs! <= 0.05 * pairs!, `${falsePairs} of ${pairs}`);
  });
});
