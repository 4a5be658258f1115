import { type Doing, doingOf } from "./doing_of.ts";

/** A process that is kept from a processor may take so many times as long. */
const PATIENCE = 15;
/** Part of the time after which the first look is taken. */
const FIRST_LOOK = 1 / 4;
/** Part of the time between two looks once it is up. */
const LATER_LOOKS = 1 / 8;
/** What is left of a processor to a busy process that nothing keeps from it. */
const UNDISTURBED = 0.8;

/**
 * A deadline on a process's answer: so many milliseconds in which it had a
 * processor, or waited for something else than one. Other work on the machine
 * does not make an answer late, as long as there is an end to it.
 */
export class Deadline {
  readonly #pid: number;
  readonly #limitMs: number;
  readonly #mostMs: number;
  readonly #look: typeof doingOf;
  readonly #now: () => number;
  readonly #since: number;
  #excusedMs = 0;
  #first: Doing | undefined;
  #last: Doing | undefined;

  /**
   * @param atMostMs Wall time after which it is over in any case.
   * @param look Tells what the process is at.
   * @param now Tells the time.
   */
  constructor(
    pid: number,
    limitMs: number,
    atMostMs: number,
    look: typeof doingOf = doingOf,
    now: () => number = () => performance.now(),
  ) {
    this.#pid = pid;
    this.#look = look;
    this.#now = now;
    this.#since = now();
    this.#limitMs = limitMs;
    this.#mostMs = Math.min(atMostMs, PATIENCE * limitMs);
  }

  /** Milliseconds until it should be asked whether it is over. */
  get nextMs(): number {
    const passed = this.#passedMs;
    const next = this.#looks().find((ms) => ms > passed) ??
      passed + LATER_LOOKS * this.#limitMs;
    return Math.max(0, Math.ceil(Math.min(next, this.#mostMs) - passed));
  }

  /** Leaves out time in which nobody could have read an answer. */
  excuse(ms: number): void {
    this.#excusedMs += Math.max(0, ms);
  }

  /** Milliseconds that were left out. */
  get excusedMs(): number {
    return this.#excusedMs;
  }

  /** Whether it is over. */
  async isOver(): Promise<boolean> {
    if (this.#passedMs >= this.#mostMs) return true;
    const before = this.#last;
    const doing = this.#last = await this.#look(this.#pid);
    this.#first ??= doing;
    if (this.#passedMs < this.#limitMs) return false;
    // A system that does not tell leaves the clock on the wall.
    if (!doing || !before || !this.#first) return true;
    if (doing.waits && before.waits) return true;
    const usedMs = doing.cpuMs - this.#first.cpuMs;
    return usedMs >= UNDISTURBED * (1 - FIRST_LOOK) * this.#limitMs;
  }

  get #passedMs(): number {
    return this.#now() - this.#since - this.#excusedMs;
  }

  #looks(): number[] {
    return [FIRST_LOOK * this.#limitMs, this.#limitMs];
  }
}
