import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { Subject } from "../../subject/mod.ts";
import type { CheckContext } from "../../verdict/check.ts";
import type { Finding } from "../../verdict/finding.ts";
import { holdsNothing } from "./holds_nothing.ts";

type Grown = Awaited<ReturnType<Subject["growth"]>>;

/** What is found where the child says this of its growth. */
function judge(grown: Grown): Promise<Finding> {
  const counted: Subject = {
    load: () => Promise.reject(new Error("load")),
    call: () => Promise.reject(new Error("call")),
    forward: () => Promise.reject(new Error("forward")),
    time: () => Promise.reject(new Error("time")),
    growth: () => Promise.resolve(grown),
    close: () => Promise.resolve(),
  };
  const party = { counted, timed: () => counted, alone: () => counted };
  const context: CheckContext = {
    spec: {
      id: "systems.memory",
      title: "memory",
      points: 1,
      needs: [],
      visibility: "hidden",
      why: "why",
      hints: ["one", "two"],
    },
    exercises: [],
    student: party,
    reference: party,
    strata: [],
    total: 1,
    measuresTime: false,
    mistakes: [],
    seed: 1,
  };
  return holdsNothing(context, "double", { calls: 100, share: 0.5 });
}

describe("holdsNothing()", () => {
  it("takes what is only noise", async () => {
    for (const bytes of [-4096, 0, 4096, 204_800, 819_200]) {
      assertEquals((await judge({ kind: "grown", bytes })).kind, "passed");
    }
  });

  it("refuses what keeping each output would take, and says how much", async () => {
    const found = await judge({ kind: "grown", bytes: 1_638_400 });
    assertEquals(
      found.kind === "failed" && found.failure.message,
      "1.6 MiB more are held after 100 calls on 16 KiB; wanted none",
    );
  });

  it("hands on what went wrong during the calls", async () => {
    const found = await judge({
      kind: "died",
      reason: "used more than its 256 MB of memory for objects",
      prints: ["last words"],
      printsDropped: 0,
    });
    assertEquals(found.kind === "failed" && found.failure.kind, "died");
    assertEquals(found.kind === "failed" && found.failure.prints, [
      "last words",
    ]);
  });
});
