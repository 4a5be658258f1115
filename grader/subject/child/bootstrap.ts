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
import type { Odd, Request, Settings, Thrown, TimedCall } from "../protocol.ts";
import type { Work } from "../subject.ts";
import { acceptTensor } from "./accept_tensor.ts";
import { openChannel } from "./channel.ts";
import { COPY } from "../copy.ts";
import { countMath } from "./count_math.ts";
import { countMethods } from "./count_methods.ts";
import { openLending } from "./lending.ts";
import { type Given, MemoryWatch } from "./memory_watch.ts";
import { movingWindow } from "../moving_window.ts";
import { openOutbox } from "./outbox.ts";
import { lockDown } from "./lock_down.ts";
import { recordConsole } from "./recorder.ts";
import { stripGlobals } from "./strip_globals.ts";
import { sizeOf } from "../size_of.ts";

const { memoryUsage } = Deno;
// Not in the types of 2.9: microseconds of processor time.
const cpuUsage: () => { user: number; system: number } = Reflect.get(
  Deno,
  "cpuUsage",
);
const clock = performance;
const collectGarbage: (options?: { readonly type: "minor" }) => void =
  Reflect.get(globalThis, "gc") ?? (() => {});

function reply(header: object, ...payload: readonly Uint8Array[]): void {
  const printed = takePrints();
  channel.write({
    ...header,
    ...(printed.prints.length > 0 && { printed }),
  }, ...payload);
}

type Constructor = new (...args: unknown[]) => object;

/** An exercise's class, an instance of it, and what its calls left behind. */
interface Loaded {
  readonly constructor: Constructor;
  readonly instance: object;
  readonly watch: MemoryWatch;
}

class Copy {
  forward({ data, shape }: Tensor): Tensor {
    return new Tensor(data.slice(), shape);
  }
}
const loaded = new Map<string, Loaded>([
  [COPY, {
    constructor: Copy,
    instance: new Copy(),
    watch: new MemoryWatch(),
  }],
]);

async function load(request: Request & { op: "load" }): Promise<void> {
  const { args } = unpack(request.construct, true);
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
  loaded.set(request.exercise, {
    constructor: constructor as Constructor,
    instance: Reflect.construct(constructor, args),
    watch: new MemoryWatch(),
  });
  reply({ kind: "loaded" });
}

function callAll(
  { exercise, construct, method, calls }: Request & { op: "call" },
): void {
  const { constructor, instance, watch } = loaded.get(exercise)!;
  const made = construct && unpack(construct, true);
  let self: object | undefined = made ? undefined : instance;
  for (const wired of calls) {
    const { args, given, count } = unpack(wired);
    answer(watch, given, count + (made?.count ?? 0), () => {
      self ??= Reflect.construct(constructor, made!.args);
      const f: unknown = Reflect.get(self!, method);
      if (typeof f === "function") return Reflect.apply(f, self, args);
      throw new TypeError(`the class has no method "${method}"`);
    });
  }
  outbox.flush();
}

/** Makes a call and answers it. */
function answer(
  watch: MemoryWatch,
  given: readonly Given[],
  count: number,
  call: () => unknown,
): void {
  unswept += 4 * count;
  takeWork();
  let shape: readonly number[] | null = null;
  let bytes = NOTHING;
  let work = NO_WORK;
  let odd: Omit<Odd, "at"> = {};
  try {
    const output = acceptTensor(call(), count);
    // Taken last: what is computed only when it is looked at is work too.
    work = takeWork();
    if (output.kind === "malformed") odd = { malformed: output.seen };
    else {
      ({ shape, bytes } = output);
      const { overflows } = work;
      const { bufferBytes } = output;
      odd = {
        ...(overflows > 0 && { overflows }),
        ...(bufferBytes !== bytes.length && { bufferBytes }),
      };
    }
  } catch (error) {
    odd = { threw: thrown(error) };
  }
  const state = watch.look(given, shape === null ? undefined : bytes);
  const printed = takePrints();
  odd = {
    ...odd,
    ...(state && { state }),
    ...(printed.prints.length > 0 && { printed }),
  };
  const isOdd = Object.keys(odd).length > 0;
  const { calls: counts } = shape === null ? NO_WORK : work;
  outbox.add({ shape, counts, ...(isOdd && { odd }) }, bytes);
}

