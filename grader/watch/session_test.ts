import { assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import { sampleSheet, untouched } from "../../dev/testing/mod.ts";
import type { ScoreSheet, SheetItem } from "../verdict/mod.ts";
import type { Regrade } from "./regrader.ts";
import { Session, type SessionOptions } from "./session.ts";
import type { Change } from "./view.ts";
import type { WatchState } from "./watch_state.ts";

const checklist = ownChecklist();

/** A session over a made-up grader, and a record of what it did. */
function session(changes: Partial<SessionOptions> = {}) {
  const asked: Regrade[] = [];
  const shown: { state: WatchState; change: Change }[] = [];
  const remembered: string[] = [];
  const session = new Session({
    checklist,
    regrade: (what = {}) => {
      asked.push(what);
      return Promise.resolve(sheetOf(what));
    },
    view: { show: (state, change) => void shown.push({ state, change }) },
    folder: "exercises",
    hint: (id) =>
      Promise.resolve({
        check: { id: `${id}.values`, title: "t", why: "w" },
        steps: ["?"],
        total: 2,
      }),
    pages: {
      lab: () => Promise.resolve({ title: "Lab", text: "a page" }),
      compare: (item) => Promise.resolve({ title: item, text: "both" }),
      report: () => Promise.reject(new Error("Cannot write it: no space")),
    },
    openPage: () => Promise.resolve("http://127.0.0.1:1/secret/"),
    edit: (file) => `Opened ${file}`,
    reset: (file) => Promise.resolve(`${file} is as it was given`),
    remember: (_, current) => {
      remembered.push(current);
      return Promise.resolve();
    },
    restMs: 20,
    halfMs: 5,
    ...changes,
  });
  return { session, asked, shown, remembered };
}

/** Exercises that were asked for are graded, the others not started. */
function sheetOf(
  { only, measuresTime }: Regrade,
  open: "inconclusive" | "skipped" = "inconclusive",
): ScoreSheet {
  const items = checklist.exercises
    .filter(({ id }) => only === undefined || only.includes(id))
    .map(({ id }): SheetItem => ({
      ...untouched(id, id),
      ...(only && {
        status: "graded" as const,
        score: measuresTime ? 5 : 4,
        checks: [{
          ...untouched(id).checks[0]!,
          outcome: measuresTime ? "passed" as const : open,
        }],
      }),
    }));
  return sampleSheet({ items, seed: 7 });
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

describe("Session", () => {
  it("grades everything once, then what is saved, then its time", async () => {
    const { session: one, asked, remembered } = session();
    await one.start();
    assertEquals(one.state.current, "relu");
    await one.saved(["tanh.ts"]);
    assertEquals(one.state.current, "tanh");
    assertStringIncludes(one.state.notice ?? "", "Saved tanh.ts: graded in ");
    await later(60);
    await one.close();
    assertEquals(
      asked.map(({ only, measuresTime, seed }) => [
        only,
        measuresTime,
        seed,
      ]),
      [
        [undefined, undefined, undefined],
        [["tanh"], undefined, undefined],
        [["tanh"], true, 7],
        [undefined, undefined, undefined],
      ],
    );
    assertEquals(one.state.items.find(({ id }) => id === "tanh")?.score, 5);
    assertEquals(remembered.at(-1), "tanh");
  });

  it("measures no time where nothing waits for it", async () => {
    const asked: Regrade[] = [];
    const { session: one, shown } = session({
      regrade: (what = {}) => {
        asked.push(what);
        return Promise.resolve(sheetOf(what, "skipped"));
      },
    });
    await one.start();
    await one.saved(["tanh.ts"]);
    await later(60);
    await one.close();
    assertEquals(asked.map(({ only }) => only), [
      undefined,
      ["tanh"],
      undefined,
    ]);
    const busy = shown.map(({ state }) => state.busy);
    assertEquals(busy.includes("Measuring time ..."), false);
  });

  it("loses no file that is being graded when another is saved", async () => {
    const { session: one, asked } = session({
      restMs: 1e6,
      regrade: async (what = {}) => {
        asked.push(what);
        await later(10);
        return sheetOf(what);
      },
    });
    await one.start();
    const first = one.saved(["relu.ts"]);
    await later(5);
    await Promise.all([first, one.saved(["gelu.ts"])]);
    await one.close();
    assertEquals(asked.map(({ only }) => only), [
      undefined,
      ["relu"],
      ["relu", "gelu"],
    ]);
    const graded = one.state.items.filter(({ status }) => status === "graded");
    assertEquals(graded.map(({ id }) => id), ["relu", "gelu"]);
  });

  it("measures the time of every file that was saved before it rested", async () => {
    const { session: one, asked } = session();
    await one.start();
    await one.saved(["relu.ts"]);
    await one.saved(["gelu.ts"]);
    await later(80);
    await one.close();
    const timed = asked.filter(({ measuresTime }) => measuresTime);
    assertEquals(timed.flatMap(({ only }) => only ?? []), ["relu", "gelu"]);
  });

  it("says why there is no hint, and goes on", async () => {
    const { session: one } = session({
      hint: () => Promise.reject(new Error("Cannot write memory: disk full")),
    });
    await one.start();
    await one.pressed("h");
    assertEquals(one.state.notice, "Cannot write memory: disk full");
    await one.close();
  });

  it("takes two saves at once for one, and the last for the current", async () => {
    const { session: one, asked } = session();
    await one.start();
    one.saved(["relu.ts"]);
    one.saved(["relu.ts"]);
    await one.saved(["gelu.ts"]);
    await one.close();
    assertEquals(asked[1]?.only, ["relu", "gelu"]);
    assertEquals(asked.length, 2);
    assertEquals(one.state.current, "gelu");
  });

  it("says nothing of half a file when the rest comes soon", async () => {
    let half = true;
    const { session: one, shown } = session({
      halfMs: 30,
      regrade: (what = {}) => {
        const sheet = sheetOf(what);
        const items = sheet.items.map((item) => ({
          ...item,
          ...(what.only && half && { status: "unusable" as const }),
        }));
        if (what.only) half = false;
        return Promise.resolve({ ...sheet, items });
      },
    });
    await one.start();
    const first = one.saved(["relu.ts"]);
    await later(10);
    const second = one.saved(["relu.ts"]);
    await Promise.all([first, second]);
    await one.close();
    assertEquals(
      shown.some(({ state }) =>
        state.items.some(({ status }) => status === "unusable")
      ),
      false,
    );
    assertEquals(one.state.items[0]?.status, "graded");
  });

  it("shows hint, page and failure of a page, and goes on", async () => {
    const { session: one } = session();
    await one.start();
    await one.pressed("h");
    assertEquals(one.state.hint?.steps, ["?"]);
    await one.pressed("l");
    assertEquals(one.state.page, { title: "Lab", text: "a page" });
    await one.pressed("r");
    assertEquals(one.state.notice, "Cannot write it: no space");
    assertEquals(one.state.busy, undefined);
    await one.saved(["relu.ts"]);
    assertEquals([one.state.page, one.state.hint], [undefined, undefined]);
    await one.close();
  });

  it("says where the page is on w, and compares the exercise in work on c", async () => {
    const { session: one } = session();
    await one.start();
    await one.pressed("w");
    assertEquals(one.state.address, "http://127.0.0.1:1/secret/");
    assertStringIncludes(one.state.notice ?? "", "in a browser");
    await one.pressed("c");
    assertEquals(one.state.page, { title: "relu", text: "both" });
    await one.close();
  });

  it("opens the file on e, and puts it back on x and y", async () => {
    const { session: one } = session();
    await one.start();
    await one.pressed("e");
    assertEquals(one.state.notice, "Opened relu.ts");
    await one.pressed("x");
    await one.pressed("n");
    assertEquals([one.state.notice, one.state.current], [undefined, "relu"]);
    await one.pressed("x");
    await one.pressed("y");
    await one.saved(["relu.ts"]);
    assertEquals(one.state.notice, "relu.ts is as it was given");
    await one.close();
  });

  it("goes on by itself once an exercise has all points", async () => {
    const full = session({
      regrade: (what = {}) => {
        const sheet = sheetOf(what);
        const items = sheet.items.map((item) => ({
          ...item,
          ...(what.only && { score: item.maxScore }),
        }));
        return Promise.resolve({ ...sheet, items });
      },
    });
    await full.session.start();
    await full.session.saved(["sigmoid.ts"]);
    assertEquals(full.session.state.current, "sigmoid");
    await later(80);
    await full.session.close();
    assertEquals(full.session.state.current, "tanh");
    assertStringIncludes(
      full.session.state.notice ?? "",
      "sigmoid has all points: on to tanh",
    );
    assertStringIncludes(full.session.state.page?.text ?? "", "To read: ");
  });

  it("runs all with time, and quits on q", async () => {
    const { session: one, asked } = session();
    await one.start();
    assertEquals(await one.pressed("a"), false);
    assertEquals(asked.at(-1), { measuresTime: true });
    assertEquals(await one.pressed("q"), true);
    await one.close();
  });

  it("shows a fault of the grader in a sentence, and goes on", async () => {
    let fails = false;
    const { session: one } = session({
      regrade: (what = {}) =>
        fails
          ? Promise.reject(new Error("Cannot read exercises: gone"))
          : Promise.resolve(sheetOf(what)),
    });
    await one.start();
    fails = true;
    await one.saved(["relu.ts"]);
    assertEquals(one.state.notice, "Cannot read exercises: gone");
    fails = false;
    await one.saved(["relu.ts"]);
    assertStringIncludes(one.state.notice ?? "", "Saved relu.ts");
    await one.close();
  });

  it("adds what the type checker says when it comes, once", async () => {
    const { session: one } = session({
      regrade: (what = {}) => {
        what.onVetted?.({} as never);
        return Promise.resolve(sheetOf(what));
      },
      checkTypes: () =>
        Promise.resolve(new Map([["relu.ts", ["relu.ts:1:1 no"]]])),
    });
    await one.start();
    await one.saved(["relu.ts"]);
    await later(5);
    assertEquals(one.state.items[0]?.notes, ["relu.ts:1:1 no"]);
    await later(60);
    assertEquals(one.state.items[0]?.notes, ["relu.ts:1:1 no"]);
    await one.close();
  });
});
