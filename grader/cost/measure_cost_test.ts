import { assert, assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { GraderError, type Subject } from "../subject/mod.ts";
import { type Asked, claiming } from "../../dev/testing/timed.ts";
import { costInput } from "./cost_input.ts";
import { judgeCost } from "./judge_cost.ts";
import { measureCost } from "./measure_cost.ts";

const INPUT = costInput(1);
const BUDGET = { full: 4, half: 10 };

async function measured(student: Subject, reference: Subject) {
  const result = await measureCost("any", student, reference, INPUT, {
    budget: BUDGET,
  });
  if (result.kind !== "measured") throw new Error(result.kind);
  return result;
}

describe("measureCost()", () => {
  it("finds the ratio of two subjects, however both scatter", async () => {
    for (const ratio of [0.5, 1, 3, 20]) {
      const { cost } = await measured(
        claiming({ name: "student", callMs: 0.3 * ratio, noise: 0.2 }),
        claiming({ name: "reference", callMs: 0.3, noise: 0.2 }),
      );
      assert(cost.low <= ratio * 1.1 && cost.high >= ratio * 0.9);
      assert(Math.abs(cost.ratio / ratio - 1) < 0.15);
    }
  });
  it("passes the reference and fails what is far beyond", async () => {
    const reference = claiming({ name: "reference", callMs: 0.3, noise: 0.1 });
    const verdicts = [];
    for (const callMs of [0.3, 2, 9]) {
      const student = claiming({ name: "student", callMs, noise: 0.1 });
      const { cost } = await measured(student, reference);
      verdicts.push(judgeCost(cost, BUDGET));
    }
    assertEquals(verdicts, ["passed", "half", "failed"]);
  });
  it("takes turns as S R R S and R S S R, with copies between", async () => {
    const log: Asked[] = [];
    await measured(
      claiming({ name: "S", callMs: 0.3, log }),
      claiming({ name: "R", callMs: 0.3, log }),
    );
    const order = log.map(({ name, exercise }) =>
      exercise === "any" ? name : "c"
    ).join("");
    assert(order.endsWith("SRRScRSSRcSRRScRSSRc"), order);
  });
  it("calls what is beyond hope no more than it must", async () => {
    const log: Asked[] = [];
    const student = claiming({ name: "S", callMs: 500, log });
    const { cost } = await measured(
      student,
      claiming({ name: "R", callMs: 0.3 }),
    );
    assertEquals(log.length, 1);
    assertEquals(judgeCost(cost, BUDGET), "failed");
  });
  it("does not believe in less than a tenth of a copy", async () => {
    const result = await measureCost(
      "any",
      claiming({ name: "S", callMs: 0.0005 }),
      claiming({ name: "R", callMs: 0.3 }),
      INPUT,
      { budget: BUDGET },
    );
    assertEquals(result.kind, "tampered");
  });
  it("gives back the fault that ended it", async () => {
    const fault = {
      kind: "timed-out",
      afterMs: 2000,
      prints: [],
      printsDropped: 0,
    } as const;
    const student = {
      ...claiming({ name: "S", callMs: 1 }),
      time: () => Promise.resolve(fault),
    };
    const reference = claiming({ name: "R", callMs: 0.3 });
    const result = await measureCost("any", student, reference, INPUT, {
      budget: BUDGET,
    });
    assertEquals(result, fault);
    // The student does not pay for the reference's.
    await assertRejects(
      () => measureCost("any", reference, student, INPUT, { budget: BUDGET }),
      GraderError,
      "the reference gave no answer",
    );
  });
});
