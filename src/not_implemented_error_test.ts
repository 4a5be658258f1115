import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { NotImplementedError } from "tinytorch";

describe("NotImplementedError()", () => {
  it("names what is missing and the command that helps", () => {
    const error = new NotImplementedError("GELU.forward", "gelu");
    assert(error instanceof Error);
    assertEquals(
      [error.name, error.message, error.exercise],
      [
        "NotImplementedError",
        'GELU.forward — see "deno task hint gelu"',
        "gelu",
      ],
    );
  });
});
