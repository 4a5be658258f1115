import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../../../dev/testing/mod.ts";
import type { SheetCheck } from "../../verdict/mod.ts";
import { checkLines } from "./check_lines.ts";
import { painter } from "./paint.ts";

const FAILED = sampleSheet().items[1]!.checks[1]!;
const LAYOUT = { width: 80, paint: painter(false), plain: false };

function lastLine(token: string, seed?: number): string | undefined {
  const counterexample = { ...FAILED.counterexample!, replay: token };
  const check: SheetCheck = { ...FAILED, counterexample };
  const layout = seed === undefined ? LAYOUT : { ...LAYOUT, seed };
  return checkLines(check, layout).at(-1)?.trim();
}

describe("checkLines()", () => {
  it("ends with the command that replays the case", () => {
    const token = "second.values:table:1";
    assertEquals(lastLine(token, 7), `deno task grade --replay ${token}`);
  });

  it("draws the inputs again where the token is too long to copy", () => {
    const token = `second.values:table:${"1,".repeat(300)}1`;
    assertEquals(lastLine(token, 7), "deno task grade second --seed 7");
    assertEquals(lastLine(token)?.endsWith("1,1"), true);
  });
});