interface Activation {
  forward(x: Tensor, dim?: number): unknown;
}

function call({ exercise, dim }: TimedCall, x: Tensor): unknown {
  const activation = loaded.get(exercise)!.instance as Activation;
  return dim === undefined ? activation.forward(x) : activation.forward(x, dim);
}

/** Inputs that are made between two looks at the clock, near in the cache. */
const AHEAD = 4;

function time(
  request: Request & { op: "time" },
  bytes: Uint8Array<ArrayBuffer>,
): void {
  const pool = new Float32Array(bytes.buffer);
  const size = sizeOf(request.shape);
  const inputs = Array.from({ length: AHEAD }, () => {
    const data = new Float32Array(size);
    return { data, x: new Tensor(data, request.shape) };
  });
  let state = request.rewriteSeed;
  let kept: Uint8Array = new Uint8Array();
  let shape: readonly number[] = [];
  // What earlier calls dropped is swept before the clock runs.
  collectGarbage({ type: "minor" });
  let wallMs = 0;
  let cpuMs = 0;
  for (let made = 0; made < request.calls;) {
    const some = inputs.slice(0, request.calls - made);
    for (const { data } of some) {
      const window = movingWindow(state, size, pool.length);
      state = window.state;
      const { start, scale, shift } = window;
      for (let i = 0; i < size; i++) data[i] = pool[start + i]! * scale + shift;
      data[window.at] = window.value;
    }
    const wall = clock.now();
    const cpu = cpuUsage();
    for (const { x } of some) {
      // Read while the clock runs: what is computed only when it is looked at
      // is paid for too.
      const output = acceptTensor(call(request, x), size);
      if (output.kind === "malformed") return reply(output);
      if (++made !== request.kept) continue;
      kept = output.bytes.slice();
      shape = output.shape;
    }
    const spent = cpuUsage();
    wallMs += clock.now() - wall;
    cpuMs += (spent.user + spent.system - cpu.user - cpu.system) / 1000;
  }
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
  reply({ kind: "threw", ...thrown(error) });
}

function thrown(error: unknown): Thrown {
  function text(key: string): string {
    try {
      return String(Reflect.get(Object(error), key) ?? "").slice(0, 1000);
    } catch {
      return "";
    }
  }
  const isObject = Object(error) === error;
  return {
    name: isObject ? nameOf(error, text("name")) : typeof error,
    message: isObject ? text("message") : String(error).slice(0, 1000),
    stack: isObject ? text("stack") : "",
  };
}

const ErrorOfRange = RangeError;

/** By its name; what only bears the name of a RangeError is none. */
function nameOf(error: unknown, name: string): string {
  const isNone = name === "RangeError" && !(error instanceof ErrorOfRange);
  return isNone ? "Error" : name || "Error";
}

const NOTHING = new Uint8Array();
const NO_WORK: Work = { calls: {}, overflows: 0 };
const channel = openChannel(Deno);
const { readInto, readHeader } = channel;
const { receive, unpack } = openLending(readInto);
const outbox = openOutbox(channel, clock);
const { counted } = readHeader().header as Settings;
const takeWork = counted ? countWork() : () => NO_WORK;
const takePrints = recordConsole();
// V8 compiles modules of up to 16 bytes, whose class an import hands out.
const webAssembly: unknown = Reflect.get(globalThis, "WebAssembly");
stripGlobals();
lockDown(Tensor, NotImplementedError, webAssembly);
reply({ kind: "ready" });
for (;;) {
  const { header, size } = readHeader();
  const request = header as Request;
  if (request.op === "load") {
    receive(size);
    await load(request).catch(threw);
  } else if (request.op === "call") {
    receive(size);
    callAll(request);
  } else {
    const bytes = new Uint8Array(size);
    readInto(bytes);
    attempt(() =>
      request.op === "time" ? time(request, bytes) : growth(request, bytes)
    );
  }
}
