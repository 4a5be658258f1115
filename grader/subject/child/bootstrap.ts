/**
 * The trusted half of the child process: loads a student's files and answers
 * requests from the parent, without ever holding an expected value.
 *
 * It exports nothing, and what it imports exports functions without state:
 * a module of this graph can be imported again by the code it loads.
 *
 * Everything used after `lockDown` may be used plainly, because it is frozen;
 * only what a student returns or throws needs care.
 */
import { NotImplementedError, Tensor } from "tinytorch";
import type { Call, Request, Settings } from "../protocol.ts";
import type { Work } from "../subject.ts";
import { acceptTensor } from "./accept_tensor.ts";
import { COPY } from "../copy.ts";
import { countMath } from "./count_math.ts";
import { countMethods } from "./count_methods.ts";
import { GUARD, GUARD_VALUE } from "../guard.ts";
import { frameParts } from "../frame_parts.ts";
import { movingWindow } from "../moving_window.ts";
import { lockDown } from "./lock_down.ts";
import { recordConsole } from "./recorder.ts";
import { stripGlobals } from "./strip_globals.ts";
import { sizeOf } from "../size_of.ts";

const { stdin, stdout, exit, memoryUsage } = Deno;
// Not in the types of 2.9: microseconds of processor time.
const cpuUsage: () => { user: number; system: number } = Reflect.get(
  Deno,
  "cpuUsage",
);
const clock = performance;
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const collectGarbage: (options?: { readonly type: "minor" }) => void =
  Reflect.get(globalThis, "gc") ?? (() => {});

/** What was read ahead, and which part of it is still to be used. */
const ahead = new Uint8Array(1 << 14);
let aheadFrom = 0;
let aheadTo = 0;

function readInto(bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) {
    const rest = bytes.subarray(at);
    if (aheadFrom < aheadTo) {
      const part = ahead.subarray(aheadFrom, aheadTo).subarray(0, rest.length);
      rest.set(part);
      aheadFrom += part.length;
      at += part.length;
    } else if (rest.length < ahead.length) {
      aheadFrom = 0;
      aheadTo = stdin.readSync(ahead) ?? exit(0);
    } else at += stdin.readSync(rest) ?? exit(0);
  }
}
function read(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  readInto(bytes);
  return bytes;
}
/** Reads a header; so many bytes of its payload follow. */
function readHeader(): { header: unknown; size: number } {
  const lengths = new DataView(read(8).buffer);
  const header = read(lengths.getUint32(0, true));
  const size = lengths.getUint32(4, true);
  return { header: JSON.parse(decoder.decode(header)), size };
}
function reply(header: object, ...payload: readonly Uint8Array[]): void {
  const printed = takePrints();
  const head = encoder.encode(JSON.stringify({
    ...header,
    ...(printed.prints.length > 0 && { printed }),
  }));
  [nonce, ...frameParts(head, payload)].forEach(post);
}

/** Answers wait here for each other, so that many small ones are one write. */
const outbox = new Uint8Array(1 << 15);
let waiting = 0;
let flushedAt = 0;

function post(bytes: Uint8Array): void {
  if (bytes.length > outbox.length - waiting) flush();
  if (bytes.length > outbox.length) return write(bytes);
  outbox.set(bytes, waiting);
  waiting += bytes.length;
}
function flush(): void {
  write(outbox.subarray(0, waiting));
  waiting = 0;
  flushedAt = clock.now();
}
function write(bytes: Uint8Array): void {
  for (let sent = 0; sent < bytes.length;) {
    sent += stdout.writeSync(bytes.subarray(sent));
  }
}

interface Activation {
  forward(x: Tensor, dim?: number): unknown;
}
const loaded = new Map<string, Activation>([
  [COPY, { forward: ({ data, shape }) => new Tensor(data.slice(), shape) }],
]);

async function load(request: Request & { op: "load" }): Promise<void> {
  // Computed, never literal: a literal specifier would skip the permissions.
  const module: object = await import(request.url);
  const constructor: unknown = Reflect.get(module, request.className);
  if (typeof constructor !== "function") {
    const exports = Reflect.ownKeys(module).filter((key) =>
      typeof key === "string"
    );
    const names = exports.slice(0, 20).map((name) => `${name}`.slice(0, 60));
    return reply({ kind: "no-class", exports: names });
  }
  loaded.set(request.exercise, Reflect.construct(constructor, []));
  reply({ kind: "loaded" });
}

function call({ exercise, dim }: Call, x: Tensor): unknown {
  const activation = loaded.get(exercise)!;
  return dim === undefined ? activation.forward(x) : activation.forward(x, dim);
}

function forwardAll(
  { exercise, inputs, watched }: Request & { op: "forward" },
): void {
  for (const shaped of inputs) {
    const count = sizeOf(shaped.shape);
    // A view into a larger buffer, as a slice of a batch would be.
    const whole = new Float32Array(count + 2 * GUARD);
    whole.fill(GUARD_VALUE, 0, GUARD).fill(GUARD_VALUE, GUARD + count);
    readInto(new Uint8Array(whole.buffer, 4 * GUARD, 4 * count));
    attempt(() => forward({ ...shaped, exercise }, watched, whole));
    // The parent works on some answers while this works on others.
    if (clock.now() - flushedAt > 1) flush();
  }
}

