import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { gradeCommand } from "./grade_command.ts";

describe("gradeCommand()", () => {
  it("is short for the usual folder", () => {
    assertEquals(gradeCommand("exercises", "relu"), "deno task grade relu");
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
