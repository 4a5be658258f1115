import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { commandLines } from "./command_lines.ts";

describe("commandLines()", () => {
  it("keeps a command that fits in one line", () => {
    assertEquals(commandLines("deno task grade", 40, "    "), [
      "    deno task grade",
    ]);
  });

  it("breaks a long one so that a shell reads it whole", async () => {
    const word = Array.from({ length: 60 }, (_, i) => i / 8).join(",");
    for (const width of [40, 47, 80]) {
      const lines = commandLines(`echo ${word} end`, width, "      ");
      assert(lines.length > 1);
      assert(lines.every(({ length }) => length <= width));
      const { stdout } = await new Deno.Command("/bin/sh", {
        args: ["-c", lines.join("\n")],
      }).output();
      assertEquals(new TextDecoder().decode(stdout), `${word} end\n`);
    }
  });
});
