import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { stagesMadeBy } from "../../dev/testing/stages_made_by.ts";
import { Waiting } from "./ahead.ts";

describe("Waiting", () => {
  it("gives each child once, and a new one where none waits", async () => {
    const waiting = new Waiting();
    waiting.start();
    const taken = [waiting.take(), waiting.take()];
    const children = await Promise.all(taken.map(({ child }) => child));
    assert(children[0] !== children[1]);
    assert(taken[0]!.stage.filesDir !== taken[1]!.stage.filesDir);
    assertEquals(children.map(({ alive }) => alive), [true, true]);
    await waiting.close();
    assertEquals(children.map(({ alive }) => alive), [true, true]);
    for (const child of children) await child.close();
    for (const { stage } of taken) await stage.close();
  });

  it("ends those that nobody took, and removes their stages", async () => {
    const stages = await stagesMadeBy(async () => {
      const waiting = new Waiting();
      waiting.start();
      await waiting.close();
    });
    assertEquals(stages, { made: 1, left: [] });
  });
});
