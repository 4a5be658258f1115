import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { hasShell, limitedCommand } from "./limited_command.ts";
import { LIMITS } from "./limits.ts";

describe("limitedCommand()", () => {
  it("ends what writes a larger file than it may", {
    ignore: !hasShell(),
  }, async () => {
    await withFolder({}, async (cwd) => {
      const limits = { ...LIMITS, fileBlocks: 8 };
      const [command, ...args] = limitedCommand(
        ["/bin/sh", "-c", "head -c 100000 /dev/zero > file; exit $?"],
        limits,
      );
      const { success } = await new Deno.Command(command!, {
        args,
        cwd,
        stderr: "null",
      }).output();
      assertEquals(success, false);
      const { size } = await Deno.stat(`${cwd}/file`);
      // Some shells count in blocks of 1024 bytes.
      assert(size <= 8192, `${size}`);
    });
  });

  it("hands over the command's words as they are", {
    ignore: !hasShell(),
  }, async () => {
    const words = ["a b", "$HOME", "*", "-n", '"'];
    // Not Deno: its caches may be larger files than the limits allow.
    const [command, ...args] = limitedCommand(
      ["/usr/bin/printf", "%s\\0", ...words],
      LIMITS,
    );
    const { stdout } = await new Deno.Command(command!, { args }).output();
    const printed = new TextDecoder().decode(stdout).split("\0");
    assertEquals(printed, [...words, ""]);
  });
});
