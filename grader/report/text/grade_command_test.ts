import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../../../dev/testing/mod.ts";
import { gradeCommand } from "./grade_command.ts";
import { text } from "./text.ts";

describe("gradeCommand()", () => {
  it("is short for the usual folder", () => {
    assertEquals(gradeCommand("exercises", "relu"), "deno task grade relu");
  });

  it("names a checklist of one's own, in each command", () => {
    assertEquals(
      gradeCommand("mine", "relu", "my list.json"),
      "deno task grade --exercises mine --checklist 'my list.json' relu",
    );
    const sheet = sampleSheet();
    const shown = text(sheet, { width: 400, checklist: "own.json" });
    const commands = shown.match(/deno task (grade|hint) .*/g)!;
    assert(commands.length > 2);
    for (const command of commands) {
      assert(command.includes(" --checklist own.json "), command);
    }
  });

  it("is whole in what to do after all points too", () => {
    const sheet = sampleSheet();
    const [item] = sheet.items.filter(({ file }) => file !== undefined);
    const { maxScore } = item!;
    const full = { ...item!, score: maxScore };
    const all = { score: maxScore, maxScore, complete: true };
    const done = { ...sheet, items: [full], ...all };
    const shown = text(done, {
      width: 400,
      folder: "mine",
      checklist: "own.json",
    });
    const options = "--exercises mine --checklist own.json";
    assertStringIncludes(shown, `deno task compare ${options} ${item!.id}\n`);
    assertStringIncludes(shown, `deno task grade ${options}\n`);
  });

  it("names another folder, as one word of the shell", () => {
    assertEquals(
      gradeCommand("../mine", "--replay relu.values:a:1"),
      "deno task grade --exercises ../mine --replay relu.values:a:1",
    );
    assertEquals(
      gradeCommand("it's mine", "relu"),
      "deno task grade --exercises 'it'\\''s mine' relu",
    );
  });
});
