import {
  assert,
  assertAlmostEquals,
  assertEquals,
  assertStringIncludes,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet, kitDir, runKit, withFolder } from "../../dev/testing/mod.ts";
import { render } from "../../dev/testing/same_totals.ts";
import { ScoreSheet } from "../verdict/mod.ts";
import { caseKind } from "./case_kind.ts";
import type { Reading } from "./readers/reading.ts";

/** Gives the sheets to the readers, which have packages of their own. */
async function readingsOf(sheets: readonly ScoreSheet[]): Promise<Reading[]> {
  const files = sheets.flatMap((sheet, i) => [
    [`${100 + i}.xml`, render("junit", sheet)] as const,
    [`${100 + i}.json`, render("ctrf", sheet)] as const,
  ]);
  return await withFolder(Object.fromEntries(files), async (dir) => {
    const room = kitDir("grader/report/readers");
    const { success, stdout, stderr } = await new Deno.Command(
      Deno.execPath(),
      {
        args: [
          "run",
          "--quiet",
          "--frozen",
          "--config",
          `${room}/deno.json`,
          "--allow-read",
          "--allow-env",
          `${room}/read.ts`,
          dir,
        ],
        stdout: "piped",
        stderr: "piped",
      },
    ).output();
    const [out, said] = [stdout, stderr].map((bytes) =>
      new TextDecoder().decode(bytes)
    );
    assert(success, said);
    return JSON.parse(out!);
  });
}

function countsOf({ items }: ScoreSheet): Record<string, number> {
  const kinds = items.flatMap((item) =>
    item.checks.map((check) => caseKind(item, check))
  );
  const count = (...wanted: string[]) =>
    kinds.filter((kind) => wanted.includes(kind)).length;
  return {
    passed: count("passed"),
    red: count("failure", "error"),
    skipped: count("skipped"),
  };
}

describe("readers of reports", () => {
  it("find every report valid, and see what the sheet says", async () => {
    const sheets = fc.sample(anySheet, { seed: 11, numRuns: 40 });
    const readings = await readingsOf(sheets);
    readings.forEach(({ schemas, readers, ctrf }, i) => {
      for (const [schema, lines] of Object.entries(schemas)) {
        assertEquals(lines, [], schema);
      }
      assertEquals(ctrf, [], "ctrf");
      const counts = countsOf(sheets[i]!);
      for (
        const [reader, { reason, seconds, ...seen }] of Object.entries(readers)
      ) {
        assertEquals(seen, counts, reader);
        // Each time is rounded to a millisecond.
        assertAlmostEquals(seconds, sheets[i]!.durationMs / 1000, 0.03, reader);
        assertEquals(reason !== "", seen.red > 0, reader);
      }
    });
    assertEquals(readings.length, sheets.length);
  });

  it("say why code that does not parse failed", async () => {
    const relu = "export class ReLU { forward( { }\n";
    const sheet = await withFolder({ "relu.ts": relu }, async (dir) => {
      const args = `grade relu --no-cost --format json --exercises ${dir}`;
      return ScoreSheet.parse(JSON.parse((await runKit(args.split(" "))).out));
    });
    const [reading] = await readingsOf([sheet]);
    for (
      const [reader, { passed, red, reason }] of Object.entries(
        reading!.readers,
      )
    ) {
      assertEquals(passed, 0, reader);
      assertEquals(red, sheet.items[0]!.checks.length, reader);
      assertStringIncludes(reason, "relu.ts", reader);
    }
    assertEquals(Object.values(reading!.schemas), [[], []]);
  });
});
