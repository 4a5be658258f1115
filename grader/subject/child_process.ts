import type { UsedUp } from "./budget.ts";
import { Deadline } from "./deadline.ts";
import { type Doing, doingOf } from "./doing_of.ts";
import { FrameReader } from "./frame_reader.ts";
import { encodeFrame, type Frame, NONCE } from "./frames.ts";
import type { Limits } from "./limits.ts";
import type { Request, Settings } from "./protocol.ts";
import { reasonOf } from "./reason_of.ts";
import { type ChildPlace, spawnChild } from "./spawn_child.ts";
import type { Wall } from "./walls.ts";

/** How a child ended in place of an answer. */
export type Ended =
  | {
    readonly kind: "timed-out";
    readonly afterMs: number;
    readonly usedUp?: UsedUp;
  }
  | { readonly kind: "died"; readonly reason: string };

/** One running child: frames in, frames out, a deadline on each answer. */
export class ChildProcess {
  readonly #process: Deno.ChildProcess;
  readonly #limits: Limits;
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #reader: FrameReader;
  readonly #stderr: Promise<string>;
  #ended: Ended | undefined;
  #busyMs = 0;

  constructor(
    place: ChildPlace,
    limits: Limits,
    settings: Settings,
    wall: Wall = "none",
  ) {
    this.#limits = limits;
    this.#process = spawnChild(place, limits, settings, wall);
    this.#writer = this.#process.stdin.getWriter();
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    this.#reader = new FrameReader(this.#process.stdout, nonce);
    this.#stderr = firstText(this.#process.stderr);
    this.#write([nonce, ...encodeFrame(settings)]);
  }

  /** Whether the child can still answer. */
  get alive(): boolean {
    return this.#ended === undefined;
  }

  /** Milliseconds that were waited for its answers. */
  get busyMs(): number {
    return this.#busyMs;
  }

  /** Sends a request; its answers are read by `receive`, in order. */
  send(request: Request, ...numbers: readonly Float32Array[]): void {
    this.#write(encodeFrame(request, ...numbers));
  }

  /**
   * Waits for the next answer, until its {@linkcode Deadline}.
   *
   * @param atMostMs Wall time. Default: what the deadline allows.
   */
  async receive(limitMs: number, atMostMs = Infinity): Promise<Frame | Ended> {
    if (this.#ended) return this.#ended;
    const since = performance.now();
    let deadline: Deadline | undefined;
    try {
      for (;;) {
        const frame = this.#reader.take();
        if (frame) return frame;
        deadline ??= new Deadline(this.#process.pid, limitMs, atMostMs);
        const more = await orLate(this.#reader.more(), deadline);
        if (more === "late") {
          const afterMs = Math.min(limitMs, atMostMs);
          return await this.#finish({ kind: "timed-out", afterMs });
        }
        if (!more) return await this.#finish();
      }
    } catch (error) {
      const reason = error instanceof SyntaxError
        ? "wrote to the grader's own channel"
        : "closed the grader's channel";
      return await this.#finish({ kind: "died", reason });
    } finally {
      const excusedMs = deadline?.excusedMs ?? 0;
      this.#busyMs += performance.now() - since - excusedMs;
    }
  }

  /** What it is at, where the system tells. */
  doing(): Promise<Doing | undefined> {
    return doingOf(this.#process.pid);
  }

  /** The start of what the child wrote to stderr; settles when it has ended. */
  get stderr(): Promise<string> {
    return this.#stderr;
  }

  /** Kills the process and waits until it is gone. */
  async close(): Promise<void> {
    await this.#finish({ kind: "died", reason: "was closed" });
  }

  async #finish(cause?: Ended): Promise<Ended> {
    if (this.#ended) return this.#ended;
    if (cause) {
      this.#ended = cause;
      // SIGKILL alone cannot be ignored; an exit may be held up for ever.
      this.#kill();
    }
    const status = await this.#process.status;
    const stderr = await this.#stderr;
    this.#ended ??= {
      kind: "died",
      reason: reasonOf(status, stderr, this.#limits),
    };
    await this.#writer.abort().catch(() => {});
    await this.#reader.cancel().catch(() => {});
    return this.#ended;
  }

  #kill(): void {
    try {
      this.#process.kill("SIGKILL");
    } catch {
      // It has ended by itself.
    }
  }

  #write(parts: readonly Uint8Array[]): void {
    // A broken pipe shows as an end of stdout to `receive`.
    for (const part of parts) this.#writer.write(part).catch(() => {});
  }
}

/** What comes true before the deadline is over. */
async function orLate<Result>(
  result: Promise<Result>,
  deadline: Deadline,
): Promise<Result | "late"> {
  for (;;) {
    const { nextMs } = deadline;
    const asked = performance.now();
    const next = await Promise.race([result, lateness(nextMs)]);
    if (next !== "late") return next;
    // A grader that was busy itself has let its child wait.
    deadline.excuse(performance.now() - asked - nextMs);
    if (await deadline.isOver()) return await Promise.race([result, next]);
  }
}

/**
 * Comes true after so many milliseconds. Not by `setTimeout`: the first use of
 * that loads Node's timers, which takes a fifth of a process's start.
 */
function lateness(ms: number): Promise<"late"> {
  const signal = AbortSignal.timeout(ms);
  return new Promise((resolve) => {
    signal.onabort = () => resolve("late");
  });
}

async function firstText(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of stream) {
    if (text.length < 4000) text += decoder.decode(chunk, { stream: true });
  }
  return text.slice(0, 4000);
}
