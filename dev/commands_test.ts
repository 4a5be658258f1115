import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { commandTasks } from "./commands.ts";

const ROOT = new URL("../", import.meta.url);
const read = (path: string) =>
  JSON.parse(Deno.readTextFileSync(new URL(path, ROOT)));
const { tasks } = read("deno.json");
const commands = commandTasks(ROOT);
/** They grade for a student, who is to see the sheet and not the echo. */
const STUDENT = "grade watch hint lab report compare reset".split(" ");

describe("deno task", () => {
  it("lists at most 20 tasks, the student's first", () => {
    const names = Object.keys(tasks);
    assert(names.length <= 20, `${names.length}`);
    assertEquals(names.slice(0, STUDENT.length), STUDENT);
  });

  it("echoes at most 80 characters", () => {
    for (const { name, command } of commands) {
      // Its memory is bounded by an option, which is long.
      const shown = command.replace(/--v8-flags=\S+ /, "");
      assert(`Task ${name} ${shown}`.length <= 80, command);
    }
  });

  it("runs each command by one named set of permissions", () => {
    for (
      const [name, { command }] of Object.entries<{ command: string }>(tasks)
    ) {
      if (/^(test|ok)/.test(name)) continue;
      assert(commands.some((one) => one.name === name), command);
      assertEquals(/ (-A|--allow|--deny)/.test(command), false, command);
    }
  });
});

/** What a set allows beyond reading and some variables of the environment. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  hint: ["write ./.tinytorch"],
  sign: ["write"],
  merge: ["write"],
  grade: ["run", "write"],
  study: ["run", "write"],
  prove: ["run", "write"],
  class: ["run", "write"],
  pack: ["run", "write"],
  watch: ["net 127.0.0.1", "run", "write"],
  queue: ["net", "run", "write"],
  unit: ["env", "write"],
  test: ["env", "net 127.0.0.1", "run", "write"],
};

describe("the sets of permissions", () => {
  const configs = new Set(commands.map(({ config }) => config));
  for (const config of configs) {
    it(`allow in ${config} what is said here, and no more`, () => {
      for (
        const [name, set] of Object.entries<object>(read(config).permissions)
      ) {
        const seen = Object.entries(set).flatMap(([kind, value]) => {
          if (kind === "read" || kind === "env" && value !== true) return [];
          return [value === true ? kind : `${kind} ${value}`];
        });
        assertEquals(seen.sort(), ALLOWED[name], `${name} in ${config}`);
      }
    });
  }
});
