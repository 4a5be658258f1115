import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { sampleSheet } from "../../dev/testing/mod.ts";
import { hintCard } from "./hint_card.ts";

const [full, failing, broken, untouched] = sampleSheet().items;

function card(item = failing!, hints: string[] = []): string {
  return hintCard({ module: "M", item, code: "```\nreturn 1;", hints });
}

/** The item, with its failed check seen or hidden. */
function failingAs(visibility: "visible" | "hidden") {
  const checks = failing!.checks.map((check) => ({
    ...check,
    visibility,
    ...(check.counterexample && {
      counterexample: {
        ...check.counterexample,
        diagnosis: "a sign is lost",
        replay: "second.values:table:3",
      },
    }),
  }));
  return { ...failing!, checks };
}

describe("hintCard()", () => {
  it("holds the code, the failure and the hints seen, but no command", () => {
    const text = card(failingAs("visible"), ["What is -2?"]);
    assertStringIncludes(text, "````ts\n```\nreturn 1;\n````");
    assertStringIncludes(text, "rule      each value is twice its input");
    assertStringIncludes(text, "1. What is -2?");
    assertStringIncludes(text, "do not write the solution");
    assertEquals(text.includes("deno task"), false, text);
  });

  it("names a hidden check, but none of its numbers", () => {
    const text = card(failingAs("hidden"));
    assertStringIncludes(text, "hidden check fails first: second.values");
    assertStringIncludes(text, "a sign is lost");
    for (const word of ["expected", "input", "gave"]) {
      assertEquals(text.includes(word), false, word);
    }
  });

  it("says what there is to say of any other state", () => {
    assertStringIncludes(card(untouched), "I have not started it.");
    assertStringIncludes(card(broken), "It cannot be run:");
    assertEquals(card(full).includes("fails first"), false);
  });
});
