import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import {
  CAN_LIST_PROCESSES,
  kitDir,
  processesNaming,
  tensor,
} from "../../dev/testing/mod.ts";
import { Submission } from "./submission.ts";

const checklist = ownChecklist();
const [first] = checklist.exercises;

describe("Submission.open()", () => {
  it("starts no process for proven files before they are called", {
    ignore: !CAN_LIST_PROCESSES,
  }, async () => {
    const prepared = Submission.prepare(checklist, false);
    const { filesDir } = prepared.stage;
    const running = async () => (await processesNaming(filesDir)).length;
    const options = { prepared, isProven: true };
    const dir = kitDir("solutions");
    const proven = await Submission.open(dir, "solutions", checklist, options);
    try {
      assertEquals(proven.sources.size, checklist.exercises.length);
      assertEquals(await running(), 0);
      const cases = [{ input: tensor([2]) }];
      const [reply] = await proven.counted.forward(first!.id, cases);
      assertEquals(reply?.kind, "value");
      assert(await running() > 0);
    } finally {
      await proven.close();
    }
    assertEquals(await running(), 0);
  });
});
