import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { anySheet } from "../../dev/testing/mod.ts";
import { exercism } from "./exercism.ts";
import { ExercismResults } from "./schemas/exercism_results.ts";

describe("exercism()", () => {
  it("is an error with its reason where a file cannot be run, and lists the tests", () => {
    fc.assert(
      fc.property(anySheet, (sheet) => {
        const results = ExercismResults.parse(JSON.parse(exercism(sheet)));
        const broken = sheet.items.filter(({ status }) =>
          status === "unusable"
        );
        const isError = broken.length > 0 || !sheet.complete;
        assertEquals(results.status === "error", isError);
        assertEquals(results.message !== undefined, isError);
        for (const { title } of broken) {
          assert(results.message!.includes(title));
        }
        const errors = results.tests!.filter(({ status }) =>
          status === "error"
        );
        assertEquals(
          errors.length,
          sheet.items.flatMap(({ status, checks }) =>
            checks.filter(({ outcome }) =>
              status === "unusable" || outcome === "error"
            )
          ).length,
        );
      }),
      { numRuns: 60 },
    );
  });
});
