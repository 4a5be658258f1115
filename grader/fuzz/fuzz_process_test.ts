import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import { kitDir } from "../../dev/testing/mod.ts";
import { runCommand } from "../cli/run_command.ts";
import { fuzz } from "./fuzz.ts";
import { commandFaults } from "./command_faults.ts";

describe("fuzz()", () => {
  it("goes every way, and the grader holds", async () => {
    // What is left behind is for the gate's own run to see: here, other tests
    // of the same process are at work.
    const { broken, ways } = await fuzz({
      checklist: ownChecklist(),
      solutionsDir: kitDir("solutions"),
      exercisesDir: kitDir("exercises"),
      command: runCommand,
      runs: 30,
      seed: 5,
    });
    assertEquals(broken, []);
    assertEquals(Object.keys(ways).sort(), [
      "answers",
      "archives",
      "checklist",
      "options",
      "requests",
      "rosters",
      "sheets",
      "submission",
      "tokens",
    ]);
  });
});

describe("commandFaults()", () => {
  const held = { code: 2, out: "", err: "Cannot grade: no" };
  it("finds nothing where a command complains in a paragraph", () => {
    assertEquals(commandFaults(held), []);
  });
  it("names each way to end badly", () => {
    const cases = [
      [{ ...held, code: 3 }, "ended with 3"],
      [{ ...held, out: "a sheet" }, "printed and complained"],
      [{ ...held, err: "Error\n    at run (a.ts:1:1)" }, "showed a stack"],
      [{ ...held, err: "a\n\nb" }, "more than a paragraph"],
    ] as const;
    for (const [result, wanted] of cases) {
      const faults = commandFaults(result);
      assert(faults.some((fault) => fault.includes(wanted)), `${faults}`);
    }
  });
});