function forward(request: Call, watched: boolean, whole: Float32Array): void {
  const count = whole.length - 2 * GUARD;
  const input = whole.subarray(GUARD, GUARD + count);
  unswept += input.byteLength;
  takeWork();
  const result = call(request, new Tensor(input, request.shape));
  const output = acceptTensor(result, count);
  // Taken last: what is computed only when it is looked at is work too.
  const work = takeWork();
  if (output.kind === "malformed") return reply(output);
  const answer = watched ? output.bytes.slice() : output.bytes;
  let overwritten = false;
  if (watched) {
    const other = Float32Array.from(input, (value) => 1 - value);
    call(request, new Tensor(other, request.shape));
    overwritten = answer.some((byte, i) => byte !== output.bytes[i]);
  }
  const { shape, bufferBytes } = output;
  const { overflows } = work;
  const sharesInput = output.buffer === whole.buffer;
  const isOdd = overflows > 0 || bufferBytes !== answer.length || sharesInput ||
    overwritten;
  const calls = Object.entries(work.calls).map((entry) => entry.join(" "));
  reply(
    {
      kind: "value",
      shape,
      ...(calls.length > 0 && { calls: calls.join() }),
      ...(isOdd &&
        { odd: { overflows, bufferBytes, sharesInput, overwritten } }),
    },
    answer,
    ...(watched ? [new Uint8Array(whole.buffer)] : []),
  );
}

function time(
  request: Request & { op: "time" },
  bytes: Uint8Array<ArrayBuffer>,
): void {
  const pool = new Float32Array(bytes.buffer);
  const size = sizeOf(request.shape);
  const input = new Float32Array(size);
  const x = new Tensor(input, request.shape);
  let state = request.rewriteSeed;
  let kept: Uint8Array = new Uint8Array();
  let shape: readonly number[] = [];
  // What earlier calls dropped is swept before the clock runs.
  collectGarbage({ type: "minor" });
  const wall = clock.now();
  const cpu = cpuUsage();
  for (let i = 1; i <= request.calls; i++) {
    const window = movingWindow(state, size, pool.length);
    state = window.state;
    input.set(pool.subarray(window.start, window.start + size));
    input[window.at] = window.value;
    // Read while the clock runs: what is computed only when it is looked at
    // is paid for too.
    const output = acceptTensor(call(request, x), size);
    if (output.kind === "malformed") return reply(output);
    if (i !== request.kept) continue;
    kept = output.bytes.slice();
    shape = output.shape;
  }
  const spent = cpuUsage();
  const wallMs = clock.now() - wall;
  const cpuMs = (spent.user + spent.system - cpu.user - cpu.system) / 1000;
  reply({ kind: "timed", cpuMs, wallMs, shape }, kept);
}

/** Bytes that a young collection may leave, and still be told from a leak. */
const SWEPT = 1 << 16;
/** Bytes of input since the last thorough collection. */
let unswept = Infinity;

function growth(
  request: Request & { op: "growth" },
  bytes: Uint8Array<ArrayBuffer>,
): void {
  const input = new Float32Array(bytes.buffer);
  function heldBytes(thorough: boolean): number {
    // A young collection is enough for what the calls have just dropped; the
    // thorough one takes twenty times as long, the second run of it waits for
    // the buffers that the first has found dead.
    if (!thorough) collectGarbage({ type: "minor" });
    else for (let i = 0; i < 2; i++) collectGarbage();
    const { heapUsed, external } = memoryUsage();
    return heapUsed + external;
  }
  let before = 0;
  for (let i = 0; i <= request.calls; i++) {
    // The first call may set things up.
    if (i === 1) before = heldBytes(unswept > SWEPT);
    call(request, new Tensor(input.slice(), request.shape));
  }
  unswept = 0;
  let grown = heldBytes(false) - before;
  // What keeps each result holds four times as much.
  const suspicious = bytes.length * request.calls / 4;
  if (grown > suspicious) grown = heldBytes(true) - before;
  reply({ kind: "grown", bytes: grown });
}

function countWork(): () => Work {
  const takeMath = countMath();
  const takeTensor = countMethods(Tensor);
  return () => {
    const { calls, overflows } = takeMath();
    return { calls: { ...calls, ...takeTensor() }, overflows };
  };
}

function attempt(task: () => void): void {
  try {
    task();
  } catch (error) {
    threw(error);
  }
}

function threw(error: unknown): void {
  function text(key: string): string {
    try {
      return String(Reflect.get(Object(error), key) ?? "").slice(0, 1000);
    } catch {
      return "";
    }
  }
  const isObject = Object(error) === error;
  reply({
    kind: "threw",
    name: isObject ? text("name") || "Error" : typeof error,
    message: isObject ? text("message") : String(error).slice(0, 1000),
    stack: isObject ? text("stack") : "",
  });
}

const nonce = read(16);
const { counted } = readHeader().header as Settings;
const takeWork = counted ? countWork() : () => ({ calls: {}, overflows: 0 });
const takePrints = recordConsole();
stripGlobals();
lockDown(Tensor, NotImplementedError);
reply({ kind: "ready" });
for (;;) {
  flush();
  const { header, size } = readHeader();
  const request = header as Request;
  if (request.op === "load") await load(request).catch(threw);
  else if (request.op === "forward") forwardAll(request);
  else {
    const bytes = read(size);
    attempt(() =>
      request.op === "time" ? time(request, bytes) : growth(request, bytes)
    );
  }
}
