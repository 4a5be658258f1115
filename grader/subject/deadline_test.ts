import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { Deadline } from "./deadline.ts";
import type { Doing } from "./doing_of.ts";

const LIMIT = 2000;

/** Looks when it asks to, so many times; says whether it was over by then. */
async function isOverAfter(
  looks: number,
  doingAt: (look: number) => Doing | undefined,
  atMostMs = Infinity,
): Promise<boolean> {
  let look = 0;
  let now = 0;
  const tell = () => Promise.resolve(doingAt(look++));
  const deadline = new Deadline(1, LIMIT, atMostMs, tell, () => now);
  while (look < looks) {
    now += deadline.nextMs;
    if (await deadline.isOver()) return true;
  }
  return false;
}

describe("Deadline", () => {
  it("is over once the process had its time on a processor", async () => {
    const busy = (look: number) => ({ cpuMs: look * LIMIT, waits: false });
    assertEquals(await isOverAfter(1, busy), false);
    assertEquals(await isOverAfter(2, busy), true);
  });

  it("is not over for what is kept from a processor", async () => {
    const starved = (look: number) => ({ cpuMs: 10 * look, waits: false });
    assertEquals(await isOverAfter(60, starved), false);
    assertEquals(await isOverAfter(199, starved), true);
  });

  it("is over for what waits, and not for what waited once", async () => {
    assertEquals(await isOverAfter(2, () => ({ cpuMs: 0, waits: true })), true);
    const once = (look: number) => ({ cpuMs: 0, waits: look === 1 });
    assertEquals(await isOverAfter(4, once), false);
  });

  it("goes by the wall where the system tells nothing", async () => {
    assertEquals(await isOverAfter(2, () => undefined), true);
  });

  it("is over in any case when the wall time is up", async () => {
    const starved = () => ({ cpuMs: 0, waits: false });
    assertEquals(await isOverAfter(2, starved, LIMIT / 2), true);
  });

  it("leaves out time in which the grader was busy", async () => {
    let now = 0;
    const waits = () => Promise.resolve({ cpuMs: 0, waits: true });
    const deadline = new Deadline(1, LIMIT, Infinity, waits, () => now);
    now += deadline.nextMs + 60 * LIMIT;
    deadline.excuse(60 * LIMIT);
    assertEquals(await deadline.isOver(), false);
    now += deadline.nextMs;
    assertEquals(await deadline.isOver(), true);
  });
});
