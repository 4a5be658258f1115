import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { folderOption } from "./option_schemas.ts";

describe("folderOption", () => {
  it("drops the / at the end that a shell puts there, and no root", () => {
    for (
      const [typed, folder] of [
        ["mine/", "mine"],
        ["../a/mine//", "../a/mine"],
        ["mine", "mine"],
        ["/", "/"],
        ["C:/", "C:/"],
        ["", ""],
      ] as const
    ) assertEquals(folderOption.parse(typed), folder);
  });
});
