import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { fillTemplate } from "./fill_template.ts";
import { PAGES } from "../../grader/module/lessons/mod.ts";
import { MODULE, moduleText, PAGE, PICTURES, TEMPLATE } from "./generate.ts";
import { pictures, toFile } from "./pictures.ts";
import { readingPage } from "./reading_page.ts";

/**
 * Numbers that the text may state by itself: what a formula holds, what is put
 * in to see what comes out, and what the slides claim.
 */
const STATED = new Set([
  ...["0", "1", "2", "-1", "8", "1.702", "float32", "float64"],
  ...["10", "500", "1000", "1e-20", "-0", "32", "4096"],
  ...["1x", "3-4x", "4-5x", "5x", "5"],
]);

describe("moduleText()", () => {
  it("is what docs/module.md says (else run: deno task -c dev.json module)", async () => {
    assertEquals(await moduleText(), await Deno.readTextFile(MODULE));
  });

  it("is what the page and the pictures show (else run: deno task module)", async () => {
    const drawn = pictures();
    for (const [name, picture] of Object.entries(drawn)) {
      const file = await Deno.readTextFile(new URL(name, PICTURES));
      assertEquals(file === toFile(picture), true, name);
    }
    const page = await Deno.readTextFile(PAGE);
    assertEquals(page === readingPage(await moduleText(), drawn), true);
    assertEquals(
      page.match(/<figure class="plots" role="img" aria-label="[^"]{20,}"/g)
        ?.length,
      6,
    );
    assertEquals(/<script|<img|(?:src|href)="http/.test(page), false);
  });

  it("asks before it answers, by commands that there are", async () => {
    const text = await moduleText();
    const asked = text.split("\n").filter((line) =>
      line.startsWith("> **Predict first.**")
    );
    assert(asked.length >= 6);
    for (const question of asked) {
      assert(question.includes("?"), question);
      const [, id] = /`deno task lab ([\w-]+)`/.exec(question) ?? [];
      assert(PAGES.some((page) => page.id === id), question);
    }
  });

  it("computes every number that is not part of a formula, an input or a claim", async () => {
    const template = await Deno.readTextFile(TEMPLATE);
    const prose = template.replace(/\{\{[\w-]+\}\}/g, "")
      .replace(/^```[^]*?^```$/gm, "")
      .replace(/`[^`]*`/g, "")
      .replace(/^\d\. /gm, "");
    const words = prose.match(/-?\b[\w.-]*\d[\w.-]*/g) ?? [];
    const unknown = words.map((word) => word.replace(/[.-]$/, ""))
      .filter((word) => !STATED.has(word));
    assertEquals(unknown, []);
  });

  it("marks what the slides have wrong", async () => {
    const text = await moduleText();
    for (const subject of ["1.702", "range", "factors", "free"]) {
      const marked = text.split("\n").some((line) =>
        line.startsWith("> **Corrected.**") && line.includes(subject)
      );
      assert(marked, subject);
    }
  });
});

describe("fillTemplate()", () => {
  it("refuses a place without a value and a value without a place", () => {
    assertEquals(fillTemplate("a {{b}} c", { b: "1" }), "a 1 c");
    assertThrows(() => fillTemplate("{{b}}", {}), RangeError, '"b"');
    assertThrows(() => fillTemplate("", { b: "1" }), RangeError, '"b"');
  });
});
