import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { failureRows } from "./failure_rows.ts";

describe("failureRows()", () => {
  it("shows what was printed, without the lines that show nothing", () => {
    const rows = failureRows({
      kind: "threw",
      property: "it returns",
      message: "it threw",
      prints: ["", "x is 3", "  \t", ""],
      printsDropped: 0,
    });
    const shown = rows.filter(({ label }) => label === "printed");
    assertEquals(shown.map(({ text }) => text.trim()), ["x is 3"]);
  });
});
