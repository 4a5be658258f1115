import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { tensor } from "../../../../dev/testing/mod.ts";
import { refusal } from "../../../../dev/testing/made_evidence.ts";
import { sampleOf } from "../../../laws/samples/mod.ts";
import { permutes } from "./permutes.ts";

const law = permutes({ absolute: 1e-6, relative: 0 });
const sample = sampleOf([0, 1, 2]);
const plain = { output: tensor([0.1, 0.2, 0.7]) };

describe("permutes()", () => {
  it("takes the results in reverse for the logits in reverse", () => {
    const turned = { output: tensor([0.7, 0.2, 0.1]) };
    assertEquals(refusal(law, sample, plain, turned), undefined);
  });

  it("refuses results that stay where they were", () => {
    assertEquals(
      refusal(law, sample, plain, plain),
      "it gave 0.1 where the logits in reverse gave 0.7",
    );
  });
});
