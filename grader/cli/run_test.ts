import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { GraderError } from "../subject/mod.ts";
import { InputError } from "../verdict/mod.ts";
import type { Io } from "./io.ts";
import { run } from "./run.ts";

function listen(out: (text: string) => void = () => {}) {
  const errors: string[] = [];
  const io: Io = {
    out,
    err: (text) => void errors.push(text),
    columns: 60,
    color: false,
    cwd: Deno.cwd(),
  };
  return { io, errors };
}

/** How the command `hint --help` ends where its output fails so. */
async function failing(error: unknown): Promise<readonly [number, string]> {
  const { io, errors } = listen(() => {
    throw error;
  });
  const code = await run(["hint", "--help"], io);
  return [code, errors.join("")];
}

describe("run()", () => {
  it("takes the word help for --help", async () => {
    let text = "";
    const { io } = listen((more) => void (text += more));
    assertEquals(await run(["hint", "help"], io), 0);
    assertMatch(text, /^Give a hint/);
  });

  it("refuses a command that is not there, with the nearest", async () => {
    const { io, errors } = listen();
    assertEquals(await run(["grdae"], io), 2);
    assertEquals(errors, [
      'Cannot run "grdae": there is no such command; try grade\n',
    ]);
  });

  it("refuses a command of a name that every object has", async () => {
    for (const name of ["toString", "constructor", "__proto__"]) {
      const { io, errors } = listen();
      assertEquals(await run([name], io), 2);
      assertMatch(errors[0]!, /there is no such command; try/);
    }
  });

  it("ends with 2 for what the user can mend", async () => {
    assertEquals(await failing(new InputError("Cannot a")), [2, "Cannot a\n"]);
    assertEquals(await failing(new SyntaxError("Cannot b")), [2, "Cannot b\n"]);
  });

  it("ends with 3 for the grader's own fault, without a stack", async () => {
    assertEquals(await failing(new GraderError("Cannot c")), [3, "Cannot c\n"]);
    assertEquals(await failing(new TypeError("x is null")), [
      3,
      "The grader failed: x is null; please report this\n",
    ]);
    assertEquals(await failing("text"), [
      3,
      "The grader failed: text; please report this\n",
    ]);
  });

  it("keeps lines, wraps them and shows what they hide", async () => {
    const [, text] = await failing(
      new InputError(`Cannot \u001b[31m\n${"word ".repeat(20)}end`),
    );
    const [first, ...rest] = text.trimEnd().split("\n");
    assertEquals(first, "Cannot \\x1b[31m");
    assertEquals(rest.every(({ length }) => length <= 60), true);
    assertEquals(rest.length, 2);
  });
});
