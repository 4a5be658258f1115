import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { startProgress } from "./progress.ts";

function io(redraws: boolean, columns: number | undefined) {
  const written: string[] = [];
  const err = (text: string) => void written.push(text);
  return {
    written,
    io: { out: () => {}, err, columns, color: false, cwd: "/", redraws },
  };
}

function later(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

describe("startProgress()", () => {
  it("draws one line once something takes long, and takes it away", async () => {
    const { written, io: terminal } = io(true, 20);
    const progress = startProgress(terminal);
    progress.say("Grading something with a long name ...");
    assertEquals(written, []);
    await later(400);
    progress.end();
    assertEquals(written, ["\r\x1b[KGrading something w", "\r\x1b[K"]);
  });

  it("draws nothing where output is no terminal, or a dumb one", async () => {
    for (
      const [redraws, columns] of [[true, undefined], [false, 80]] as const
    ) {
      const { written, io: terminal } = io(redraws, columns);
      const progress = startProgress(terminal);
      progress.say("Grading ...");
      await later(350);
      progress.end();
      assertEquals(written, []);
    }
  });

  it("draws nothing where it ends soon", () => {
    const { written, io: terminal } = io(true, 80);
    startProgress(terminal).end();
    assertEquals(written.join(""), "");
  });
});
