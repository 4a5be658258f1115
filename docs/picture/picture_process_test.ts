import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { PICTURE, picture } from "./picture.ts";

describe("picture()", () => {
  it("is what README shows (else run: deno task -c dev.json picture)", async () => {
    assertEquals(await picture(), await Deno.readTextFile(PICTURE));
  });
});
