import {
  assert,
  assertEquals,
  assertMatch,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { type Files, tensor, withFolder } from "../../dev/testing/mod.ts";
import {
  double,
  MODULES,
  RIGHT,
  TREBLE,
  vetted,
} from "../../dev/testing/doubles.ts";
import type { Problem } from "./problem.ts";
import { Loader } from "./loader.ts";
import { SandboxedSubject } from "./sandboxed_subject.ts";
import { vet } from "./vet.ts";
import type { Vetted } from "./vetted.ts";

/** The problem of `double.ts`; `treble.ts` has none. */
async function problemOf(
  source: string | Uint8Array,
): Promise<Problem | undefined> {
  const files = { "double.ts": source, "treble.ts": TREBLE };
  const { double, treble } = await problemsOf(files);
  assertEquals(treble, undefined);
  return double;
}

/** The problems of a whole folder, once all is loaded, by exercise. */
function problemsOf(files: Files): Promise<Record<string, Problem>> {
  return loadAll(files, (_, { problems }) => Object.fromEntries(problems));
}

/** Vets files and loads all exercises, in their order. */
function loadAll<Result>(
  files: Files,
  body: (subject: SandboxedSubject, vetted: Vetted) => Promise<Result> | Result,
): Promise<Result> {
  return vetted(files, async (result) => {
    const subject = new SandboxedSubject(result.stage, MODULES);
    const loader = new Loader(subject, result, MODULES);
    for (const { exercise } of MODULES) await loader.load(exercise);
    try {
      return await body(subject, result);
    } finally {
      await subject.close();
    }
  });
}

/** Loads and calls an exercise of vetted files. */
function answer(files: Files, exercise: string): Promise<unknown> {
  return loadAll(files, async (subject) => {
    const [reply] = await subject.forward(exercise, [{ input: tensor([1]) }]);
    return reply?.kind === "value" ? [...reply.output.data] : reply;
  });
}

const START = "export class Double { forward(x: unknown) { return x; } }";

describe("vet()", () => {
  it("has nothing to say of right files, and stages them alone", async () => {
    const files = { "double.ts": RIGHT, "treble.ts": TREBLE, "notes.md": "" };
    await vetted(files, async ({ stage, problems, sources }) => {
      assertEquals([...problems], []);
      assertEquals([...sources.keys()], ["double.ts", "treble.ts"]);
      const staged: string[] = [];
      for await (const { name } of Deno.readDir(stage.filesDir)) {
        staged.push(name);
      }
      assertEquals(staged.toSorted(), ["double.ts", "mod.ts", "treble.ts"]);
    });
  });

  it("says that a file is missing", async () => {
    const { double: problem } = await problemsOf({ "treble.ts": TREBLE });
    assertEquals(problem, {
      kind: "missing",
      message:
        'Cannot read "double.ts": no such file; put it back with its class',
    });
  });

  it("refuses a file of 10 MB by its size", async () => {
    const problem = await problemOf(`//${"x".repeat(10 << 20)}`);
    assertEquals(problem?.kind, "too-large");
    assertEquals(
      problem?.message,
      'Cannot read "double.ts": it has 10241 KiB; make it at most 256 KiB',
    );
  });

  it("refuses what is not UTF-8", async () => {
    const problem = await problemOf(Uint8Array.of(0x2f, 0x2f, 0xff, 0xfe));
    assertEquals(problem?.kind, "not-utf8");
  });

  it("refuses UTF-16, which editors call Unicode", async () => {
    const text = [...RIGHT].flatMap((char) => [char.charCodeAt(0), 0]);
    const problem = await problemOf(Uint8Array.of(0xff, 0xfe, ...text));
    assertEquals(problem?.kind, "not-utf8");
  });

  it("takes a byte order mark and Windows line endings", async () => {
    const source = `\ufeff${RIGHT.replaceAll("\n", "\r\n")}`;
    assertEquals(await problemOf(source), undefined);
    assertEquals(await answer({ "double.ts": source }, "double"), [2]);
  });

  it("refuses a folder that is called like a file", async () => {
    const { double: problem } = await problemsOf({ "double.ts/a.ts": RIGHT });
    assertEquals(problem?.kind, "unreadable");
  });

  it("refuses a link, wherever it leads", async () => {
    await withFolder({ "secret.ts": RIGHT }, async (outside) => {
      await withFolder({ "mine.ts": RIGHT }, async (dir) => {
        await Deno.symlink(`${outside}/secret.ts`, `${dir}/double.ts`);
        await Deno.symlink("mine.ts", `${dir}/treble.ts`);
        const { stage, problems, sources } = await vet(dir, MODULES);
        await stage.close();
        assertEquals(
          problems.get("double")?.message,
          'Cannot read "double.ts": it is a link; put the file itself there',
        );
        assertEquals(problems.get("treble")?.kind, "outside");
        assertEquals(sources.size, 0);
      });
    });
  });

  it("refuses a link that leads nowhere or in a circle", async () => {
    await withFolder({}, async (dir) => {
      await Deno.symlink(`${dir}/gone.ts`, `${dir}/double.ts`);
      await Deno.symlink(`${dir}/treble.ts`, `${dir}/treble.ts`);
      const { stage, problems } = await vet(dir, MODULES);
      await stage.close();
      assertEquals(problems.get("double")?.kind, "outside");
      assertEquals(problems.get("treble")?.kind, "outside");
    });
  });

  it("shows the lines around a syntax error", async () => {
    const problem = await problemOf(
      "export class Double {\n  forward(x {}\n}\n",
    );
    assertEquals(problem?.kind, "syntax");
    assertEquals(problem?.line, 2);
    assertStringIncludes(problem?.message ?? "", 'Cannot parse "double.ts": ');
    assertEquals(
      problem?.frame,
      "  1 | export class Double {\n> 2 |   forward(x {}\n    |             ^\n  3 | }",
    );
  });

  it("survives a source that is nested too deeply to parse", async () => {
    const depth = 20_000;
    const nested = `${"[".repeat(depth)}${"]".repeat(depth)}`;
    for (const count of [depth, 120_000]) {
      const source = count === depth
        ? `const x = ${nested};\n${RIGHT}`
        : `const x = ${"(".repeat(count)}1${")".repeat(count)};\n${RIGHT}`;
      const problem = await problemOf(source);
      assertEquals(problem?.kind, "syntax");
    }
  });

  const refused: Readonly<Record<string, string>> = {
    "a static import": 'import "node:fs";',
    "an import of a file next door":
      'import { ReLU } from "../solutions/relu.ts";',
    "an import by URL": 'import "https://example.com/x.ts";',
    "an import of a package": 'import * as x from "npm:left-pad";',
    "an import of a file by its path": 'import "/etc/passwd";',
    "an import with an attribute":
      'import x from "./data.json" with { type: "json" };',
    "an export from elsewhere": 'export * from "node:os";',
    "a literal dynamic import": 'const x = await import("node:fs");',
    "a computed dynamic import": 'const x = await import("node:" + "fs");',
    "an import by data": 'import "data:text/javascript,0";',
  };
  for (const [what, line] of Object.entries(refused)) {
    it(`refuses ${what}, with its line`, async () => {
      const problem = await problemOf(`${START}\n${line}\n`);
      assertEquals(problem?.kind, "import");
      assertEquals(problem?.line, 2);
      assertMatch(
        problem?.message ?? "",
        /^Cannot run "double.ts": line 2 uses .*; import only "tinytorch"/,
      );
      assertStringIncludes(problem?.frame ?? "", `> 2 | ${line}`);
    });
  }

  it("tells how a sibling is written that was meant", async () => {
    for (const meant of ["./double", "double.ts", "./double.js", ".double"]) {
      const problem = await problemOf(`import "${meant}";\n${RIGHT}`);
      assertMatch(problem?.message ?? "", /; write "\.\/double\.ts"$/);
    }
  });

  it("refuses import.meta", async () => {
    const problem = await problemOf(`const here = import.meta.url;\n${RIGHT}`);
    assertStringIncludes(problem?.message ?? "", "line 1 uses import.meta;");
  });

  const taken: Readonly<Record<string, string>> = {
    "an import in a line comment": '// import("node:fs")',
    "an import in a comment of lines": '/*\n import("x") import.meta\n*/',
    "an import in a string": "const a = \"import(1)\", b = 'import.meta';",
    "an import in a template": "const a = `import(1) ${1 + 1} import.meta`;",
    "a method that is called import":
      "const a = { import: Math.abs }.import(1);",
    "a name that ends in import":
      "const my_import = Math.abs, b = my_import(1);",
    "an import of types only": 'import type { X } from "npm:no-such-thing";',
    "the parts of the framework":
      'import { Tensor as T } from "tinytorch/core/tensor";',
  };
  for (const [what, line] of Object.entries(taken)) {
    it(`takes ${what}`, async () => {
      assertEquals(await problemOf(`${START}\n${line}\n`), undefined);
    });
  }

  it("says which files refer to nothing else, types included", async () => {
    const types = 'import type { X } from "file:///etc/hosts";';
    const files = {
      "double.ts": RIGHT,
      "treble.ts": `${TREBLE}\n${types}\nexport type Y = X;\n`,
    };
    await vetted(files, ({ selfContained, problems }) => {
      assertEquals([...selfContained], ["double.ts"]);
      assertEquals(problems.size, 0);
    });
  });

  it("refuses to read a sibling as text", async () => {
    const line = 'import text from "./treble.ts" with { type: "text" };';
    const files = { "double.ts": `${line}\n${RIGHT}`, "treble.ts": TREBLE };
    await vetted(files, ({ problems }) => {
      assertEquals(problems.get("double")?.kind, "import");
      assertEquals(problems.has("treble"), false);
    });
  });

  it("refuses import() behind a spread", async () => {
    for (const spread of ["[...await import(x)]", "{ ...import(x) }"]) {
      const line = `const x = "1"; export const all = ${spread};`;
      assertEquals((await problemOf(`${START}\n${line}\n`))?.kind, "import");
    }
  });

  it("takes a sibling, by its name or among all activations", async () => {
    for (const from of ["./treble.ts", "tinytorch/core/activations"]) {
      const source = double(
        "return new Treble().forward(x);",
        `import { Treble } from "${from}";`,
      );
      const files = { "double.ts": source, "treble.ts": TREBLE };
      assertEquals(await answer(files, "double"), [3]);
    }
  });

  it("refuses a file whose sibling has a problem, and names that", async () => {
    const source = double(
      "return new Treble().forward(x);",
      'import { Treble } from "./treble.ts";',
    );
    const problems = await problemsOf({
      "double.ts": source,
      "treble.ts": "export class {",
    });
    assertEquals(problems.treble?.kind, "syntax");
    assertEquals(
      problems.double?.message,
      'Cannot run "double.ts": it imports "./treble.ts", which has a problem of its own; mend that first',
    );
  });

  it("leaves files with a problem out of all activations", async () => {
    const source = RIGHT.replace(
      "class Double",
      "class Helper {}\nexport class Double",
    ) + 'export * as all from "tinytorch/core/activations";\n';
    const broken = [
      "export class {",
      "const x = ;",
      "export const nothing = 1;",
    ];
    for (const treble of broken) {
      const files = { "double.ts": source, "treble.ts": treble };
      assertEquals(await answer(files, "double"), [2]);
    }
  });

  it("opens nothing that a file names, and takes types from anywhere", async () => {
    const devices = ["/dev/ptmx", "/proc/self/fd/1", "/dev/zero"];
    const types = devices.map((path, i) =>
      `import type { X${i} } from "file://${path}";`
    );
    assertEquals(await problemOf(`${types.join("\n")}\n${RIGHT}`), undefined);
    const problem = await problemOf(`import "file:///dev/zero";\n${RIGHT}`);
    assertEquals(problem?.kind, "import");
  });

  it("sees an import behind a regular expression that looks like a string", async () => {
    const line = 'if (1 + 1) /"/.test(""); await import(String(1)); //"';
    const problem = await problemOf(`${RIGHT}\n${line}\n`);
    assertStringIncludes(problem?.message ?? "", "uses import();");
  });

  it("asks a file itself when another says that it cannot be parsed", async () => {
    const lie = `const error = new TypeError("SyntaxError: no");
error.stack = "at " + new Error().stack.replaceAll("double.ts", "treble.ts");
throw error;`;
    await loadAll(
      { "double.ts": `${lie}\n${RIGHT}`, "treble.ts": TREBLE },
      async (subject, { problems }) => {
        assertEquals([...problems], []);
        const [reply] = await subject.forward("treble", [
          { input: tensor([1]) },
        ]);
        assertEquals(reply?.kind, "value");
      },
    );
  });

  it("removes what it staged of a refused file", async () => {
    const files = { "double.ts": 'import "node:fs";' };
    await vetted(files, async ({ stage }) => {
      const left = await Array.fromAsync(Deno.readDir(stage.filesDir));
      assert(left.every(({ name }) => name === "mod.ts"));
    });
  });
});
