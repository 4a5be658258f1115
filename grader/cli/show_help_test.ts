import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { HELP } from "./lab.ts";
import type { Io } from "./io.ts";
import { showHelp } from "./show_help.ts";

function shown(help: string, columns: number | undefined): string {
  let text = "";
  const io = { columns, out: (part: string) => void (text += part) };
  showHelp(help, io as Io);
  return text;
}

describe("showHelp()", () => {
  it("keeps what is said of an option in its column", () => {
    assertEquals(
      shown("Do it.\n\n  --to DIR  put it there, whole\n", 24),
      "Do it.\n\n  --to DIR  put it\n            there, whole\n",
    );
  });

  it("leaves a text alone that fits, or that no terminal shows", () => {
    assertEquals(shown(HELP, 100), HELP);
    assertEquals(shown(HELP, undefined), HELP);
  });
});
