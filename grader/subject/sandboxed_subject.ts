import { Budget } from "./budget.ts";
import type { ChildProcess, Ended } from "./child_process.ts";
import { COPY } from "./copy.ts";
import type { Frame } from "./frames.ts";
import { LIMITS, type Limits } from "./limits.ts";
import type { Request } from "./protocol.ts";
import type { Stage } from "./stage.ts";
import { startChild } from "./start_child.ts";
import { GraderError } from "./grader_error.ts";
import {
  lacksMemory,
  NO_PRINTS,
  toFault,
  toReplies,
  withPrints,
} from "./to_reply.ts";
import type {
  Argument,
  Calls,
  Case,
  Fault,
  Loaded,
  Reply,
  Subject,
  Timed,
  TimingPlan,
} from "./subject.ts";
import { packArguments } from "./wire_arguments.ts";

/** Where an exercise's class is. */
export interface Module {
  /** The exercise's id, such as `double`. */
  readonly exercise: string;
  /** The file's name, such as `double.ts`. */
  readonly file: string;
  /** The class that it exports, such as `Double`. */
  readonly className: string;
  /** What the class is constructed with on loading. Default: nothing. */
  readonly construct?: readonly Argument[];
}

/** How a sandboxed subject runs. */
export interface SandboxOptions {
  /** Count calls of `Math.*`. Off for timing: the counters cost time. */
  readonly counted?: boolean;
  readonly limits?: Limits;
  /** Wall time for all subjects of a submission. Default: no bound. */
  readonly budget?: Budget;
  /** Whether the process starts at once, or when it is first asked. */
  readonly startsAtOnce?: boolean;
  /** One that was started before in its stage, with the same settings. */
  readonly child?: Promise<ChildProcess>;
}

/**
 * A subject in a process of its own without permissions. The process is killed
 * on a breach and started again for the next call, so that one endless loop
 * costs one answer. A breach is held against an exercise only where it was
 * alone in the process: what another left behind may have caused it.
 */
