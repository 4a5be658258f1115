import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { assignmentOf } from "./assignment_of.ts";

const MODULE = "TinyTorch 02: Activations";

describe("assignmentOf()", () => {
  it("takes the heading that is the module's, as the host wrote it", () => {
    for (
      const title of [
        "Activations (42)",
        "HW 2: Activations [Total Pts: 100 Score] |77",
        "TinyTorch 02 (3)",
      ]
    ) {
      const titles = ["TinyTorch 01: Tensor (41)", title];
      assertEquals(assignmentOf(titles, MODULE), title);
    }
  });

  it("takes what was typed, whole where the roster has it", () => {
    const titles = ["Activations (42)", "Lab (43)"];
    assertEquals(assignmentOf(titles, MODULE, "lab"), "Lab (43)");
    assertEquals(assignmentOf(titles, MODULE, "Lab (43)"), "Lab (43)");
    assertEquals(assignmentOf(titles, MODULE, "Other"), "Other");
  });

  it("guesses nothing where none is the module's, or two are", () => {
    assertEquals(assignmentOf(["Tensor (41)"], MODULE), MODULE);
    assertEquals(assignmentOf(["TinyTorch 01: Tensor (4)"], MODULE), MODULE);
    assertEquals(
      assignmentOf(["Activations (1)", "Activations (2)"], MODULE),
      MODULE,
    );
    assertEquals(assignmentOf([], MODULE), MODULE);
  });
});
