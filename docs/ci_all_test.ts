import { describe, it } from "@std/testing/bdd";
import { runPage } from "./_run_page.ts";

describe("ci.md", () => {
  it("has only commands that do what they should", async () => {
    await runPage("ci.md");
  });
});
