import { assert, assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { fileNameOf } from "./file_name_of.ts";

describe("fileNameOf()", () => {
  it("keeps a plain name and makes any other safe", async () => {
    assertEquals(await fileNameOf("student-12"), "student-12");
    for (
      const id of ["../x", "a\nb", "=cmd()", ".hidden", "Ada", "c:\\x", "nul"]
    ) {
      assertMatch(
        await fileNameOf(id),
        /^[\p{L}\p{N}_][\p{L}\p{N}_.-]*-[0-9a-f]{8}$/u,
      );
    }
  });

  it("is short enough for every system, whatever is written how long", async () => {
    const unit = fc.constantFrom("a", "漢", "🙂", "e\u0301", "ß");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 400 }), async (id) => {
        const name = await fileNameOf(id);
        const path = new TextEncoder().encode(`${name}.html.01234567.tmp`);
        assert(path.length <= 255 && !name.includes("\ufffd"), name);
      }),
    );
  });

  it("gives each another one, whatever the file system makes of case", async () => {
    await fc.assert(fc.asyncProperty(fc.string(), fc.string(), async (a, b) => {
      const [one, other] = [await fileNameOf(a), await fileNameOf(b)];
      const same = one.toLowerCase() === other.toLowerCase();
      assert(same === (a === b));
    }));
  });
});
