import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, sampleSheet } from "../../dev/testing/mod.ts";
import { ScoreSheet } from "../verdict/mod.ts";
import { FORMATS } from "./formats.ts";
import { printableSheet } from "./printable_sheet.ts";
import { text } from "./text/text.ts";

const EVIL = "\u001b[2J\n::error::x ##VSO[x]\u009b\u202e";

/** The sheet with all of its free text replaced. */
function filled(value: unknown, word: string): unknown {
  if (typeof value === "string") return word;
  if (Array.isArray(value)) return value.map((part) => filled(part, word));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const isWord = /^(schema|status|outcome|visibility|kind|id)$/.test(key);
      // A sheet without one of these words is none.
      return [key, isWord ? part : filled(part, word)];
    }),
  );
}

describe("printableSheet()", () => {
  it("leaves nothing in any report that moves a cursor or commands a CI", () => {
    const foreign = filled(
      sampleSheet({ landscape: undefined as never }),
      EVIL,
    );
    const sheet = printableSheet(foreign as ScoreSheet);
    const context = {
      folder: "exercises",
      token: "t",
      at: new Date(0),
      identity: () => ({ owner: "o", username: "u" }) as never,
    };
    const width = { width: 60, color: false, plain: true, folder: "x" };
    for (const format of ["markdown", "csv", "junit"] as const) {
      const out = FORMATS[format].render(sheet, context);
      // Some formats end their lines so.
      const lines = out.replaceAll("\r\n", "\n");
      assert(!HARMFUL.test(lines), `${format}: ${HARMFUL.exec(lines)?.[0]}`);
    }
    const out = text(sheet, width);
    assert(!HARMFUL.test(out), HARMFUL.exec(out)?.[0]);
  });

  it("keeps a sheet one, and changes nothing twice", () => {
    fc.assert(fc.property(anySheet, (sheet) => {
      const once = printableSheet(sheet);
      assertEquals(ScoreSheet.safeParse(once).success, true);
      assertEquals(printableSheet(once), once);
    }));
  });
});

const HARMFUL =
  // deno-lint-ignore no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]|^\s*::|##vso\[/im;
