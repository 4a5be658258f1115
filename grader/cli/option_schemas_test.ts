import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { folderOption, timeOption } from "./option_schemas.ts";

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

describe("timeOption", () => {
  it("takes days and times of the calendar, and no others", () => {
    for (
      const [typed, isTime] of [
        ["2026-11-20", true],
        ["2026-11-20T23:59", true],
        ["2026-11-20T23:59:30Z", true],
        ["2026-11-20T23:59+01:00", true],
        ["2026-02-30", false],
        ["2026-02-30T10:00", false],
        ["tomorrow", false],
      ] as const
    ) assertEquals(timeOption.safeParse(typed).success, isTime, typed);
  });
});
