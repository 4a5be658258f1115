import { assertEquals, assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { strataOf } from "../checklist/mod.ts";
import { openModule } from "../module/mod.ts";
import type { Reply, Subject } from "../subject/mod.ts";
import type { Party } from "../verdict/check.ts";
import { evidence } from "../../dev/testing/made_evidence.ts";
import type { Law } from "./law.ts";
import { checksOf } from "../verdict/module.ts";
import { sampleOf, uniform } from "./samples/mod.ts";
import { Trial } from "./trial.ts";

const module = await openModule();
const { checklist } = module;
const UNITS = await module.units();

/** Answers every call with so many zeros. */
function zeros(count: (size: number) => number): Party {
  const never = () => Promise.reject(new Error("not asked in these tests"));
  const counted: Subject = {
    load: () =>
      Promise.resolve({ kind: "loaded", prints: [], printsDropped: 0 }),
    forward: (_, cases) =>
      Promise.resolve(cases.map(({ input }): Reply => {
        const length = count(input.data.length);
        const output = { shape: [length], data: new Float32Array(length) };
        const law: Law = {
          id: "any",
          property: "any",
          space: { value: uniform(0, 1) },
          judge: () => undefined,
        };
        return evidence(law, { input }, [{ output }]).values[0]!;
      })),
    call: never,
    growth: () => Promise.resolve({ kind: "grown", bytes: 0 }),
    time: never,
    close: () => Promise.resolve(),
  };
  return { counted, timed: never as never, alone: () => counted };
}

/** What a check says of so many zeros. */
async function judge(id: string, count: (size: number) => number) {
  const item = checklist.items.find(({ checks }) =>
    checks.some((check) => check.id === id)
  )!;
  const exercise = item.exercise ?? checklist.exercises[0]!.id;
  const student = zeros(count);
  return await checksOf(UNITS)[id]!({
    spec: item.checks.find((check) => check.id === id)!,
    strata: item.checks.flatMap(strataOf),
    exercises: checklist.exercises.filter((each) => each.id === exercise),
    student,
    reference: student,
    total: 1,
    measuresTime: false,
    mistakes: [],
    seed: 1,
  });
}

describe("Trial", () => {
  const counts: Readonly<Record<string, (size: number) => number>> = {
    "no numbers": () => 0,
    "one number too few": (size) => Math.max(0, size - 1),
    "one number too many": (size) => size + 1,
  };
  for (const { id } of checklist.items.flatMap(({ checks }) => checks)) {
    for (const [name, count] of Object.entries(counts)) {
      it(`keeps no law of ${id} for ${name}`, async () => {
        assertEquals((await judge(id, count)).kind, "failed");
      });
    }
  }

  it("says how many numbers were given before any law does", async () => {
    const finding = await judge("relu.values", (size) => size + 2);
    assertMatch(
      finding.kind === "failed" ? finding.failure.message : "",
      /^it gave \d+ values for \d+; wanted as many$/,
    );
  });

  it("leaves the word to a law that wants an error", async () => {
    const law: Law = {
      id: "refuses",
      property: "it is refused",
      space: { value: uniform(0, 1) },
      wantsFault: () => true,
      judge: () => ({ message: "wanted an error" }),
    };
    const student = zeros(() => 0);
    const spec = checklist.items[0]!.checks[0]!;
    const trial = new Trial(
      {
        spec,
        strata: [],
        exercises: [],
        student,
        reference: student,
        total: 1,
        measuresTime: false,
        mistakes: [],
        seed: 1,
      },
      "relu",
      law,
    );
    const { broken } = await trial.on([sampleOf([1, 2])]);
    assertEquals(broken?.failure.message, "wanted an error");
  });
});