export class SandboxedSubject implements Subject {
  readonly #stage: Stage;
  readonly #modules: ReadonlyMap<string, Module>;
  readonly #limits: Limits;
  readonly #counted: boolean;
  /** What is left of the submission's time. */
  readonly budget: Budget;
  #child: Promise<ChildProcess> | undefined;
  #loaded = new Map<string, Loaded>();
  #turn: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(
    stage: Stage,
    modules: readonly Module[],
    {
      counted = true,
      limits = LIMITS,
      budget = new Budget(),
      startsAtOnce = true,
      child,
    }: SandboxOptions = {},
  ) {
    this.budget = budget;
    this.#stage = stage;
    this.#modules = new Map(modules.map((module) => [module.exercise, module]));
    this.#limits = limits;
    this.#counted = counted;
    this.#child = child ?? (startsAtOnce ? this.#start() : undefined);
    this.#child?.catch(() => {}); // reported by the first call
  }

  load(exercise: string): Promise<Loaded> {
    return this.#inTurn(async () => (await this.#ready(exercise)).loaded);
  }

  forward(
    exercise: string,
    cases: readonly Case[],
    isFresh = false,
  ): Promise<readonly Reply[]> {
    const calls = cases.map(({ input, dim }) =>
      dim === undefined ? [input] : [input, dim]
    );
    const { construct = [] } = this.#modules.get(exercise)!;
    return this.call({ exercise, calls, ...(isFresh && { construct }) });
  }

  call(asked: Calls): Promise<readonly Reply[]> {
    return this.#inTurn(async () => {
      const { exercise, calls } = asked;
      const replies = await this.#call(asked);
      const at = replies.findIndex(isBreach);
      if (at < 0 || this.#loaded.get(exercise)?.kind !== "loaded") {
        return replies;
      }
      const wasAlone = !await this.#clear(exercise);
      // Answers that waited for others are lost with the process: which call
      // it was shows when each is asked for alone.
      const mayBeLater = isEnd(replies[at]) && at < calls.length - 1;
      if (wasAlone && !mayBeLater) return replies;
      const again = replies.slice(0, at);
      for (const each of calls.slice(at)) {
        const [reply] = await this.#call({ ...asked, calls: [each] });
        again.push(reply!);
        if (isEnd(reply)) return again;
      }
      // Nobody else was there: what it took to end it was in these calls.
      return wasAlone ? replies : again;
    });
  }

  async #call(
    { exercise, construct, method = "forward", calls }: Calls,
  ): Promise<readonly Reply[]> {
    const { child, loaded } = await this.#ready(exercise);
    if (loaded.kind !== "loaded") return [asFault(loaded)];
    const all = construct ? [construct, ...calls] : calls;
    const { headers, numbers } = packArguments(exercise, all);
    child.send({
      op: "call",
      exercise,
      ...(construct && { construct: headers[0]! }),
      method,
      calls: construct ? headers.slice(1) : headers,
    }, ...numbers);
    const replies: Reply[] = [];
    const { filesDir } = this.#stage;
    while (replies.length < calls.length) {
      const { callMs } = this.#limits;
      const answer = await this.#receive(child, exercise, callMs);
      if ("header" in answer && answer.header.kind === "answers") {
        replies.push(...toReplies(answer.header, answer.payload, filesDir));
      } else replies.push(toFault(answer, filesDir));
      if (!child.alive) break;
    }
    return replies;
  }

  time(exercise: string, plan: TimingPlan): Promise<Timed | Fault> {
    const { input, dim, calls, rewriteSeed, kept = calls } = plan;
    return this.#ask(
      exercise,
      {
        op: "time",
        exercise,
        shape: input.shape,
        calls,
        rewriteSeed,
        kept,
        ...(dim !== undefined && { dim }),
      },
      input.data,
      (answer) => {
        if (!("header" in answer) || answer.header.kind !== "timed") {
          return toFault(answer, this.#stage.filesDir);
        }
        const { header, payload } = answer;
        const output = { shape: header.shape, data: payload };
        return { ...withPrints(header), output };
      },
    );
  }

  growth(exercise: string, { input, dim }: Case, calls: number): Promise<
    { readonly kind: "grown"; readonly bytes: number } | Fault
  > {
    return this.#ask(
      exercise,
      {
        op: "growth",
        exercise,
        shape: input.shape,
        calls,
        ...(dim !== undefined && { dim }),
      },
      input.data,
      (answer) =>
        "header" in answer && answer.header.kind === "grown"
          ? answer.header
          : toFault(answer, this.#stage.filesDir),
    );
  }

  /** Ends the process: the next call has one that has loaded nothing. */
  async restart(): Promise<void> {
    await this.#inTurn(async () => await (await this.#child)?.close());
  }

  async close(): Promise<void> {
    // What is still to come must not start a process in a stage that is gone.
    this.#closed = true;
    await this.#inTurn(async () => {
      const child = await this.#child?.catch(() => undefined);
      this.#child = undefined;
      await child?.close();
    });
  }

  #ask<Result>(
    exercise: string,
    request: Request,
    payload: Float32Array,
    read: (answer: Frame | Ended) => Result,
  ): Promise<Result | Fault> {
    return this.#inTurn(async () => {
      const once = async () => {
        const { child, loaded } = await this.#ready(exercise);
        if (loaded.kind !== "loaded") return asFault(loaded);
        child.send(request, payload);
        const { batchMs } = this.#limits;
        return read(await this.#receive(child, exercise, batchMs));
      };
      const result = await once();
      const again = isBreach(result) && await this.#clear(exercise);
      return again ? await once() : result;
    });
  }

  /**
   * Ends the process if another exercise is in it, and says whether: a fault
   * may be the other's doing, and the next call has a process for this alone.
   */
  async #clear(exercise: string): Promise<boolean> {
    if (this.#isAlone(exercise) || this.budget.left(exercise) === 0) {
      return false;
    }
    await (await this.#child)?.close();
    return true;
  }

  /** Whether no other exercise was loaded in the process. */
  #isAlone(exercise: string): boolean {
    return [...this.#loaded.keys()].every((id) => id === exercise);
  }

  /** The next answer, within the call's limit and the submission's. */
  async #receive(
    child: ChildProcess,
    exercise: string,
    limitMs: number,
  ): Promise<Frame | Ended> {
    const { budget } = this;
    if (budget.isLow(exercise)) {
      // Other work on the machine uses up nobody's time; waiting does.
      const doing = await child.doing();
      const isOwn = doing === undefined || doing.waits;
      budget.correct(exercise, isOwn ? Infinity : doing.cpuMs);
    }
    const leftMs = budget.left(exercise);
    const before = child.busyMs;
    // Another's doing must not use up this one's time: it is asked again alone.
    const mostMs = this.#isAlone(exercise) ? leftMs : Math.min(limitMs, leftMs);
    const answer = await child.receive(limitMs, mostMs);
    budget.spend(exercise, child.busyMs - before);
    if (!("kind" in answer) || answer.kind !== "timed-out") return answer;
    if (budget.left(exercise) > 0) return answer;
    const { totalMs, shareMs } = budget;
    return { ...answer, usedUp: { totalMs, shareMs } };
  }

  /** One request at a time: answers carry no number. */
  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(task);
    this.#turn = result.catch(() => {});
    return result;
  }

  async #ready(
    exercise: string,
  ): Promise<{ child: ChildProcess; loaded: Loaded }> {
    if (this.#closed) {
      throw new GraderError(`Cannot call "${exercise}": its process is closed`);
    }
    let child = await (this.#child ??= this.#start());
    const { totalMs, shareMs } = this.budget;
    if (this.budget.left(exercise) === 0) {
      const usedUp = { totalMs, shareMs };
      const loaded = { kind: "timed-out" as const, afterMs: 0, usedUp };
      return { child, loaded: { ...NO_PRINTS, ...loaded } };
    }
    // A process that serves for long must not run into its processor limit.
    if (child.busyMs > 500 * this.#limits.cpuSeconds) await child.close();
    if (!child.alive) {
      this.#loaded.clear();
      child = await (this.#child = this.#start());
    }
    const known = exercise === COPY
      ? { ...NO_PRINTS, kind: "loaded" as const }
      : this.#loaded.get(exercise);
    if (known) return { child, loaded: known };
    const module = this.#modules.get(exercise);
    if (!module) throw new GraderError(`Cannot load "${exercise}": not staged`);
    const { file, className, construct = [] } = module;
    const url = this.#stage.urlOf(file);
    const { headers, numbers } = packArguments(exercise, [construct]);
    child.send(
      { op: "load", exercise, url, className, construct: headers[0]! },
      ...numbers,
    );
    const answer = await this.#receive(child, exercise, this.#limits.loadMs);
    const reply = "header" in answer ? answer.header : undefined;
    const loaded = reply?.kind === "loaded" || reply?.kind === "no-class"
      ? withPrints(reply)
      : toFault(answer, this.#stage.filesDir);
    const failed = loaded.kind !== "loaded" && loaded.kind !== "no-class";
    if (failed && await this.#clear(exercise)) return this.#ready(exercise);
    this.#loaded.set(exercise, loaded);
    return { child, loaded };
  }

  #start(): Promise<ChildProcess> {
    const settings = { counted: this.#counted };
    return startChild(this.#stage, this.#limits, settings);
  }
}

/** Of memory and time there is one process's worth for all in it. */
function isBreach(result: unknown): boolean {
  const { kind, name, message } = Object(result);
  return isEnd(result) || kind === "threw" && lacksMemory({ name, message });
}

/** Whether it is the process's end. */
function isEnd(result: unknown): boolean {
  const { kind } = Object(result);
  return kind === "died" || kind === "timed-out";
}

function asFault(
  loaded: Loaded & { kind: Exclude<Loaded["kind"], "loaded"> },
): Fault {
  if (loaded.kind !== "no-class") return loaded;
  return { ...NO_PRINTS, kind: "malformed", seen: "a file without the class" };
}
