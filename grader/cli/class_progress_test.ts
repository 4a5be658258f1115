import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { classProgress, progressLine } from "./class_progress.ts";

const at = (done: number) => ({
  phase: "grading" as const,
  done,
  total: 300,
  failures: 0,
});

describe("progressLine()", () => {
  it("says done, rate, remaining and failures", () => {
    assertEquals(
      progressLine({ ...at(100), failures: 2 }, 50),
      "grading 100/300, 2.0 a second, 100 s left, the grader failed on 2"
        .replace("100 s", "2 min"),
    );
    assertEquals(
      progressLine(at(290), 29),
      "grading 290/300, 10.0 a second, 1 s left",
    );
  });
});

describe("classProgress()", () => {
  it("draws over its line on a terminal, and seldom speaks in a log", () => {
    for (const redraws of [true, false]) {
      let said = "";
      let now = 0;
      const progress = classProgress({
        out() {},
        err: (text) => said += text,
        columns: redraws ? 80 : undefined,
        color: false,
        cwd: "/",
        redraws,
      }, () => now);
      for (let i = 1; i <= 25; i++) {
        now = i * 1000;
        progress.show(at(i));
      }
      progress.end();
      assertEquals(said.split("\n").length - 1, redraws ? 0 : 2);
      assertEquals(said.split("\r\x1b[K").length - 1, redraws ? 26 : 0);
    }
  });
});
