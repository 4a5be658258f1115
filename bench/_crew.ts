import { kitDir, taskArgs } from "../dev/testing/mod.ts";

/** A worker that is started again whenever it ends, as a service manager does. */
export class Member {
  readonly name: string;
  #plan: Plan;
  #process: Deno.ChildProcess | undefined;
  #wanted = true;
  #life: Promise<void>;

  constructor(name: string, plan: Plan) {
    this.name = name;
    this.#plan = plan;
    this.#life = this.#live();
  }

  /** `kill -9`, and of all that it started: nothing of it is left to speak. */
  kill(): void {
    try {
      this.#process?.kill("SIGKILL");
    } catch {
      // Between two lives.
    }
  }

  /** Of the process that lives now, or lived last. */
  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  /** Starts it anew in another way. */
  change(plan: Plan): void {
    this.#plan = plan;
    this.kill();
  }

  async dismiss(): Promise<void> {
    this.#wanted = false;
    try {
      this.#process?.kill("SIGTERM");
    } catch {
      // It had ended.
    }
    await this.#life;
  }

  async #live(): Promise<void> {
    while (this.#wanted) {
      this.#process = start(this.name, this.#plan);
      await this.#process.status;
      if (this.#wanted) {
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    }
  }
}

/** How a worker is started. */
export interface Plan {
  readonly db: string;
  /** The kit that it runs. Default: this one. */
  readonly kit?: string;
  /** By how much its clock is wrong, in milliseconds. */
  readonly shiftMs?: number;
  readonly spool: string;
}

function start(
  name: string,
  { db, kit = kitDir("."), shiftMs, spool }: Plan,
): Deno.ChildProcess {
  const preload = shiftMs === undefined ? [] : [
    "--preload",
    `${new URL("./_shift_clock.ts", import.meta.url).href}?${shiftMs}`,
  ];
  const [run, ...rest] = taskArgs("queue");
  return new Deno.Command(Deno.execPath(), {
    args: [
      run!,
      ...preload,
      ...rest,
      ..."work --no-cost --jobs 1 --patience 30".split(" "),
      ...["--name", name, "--db", db, "--spool", spool],
    ],
    cwd: kit,
    env: { PGPASSWORD: "secret", NO_COLOR: "1" },
    stdin: "null",
    stdout: "null",
    stderr: "null",
  }).spawn();
}
