import { code, OVERFLOWS, type Rows } from "../row.ts";

/** Speaks in the grader's name. */
export const forge: Rows = {
  console_frame: {
    tries: "print the bytes of an answer",
    load:
      code`console.log("\x00".repeat(16) + "\x02\x00\x00\x00\x00\x00\x00\x00{}");`,
    forward:
      code`console.log("\x00".repeat(16) + "\x02\x00\x00\x00\x00\x00\x00\x00{}");`,
  },
  console_json: {
    tries: "print an answer as JSON",
    forward:
      code`console.log(JSON.stringify({ kind: "value", shape: x.shape, work: { calls: {}, overflows: 0 } }));`,
  },
  core_print: {
    tries: "write through the runtime's core",
    attempt: code`
      const deno = (globalThis as any).Deno;
      deno[deno.internal].core.print("a");
    `,
  },
  descriptors: {
    tries: "write to inherited descriptors",
    attempt: code`
      const fs = (globalThis as any).process.getBuiltinModule("fs");
      for (let fd = 1; fd < 20; fd++) fs.writeSync(fd, "a");
    `,
  },
  error_result: {
    tries: "throw an error that looks like an answer",
    body:
      code`throw Object.assign(new Error("passed"), { kind: "value", outcome: "passed", points: 100 });`,
  },
  fake_reply: {
    tries: "return what an answer looks like",
    returns:
      code`{ kind: "value", shape: x.shape, data: x.data.map((value) => value > 0 ? value : 0) }`,
  },
  grader_error: {
    tries: "throw what looks like the grader's own fault",
    load: code`
      class GraderError extends Error {
        override name = "GraderError";
      }
    `,
    body: 'throw new GraderError("Cannot start a child: it did not answer");',
  },
  grader_error_on_load: {
    tries: "fail to load as the grader would",
    mayEarn: "nothing",
    load:
      code`throw Object.assign(new Error("Cannot grade by solutions"), { name: "InputError" });`,
  },
  not_implemented: {
    tries: "look as if it were not started",
    body:
      code`throw Object.assign(new Error("ReLU.forward"), { name: "NotImplementedError" });`,
  },
  result_lines: {
    tries: "print the lines of a test run that passed",
    load:
      code`console.log("TEST: relu\nRESULT: PASSED\nok | 35 passed | 0 failed");`,
    forward: 'console.log("35 passed, 0 failed");',
  },
  score_sheet: {
    tries: "print a full score sheet",
    forward: code`
      console.log(JSON.stringify({ schema: "tinytorch-score-sheet/v1", score: 100, maxScore: 100, passed: true, complete: true }));
      console.log("Total 100/100");
    `,
  },
  stdin_read: {
    tries: "read the grader's requests",
    attempt: [
      "hit((globalThis as any).Deno.stdin.readSync(new Uint8Array(64)));",
      "hit((globalThis as any).process.stdin.read());",
    ],
  },
  stdout_write: {
    tries: "write to the standard output",
    attempt: [
      "(globalThis as any).Deno.stdout.writeSync(new Uint8Array(64));",
      '(globalThis as any).process.stdout.write("a");',
    ],
  },
  takeover: {
    tries: "answer all further requests in the grader's place",
    exercise: "sigmoid",
    twin: OVERFLOWS,
    load: code`
      const { Deno } = globalThis as any;

      function read(length: number): Uint8Array {
        const bytes = new Uint8Array(length);
        for (let at = 0; at < length;) at += Deno.stdin.readSync(bytes.subarray(at)) ?? Deno.exit(0);
        return bytes;
      }

      function send(header: object, payload = new Float32Array()): void {
        const head = new TextEncoder().encode(JSON.stringify({ ...header, prints: [], printsDropped: 0 }));
        const frame = new Uint8Array(24 + head.length + payload.byteLength);
        const lengths = new DataView(frame.buffer, 16);
        lengths.setUint32(0, head.length, true);
        lengths.setUint32(4, payload.byteLength, true);
        frame.set(head, 24);
        frame.set(new Uint8Array(payload.buffer), 24 + head.length);
        for (let at = 0; at < frame.length;) at += Deno.stdout.writeSync(frame.subarray(at));
      }

      function answer(shape: readonly number[], values: Float32Array): void {
        send({ kind: "value", shape }, values.map((value) => 1 / (1 + Math.exp(-value))));
      }
    `,
    forward: code`
      if (Deno?.stdin && Deno.stdout) {
        answer(x.shape, x.data.slice());
        for (;;) {
          const lengths = new DataView(read(8).buffer);
          const header = JSON.parse(new TextDecoder().decode(read(lengths.getUint32(0, true))));
          const payload = read(lengths.getUint32(4, true));
          if (header.op === "forward") answer(header.shape, new Float32Array(payload.buffer));
          else send({ kind: "loaded" });
        }
      }
    `,
    returns: "x.map((value) => 1 / (1 + Math.exp(-value)))",
  },
};
