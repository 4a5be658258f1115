import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import type { Terminal, TerminalEvent } from "../watch/mod.ts";
import { run } from "./watch.ts";

const LEAKY = `import { type Activation, Tensor } from "tinytorch";
export class ReLU implements Activation {
  forward(x: Tensor): Tensor {
    return x.map((v) => v > 0 ? v : 0.01 * v);
  }
}
`;

/** A person at a terminal, played by the test. */
class Person implements Terminal {
  readonly isInteractive: boolean;
  raw: boolean | undefined;
  #tell: (event: TerminalEvent) => void = () => {};
  #output = "";

  constructor(isInteractive: boolean) {
    this.isInteractive = isInteractive;
  }

  size(): { columns: number; rows: number } {
    return { columns: 100, rows: 40 };
  }

  listen(raw: boolean, tell: (event: TerminalEvent) => void): void {
    this.raw = raw;
    this.#tell = tell;
  }

  close(): void {}

  press(key: string): void {
    this.#output = "";
    this.#tell({ kind: "key", key });
  }

  interrupt(): void {
    this.#tell({ kind: "interrupted" });
  }

  /** What is written, for `Io`. */
  readonly see = (text: string) => void (this.#output += text);

  /** Waits until something is on the screen, and gives all since the last key. */
  async until(text: string): Promise<string> {
    for (let i = 0; i < 1500; i++) {
      if (this.#output.includes(text)) return this.#output;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`"${text}" did not come; there was:\n${this.#output}`);
  }
}

async function sitting(
  person: Person,
  args: readonly string[],
  body: (dir: string) => Promise<void>,
): Promise<void> {
  const files = await solutionsWith({ "relu.ts": LEAKY });
  await withFolder(files, async (dir) => {
    const done = run([...args, "--exercises", dir, "--no-types"], {
      out: person.see,
      err: person.see,
      columns: person.isInteractive ? 100 : undefined,
      color: false,
      redraws: person.isInteractive,
      cwd: dir,
      memoryFile: `${dir}/.tinytorch/state.json`,
    }, person);
    await body(dir);
    assertEquals(await done, 0);
  });
}

describe("watch run()", () => {
  it("draws the screen, grades a save, answers keys and leaves on q", async () => {
    const person = new Person(true);
    await sitting(person, [], async (dir) => {
      const first = await person.until("FAIL  relu.values");
      assert(first.startsWith("\x1b[?25l\x1b[2J"));
      assertEquals(person.raw, true);
      person.press("h");
      await person.until("1/3 ");
      person.press("n");
      await person.until("> Sigmoid");
      person.press("p");
      await person.until("> ReLU");
      person.press("w");
      const [address = ""] = /http:\/\/[\w.:/-]+\//.exec(
        await person.until("In a browser: http:"),
      ) ?? [];
      assertStringIncludes(await (await fetch(address)).text(), "<main>");
      await Deno.writeTextFile(
        `${dir}/relu.ts`,
        LEAKY.replace("0.01 * v", "v < 0 ? 0 : v"),
      );
      await person.until("Saved relu.ts: graded in ");
      person.press("q");
      await person.until("\x1b[?25h");
    });
  });

  it("says so and prints line after line where there is no terminal", async () => {
    const person = new Person(false);
    await sitting(person, [], async (dir) => {
      await person.until("This is no terminal that can be drawn on");
      await person.until("ReLU: 0 of 15 points");
      assertEquals(person.raw, false);
      await Deno.writeTextFile(`${dir}/relu.ts`, "export class ReLU {");
      const said = await person.until("graded in");
      assertStringIncludes(said, 'Cannot parse "relu.ts"');
      assertEquals(said.includes("\x1b"), false);
      person.interrupt();
    });
  });

  it("takes keys in plain mode and draws nothing", async () => {
    const person = new Person(true);
    await sitting(person, ["--plain"], async () => {
      await person.until("Keys need Enter");
      await person.until("ReLU: 0 of 15 points");
      person.press("n");
      const said = await person.until("Sigmoid: ");
      assertEquals(said.includes("\x1b"), false);
      person.press("q");
    });
  });
});
