import type { ChildProcess } from "./child_process.ts";
import { LIMITS } from "./limits.ts";
import { Stage } from "./stage.ts";
import { startChild } from "./start_child.ts";

/** A stage without files, and a child in it that has run nothing yet. */
export interface Ahead {
  readonly stage: Stage;
  readonly child: Promise<ChildProcess>;
}

/**
 * Children that were started before it is known for what. Each is taken once:
 * no two submissions see the same one.
 */
export class Waiting {
  readonly #all: Ahead[] = [];

  /** Starts one more, while there is something else to do. */
  start(): void {
    this.#all.push(startAhead());
  }

  /** One that waits, or a new one. */
  take(): Ahead {
    return this.#all.shift() ?? startAhead();
  }

  /** Ends those that nobody took. */
  async close(): Promise<void> {
    await Promise.all(
      this.#all.splice(0).map(async ({ child, stage }) => {
        await child.then((child) => child.close(), () => {});
        await stage.close();
      }),
    );
  }
}

function startAhead(): Ahead {
  const stage = Stage.create([]);
  const child = startChild(stage, LIMITS, { counted: true });
  child.catch(() => {}); // reported by the first call
  return { stage, child };
}

/** Those of this process. */
export const AHEAD: Waiting = new Waiting();
