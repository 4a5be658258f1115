import { code, RIGHT, type Rows } from "../row.ts";

/** Never ends, ends everything, or takes all there is. */
export const end: Rows = {
  abort: {
    tries: "end the process as a crash",
    attempt: "(globalThis as any).process.abort();",
  },
  atomics_async: {
    tries: "wake up between calls",
    attempt: code`
      const memory = new (globalThis as any).SharedArrayBuffer(4);
      Atomics.waitAsync(new Int32Array(memory), 0, 0, 1);
    `,
  },
  atomics_wait: {
    tries: "sleep for ever",
    attempt:
      "Atomics.wait(new Int32Array(new (globalThis as any).SharedArrayBuffer(4)), 0, 0);",
  },
  backtracking: {
    tries: "never end in a regular expression",
    forward: '/^(a+)+$/.test("a".repeat(60) + "b");',
  },
  big_integer: {
    tries: "never end in an arithmetic of the engine",
    forward: "void (3n ** (1n << 26n));",
  },
  big_text: {
    tries: "never end in a search of the engine",
    load: 'const text = "a".repeat(1 << 28);',
    forward: 'void text.replaceAll("a", "bb").indexOf("c");',
  },
  buffers: {
    tries: "fill the memory with buffers",
    mayEarn: "nothing",
    body: code`
      const all: unknown[] = [];
      for (;;) all.push(new Uint8Array(1 << 26).fill(1));
    `,
  },
  buffers_caught: {
    tries: "fill the memory with buffers and go on",
    body: code`
      const all: unknown[] = [];
      try {
        for (;;) all.push(new Uint8Array(1 << 26).fill(1));
      } catch {
        return new Tensor(x.data.slice(), x.shape);
      }
    `,
  },
  buffers_unused: {
    tries: "take more memory than there is for buffers, without touching it",
    load: code`
      const all: ArrayBuffer[] = [];
      try {
        for (let turn = 0; turn < 12; turn++) all.push(new ArrayBuffer(1 << 27));
        hit("1536 MB");
      } catch {
        // Refused.
      }
      all.length = 0;
    `,
  },
  debugger: {
    tries: "stop in a debugger",
    load: "debugger;",
    forward: "debugger;",
  },
  dispatch_event: {
    tries: "send events that Deno's own code listens for",
    load: code`
      for (const type of ["load", "unload", "beforeunload", "error", "unhandledrejection", "process:exit"]) {
        try {
          dispatchEvent({ type } as Event);
        } catch {
          // Not an event.
        }
      }
    `,
  },
  exit: {
    tries: "end the process",
    attempt: [
      "(globalThis as any).Deno.exit(0);",
      "(globalThis as any).process.exit(0);",
    ],
  },
  finalizers: {
    tries: "run when memory is collected",
    load: 'const registry = new FinalizationRegistry(() => hit("between"));',
    forward: "registry.register({}, 1);",
  },
  garbage: {
    tries: "collect memory at each call",
    attempt: "(globalThis as any).gc();",
  },
  heap_map: {
    tries: "fill the memory slowly",
    mayEarn: "nothing",
    body: code`
      const all = new Map<number, string>();
      for (let i = 0;; i++) all.set(i, \`\${i}\`);
    `,
  },
  heap_objects: {
    tries: "fill the memory with objects",
    mayEarn: "nothing",
    body: code`
      const all: unknown[] = [];
      for (;;) all.push({ all });
    `,
  },
  hoard: {
    tries: "take the memory away from the other exercises",
    load: code`
      const all: unknown[] = [];
      try {
        for (;;) all.push(new Uint8Array(1 << 24).fill(1));
      } catch {
        all.length -= 2;
      }
    `,
    forward: "void all.length;",
  },
  huge_array: {
    tries: "ask for a list that is too long",
    mayEarn: "nothing",
    returns: "new Array(2 ** 32 - 1).fill(0)",
  },
  kill_self: {
    tries: "send a signal",
    attempt:
      '(globalThis as any).Deno.kill((globalThis as any).Deno.pid, "SIGSTOP");',
  },
  late_throw: {
    tries: "throw after it was loaded",
    load: code`
      void Promise.resolve().then(() => {
        throw new Error("late");
      });
    `,
  },
  later_prints: {
    tries: "print between calls, under another exercise's name",
    load: code`
      const end = Date.now() + 300;

      void (async () => {
        for (;;) {
          for (let i = 0; i < 9; i++) await null;
          if (Date.now() % 2) console.log("later");
          if (Date.now() > end) return;
        }
      })();
    `,
    forward: "void end;",
  },
  loop: {
    tries: "never end",
    mayEarn: "nothing",
    body: "for (;;);",
  },
  loop_in_constructor: {
    tries: "never end while it is made",
    mayEarn: "nothing",
    file: code`
      import { Tensor } from "tinytorch";

      export class ReLU {
        constructor() {
          for (;;);
        }
        forward(x: Tensor): unknown {
          return new Tensor(x.data.slice(), x.shape);
        }
      }
    `,
  },
  loop_now_and_then: {
    tries: "never end at a few inputs",
    forward: "while (x.size > 500);",
  },
  loop_on_load: {
    tries: "never end while it is loaded",
    mayEarn: "nothing",
    load: "for (;;);",
  },
  microtask_flood: {
    tries: "keep the queue of promises full",
    mayEarn: "nothing",
    load: code`
      void (async () => {
        for (;;) await null;
      })();
    `,
  },
  microtask_flood_later: {
    tries: "keep the queue of promises full from its first call on",
    load: "let begun = false;",
    forward: code`
      if (!begun) {
        begun = true;
        void (async () => {
          for (;;) await null;
        })();
      }
    `,
  },
  never_settles: {
    tries: "wait for ever while it is loaded",
    mayEarn: "nothing",
    load: "await new Promise(() => {});",
  },
  recursion: {
    tries: "overflow the stack",
    forward: code`
      const again = (): number => 1 + again();
      again();
    `,
  },
  recursion_caught: {
    tries: "overflow the stack and go on",
    forward: code`
      const again = (): number => {
        try {
          return 1 + again();
        } catch {
          return 0;
        }
      };
      again();
    `,
  },
  rejects: {
    tries: "be rejected while it is loaded",
    mayEarn: "nothing",
    load: 'await Promise.reject(new Error("a"));',
  },
  signal_listener: {
    tries: "hold back signals",
    attempt: '(globalThis as any).Deno.addSignalListener("SIGTERM", () => {});',
  },
  slow: {
    tries: "take nearly all of the time at each call",
    forward: code`
      const end = Date.now() + 1900;
      while (Date.now() < end);
    `,
  },
  slow_and_right: {
    tries: "keep the grader waiting by right answers",
    twin: RIGHT,
    forward: code`
      const end = Date.now() + 1000;
      while (Date.now() < end);
    `,
    returns: RIGHT,
  },
  sort: {
    tries: "never end in a comparison",
    mayEarn: "nothing",
    forward: code`
      [1, 2, 3].sort(() => {
        for (;;);
      });
    `,
  },
  text_growth: {
    tries: "fill the memory with text",
    load: 'let text = "ab";',
    body: "for (;;) text += text + text.length;",
  },
  throw_on_load: {
    tries: "fail while it is loaded",
    mayEarn: "nothing",
    load: 'throw new Error("35 passed, 0 failed");',
  },
  timers: {
    tries: "run between calls",
    attempt: code`
      setInterval(() => hit("between"), 0);
      hit("a timer");
    `,
  },
  unhandled_rejection: {
    tries: "leave a rejection that nobody handles",
    load: 'void Promise.reject(new Error("a"));',
    forward: 'void Promise.reject(new Error("b"));',
  },
  unload_listener: {
    tries: "stay when it is asked to go",
    attempt:
      '(globalThis as any).addEventListener("beforeunload", (event: any) => event.preventDefault());',
  },
  weak_reference: {
    tries: "see when memory is collected",
    load: "const seen: WeakRef<object>[] = [];",
    forward: "seen.push(new WeakRef(x));",
  },
};
