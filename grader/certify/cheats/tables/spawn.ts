import { code, type Rows } from "../row.ts";

/** Starts a process, a thread or machine code. */
export const spawn: Rows = {
  ask_parent: {
    tries: "look at the grader's process",
    attempt: "hit((globalThis as any).Deno.ppid);",
  },
  command: {
    tries: "start a process",
    attempt:
      'hit(new (globalThis as any).Deno.Command("true").outputSync().code);',
  },
  foreign_function: {
    tries: "call a function of the system",
    attempt: '(globalThis as any).Deno.dlopen("libc.so.6", {});',
  },
  hidden_thread_again: {
    tries:
      "start a thread again and again, in case that a part of it has started",
    attempt: code`
      let threads: any;
      if (1 + 1) /"/.test(""); threads = await import("data:text/javascript," + encodeURIComponent('export * from "node:worker_threads"')); //"
      for (let turn = 0; turn < 9; turn++) {
        for (const make of [
          () => new threads.Worker("1", { eval: true }),
          () => new threads.Worker("data:text/javascript,1"),
          () => Reflect.construct(threads.Worker, ["1", { eval: true, env: {} }], Object),
        ]) {
          try {
            make();
            hit("a thread");
          } catch {
            // Not this time.
          }
        }
      }
    `,
  },
  hidden_web_assembly: {
    tries: "compile machine code by importing it from a data: URL",
    attempt: code`
      let module: any;
      if (1 + 1) /"/.test(""); module = await import("data:application/wasm;base64," + "AGFzbQEAAAAFAwEAAQcHAQNtZW0CAA=="); //"
      hit("machine code");
      const { buffer } = new module.mem.constructor({ initial: 1, maximum: 2, shared: true });
      hit(buffer.constructor.name);
    `,
  },
  shared_worker: {
    tries: "start a shared thread",
    attempt: 'new (globalThis as any).SharedWorker("data:text/javascript,");',
  },
  web_assembly: {
    tries: "compile machine code",
    attempt:
      "new (globalThis as any).WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));",
  },
  worker: {
    tries: "start a thread",
    attempt:
      'new (globalThis as any).Worker("data:text/javascript,", { type: "module" });',
  },
};
