var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// grader/subject/child/bootstrap.ts
import { NotImplementedError, Tensor as Tensor2 } from "tinytorch";

// grader/subject/child/accept_tensor.ts
import { Tensor } from "tinytorch";

// src/size_of.ts
function sizeOf(shape) {
  return shape.reduce((size, length) => size * length, 1);
}
__name(sizeOf, "sizeOf");

// grader/subject/child/accept_tensor.ts
function acceptTensor(result, inputCount) {
  if (!(result instanceof Tensor)) return malformed(describe(result));
  const { data, shape } = result;
  if (tagOf(data) !== "Float32Array") {
    const what = describe(data);
    return malformed(`a Tensor whose data is ${what}, not a Float32Array`);
  }
  if (!Array.isArray(shape)) {
    return malformed(`a Tensor whose shape is ${describe(shape)}`);
  }
  const dims = [];
  for (let i = 0; i < shape.length && i <= MAX_RANK; i++) dims.push(shape[i]);
  if (!dims.every(isDim)) {
    return malformed("a Tensor whose shape is not made of whole numbers");
  }
  const count2 = lengthOf(data);
  const product = sizeOf(dims);
  if (dims.length > MAX_RANK || product !== count2) {
    return malformed(`a Tensor of shape [${dims.join(", ")}] holding ${count2}`);
  }
  if (count2 > 4 * inputCount + 1024) {
    return malformed(`a Tensor of ${count2} numbers for ${inputCount}`);
  }
  const buffer = bufferOf(data);
  const bytes = new Uint8Array(buffer, offsetOf(data), count2 * 4);
  const bufferBytes = byteLengthOf(buffer);
  return {
    kind: "tensor",
    shape: dims,
    bytes,
    buffer,
    bufferBytes
  };
}
__name(acceptTensor, "acceptTensor");
var MAX_RANK = 16;
var typedArray = Reflect.getPrototypeOf(Uint8Array.prototype);
var tagOf = getter(typedArray, Symbol.toStringTag);
var lengthOf = getter(typedArray, "length");
var bufferOf = getter(typedArray, "buffer");
var offsetOf = getter(typedArray, "byteOffset");
var byteLengthOf = getter(ArrayBuffer.prototype, "byteLength");
function getter(holder, key) {
  const { get } = Reflect.getOwnPropertyDescriptor(holder, key);
  return (self) => {
    const isObject = typeof self === "object" && self !== null;
    return isObject ? Reflect.apply(get, self, []) : void 0;
  };
}
__name(getter, "getter");
function malformed(seen) {
  return {
    kind: "malformed",
    seen
  };
}
__name(malformed, "malformed");
function isDim(dim) {
  return Number.isInteger(dim) && dim >= 0 && dim <= 4294967295;
}
__name(isDim, "isDim");
function describe(value) {
  if (value === void 0 || value === null) return `${value}`;
  if (value instanceof Promise) return "a Promise (forward must not be async)";
  if (Array.isArray(value)) return "an array";
  if (typeof value !== "object") return `a ${typeof value}`;
  const tag = tagOf(value);
  return tag === void 0 ? "an object that is not a Tensor" : `a ${tag}`;
}
__name(describe, "describe");

// grader/subject/copy.ts
var COPY = "(copy)";

// grader/subject/child/count_math.ts
function countMath() {
  const names = Object.getOwnPropertyNames(Math).filter((name) => typeof Reflect.get(Math, name) === "function");
  const counts = new Float64Array(names.length + 1);
  names.forEach((name, at) => count(name, counts, at));
  return () => {
    const calls = /* @__PURE__ */ Object.create(null);
    for (let at = 0; at < names.length; at++) {
      if (counts[at] > 0) calls[names[at]] = counts[at];
    }
    const overflows = counts[names.length];
    counts.fill(0);
    return {
      calls,
      overflows
    };
  };
}
__name(countMath, "countMath");
var EXPONENTIALS = /* @__PURE__ */ new Set([
  "exp",
  "expm1",
  "pow",
  "sinh",
  "cosh"
]);
var VARIADIC = /* @__PURE__ */ new Set([
  "max",
  "min",
  "hypot"
]);
function count(name, counts, at) {
  const original = Reflect.get(Math, name);
  const overflows = counts.length - 1;
  function plain(x, y) {
    counts[at]++;
    return original(x, y);
  }
  __name(plain, "plain");
  function exponential(x, y) {
    counts[at]++;
    const result = original(x, y);
    if (result === Infinity || result === -Infinity) {
      const finite = x - x === 0 && (name !== "pow" || y - y === 0);
      if (finite && x !== 0) counts[overflows]++;
    }
    return result;
  }
  __name(exponential, "exponential");
  function variadic(x, y, ...rest) {
    counts[at]++;
    return arguments.length === 2 ? original(x, y) : Reflect.apply(original, void 0, arguments.length < 2 ? Array.from(arguments) : [
      x,
      y,
      ...rest
    ]);
  }
  __name(variadic, "variadic");
  const value = EXPONENTIALS.has(name) ? exponential : VARIADIC.has(name) ? variadic : plain;
  Reflect.defineProperty(value, "name", {
    value: name
  });
  Reflect.defineProperty(value, "length", {
    value: original.length
  });
  Reflect.defineProperty(Math, name, {
    value
  });
}
__name(count, "count");

// grader/subject/child/count_methods.ts
function countMethods({ name: owner, prototype }) {
  let calls = /* @__PURE__ */ Object.create(null);
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const property = Reflect.getOwnPropertyDescriptor(prototype, name);
    const original = property.value;
    if (typeof original !== "function" || name === "constructor") continue;
    const label = `${owner}.${name}`;
    const counted2 = {
      [name](...args) {
        calls[label] = (calls[label] ?? 0) + 1;
        return Reflect.apply(original, this, args);
      }
    }[name];
    Reflect.defineProperty(prototype, name, {
      ...property,
      value: counted2
    });
  }
  return () => {
    const taken = calls;
    calls = /* @__PURE__ */ Object.create(null);
    return taken;
  };
}
__name(countMethods, "countMethods");

// grader/subject/guard.ts
var GUARD = 4;
var GUARD_VALUE = -12345.5;

// grader/subject/frame_parts.ts
function frameParts(header, payload) {
  const size = payload.reduce((sum, { length }) => sum + length, 0);
  const lengths = Uint32Array.of(header.length, size);
  return [
    new Uint8Array(lengths.buffer),
    header,
    ...payload
  ];
}
__name(frameParts, "frameParts");

// grader/subject/moving_window.ts
function movingWindow(previous, size, count2) {
  const first = next(previous);
  const state = next(first);
  return {
    state,
    // The high bits: the low ones of this generator repeat early.
    start: Math.floor(first / 2 ** 32 * (count2 - size + 1)),
    at: Math.floor(state / 2 ** 32 * size),
    value: (state & 65535) / 65536 - 0.5
  };
}
__name(movingWindow, "movingWindow");
function next(state) {
  return Math.imul(state, 1664525) + 1013904223 >>> 0;
}
__name(next, "next");

// grader/subject/child/lock_down.ts
function lockDown(...roots) {
  const seen = /* @__PURE__ */ new Set();
  const overridable = /* @__PURE__ */ new Set([
    Object.prototype,
    Function.prototype,
    ...[
      Error,
      TypeError,
      RangeError,
      SyntaxError,
      ReferenceError
    ].map((constructor) => constructor.prototype)
  ]);
  function visit(value) {
    const isObject = typeof value === "object" || typeof value === "function";
    if (!isObject || value === null || value === globalThis) return;
    if (seen.has(value)) return;
    seen.add(value);
    visit(Reflect.getPrototypeOf(value));
    for (const key of Reflect.ownKeys(value)) {
      const property = Reflect.getOwnPropertyDescriptor(value, key);
      visit(property.get);
      visit(property.set);
      visit(property.value);
      if (overridable.has(value) && ASSIGNED.has(key) && property.configurable && "value" in property) Reflect.defineProperty(value, key, overriding(key, property.value));
    }
    Object.freeze(value);
  }
  __name(visit, "visit");
  for (const key of Reflect.ownKeys(globalThis)) {
    visit(Reflect.getOwnPropertyDescriptor(globalThis, key)?.value);
  }
  roots.forEach(visit);
  UNNAMED.forEach((make) => visit(Reflect.getPrototypeOf(make())));
  for (const key of Reflect.ownKeys(globalThis)) {
    const property = Reflect.getOwnPropertyDescriptor(globalThis, key);
    if (property.configurable && "value" in property) {
      Reflect.defineProperty(globalThis, key, {
        writable: false,
        configurable: false
      });
    }
  }
}
__name(lockDown, "lockDown");
var ASSIGNED = /* @__PURE__ */ new Set([
  "constructor",
  "name",
  "message",
  "toString",
  "valueOf"
]);
var UNNAMED = [
  () => function* () {
  },
  () => async function() {
  },
  () => async function* () {
  },
  () => function* () {
  }(),
  () => [][Symbol.iterator](),
  () => (/* @__PURE__ */ new Map())[Symbol.iterator](),
  () => (/* @__PURE__ */ new Set())[Symbol.iterator](),
  () => ""[Symbol.iterator](),
  () => "a".matchAll(/a/g)
];
function overriding(key, value) {
  const get = Object.freeze(() => value);
  const set = Object.freeze(function(replacement) {
    Reflect.defineProperty(this, key, {
      value: replacement,
      writable: true,
      enumerable: true,
      configurable: true
    });
  });
  return {
    get,
    set,
    enumerable: false,
    configurable: false
  };
}
__name(overriding, "overriding");

// grader/subject/child/recorder.ts
var LINES = 20;
var CHARS = 400;
function recordConsole() {
  const inspect = Deno.inspect;
  let prints = [];
  let printsDropped = 0;
  function show(value) {
    if (typeof value === "string") return value;
    try {
      return inspect(value, {
        colors: false,
        depth: 3,
        iterableLimit: 20
      });
    } catch {
      return "(a value that cannot be shown)";
    }
  }
  __name(show, "show");
  function print(...values) {
    for (const line of values.map(show).join(" ").slice(0, 4e3).split("\n")) {
      if (prints.length < LINES) prints.push(line.slice(0, CHARS));
      else printsDropped++;
    }
  }
  __name(print, "print");
  const console = /* @__PURE__ */ Object.create(null);
  for (const name of LOUD) console[name] = print;
  for (const name of QUIET) console[name] = () => {
  };
  Reflect.defineProperty(globalThis, "console", {
    value: Object.freeze(console),
    configurable: true
  });
  return () => {
    const taken = {
      prints,
      printsDropped
    };
    prints = [];
    printsDropped = 0;
    return taken;
  };
}
__name(recordConsole, "recordConsole");
var LOUD = [
  "log",
  "error",
  "warn",
  "info",
  "debug",
  "dir",
  "table"
];
var QUIET = [
  ..."trace assert time timeEnd timeLog group groupEnd".split(" "),
  ..."groupCollapsed count countReset clear".split(" ")
];

// grader/subject/child/strip_globals.ts
function stripGlobals() {
  for (let holder = globalThis; holder !== null && holder !== Object.prototype; holder = Reflect.getPrototypeOf(holder)) {
    for (const key of Reflect.ownKeys(holder)) {
      if (typeof key === "symbol" || KEPT.has(key)) continue;
      Reflect.deleteProperty(holder, key);
      Reflect.deleteProperty(holder, key);
      if (Object.hasOwn(holder, key)) Reflect.set(holder, key, void 0);
    }
  }
}
__name(stripGlobals, "stripGlobals");
var KEPT = new Set(`dispatchEvent console globalThis Infinity NaN undefined eval isFinite isNaN
  parseFloat parseInt decodeURI decodeURIComponent encodeURI encodeURIComponent
  escape unescape Object Function Array Number Boolean String Symbol Date
  Promise RegExp JSON Math Intl Map Set WeakMap WeakSet WeakRef BigInt Proxy
  Reflect Iterator FinalizationRegistry DisposableStack AsyncDisposableStack
  Error AggregateError EvalError RangeError ReferenceError SyntaxError
  SuppressedError TypeError URIError ArrayBuffer DataView Atomics Int8Array
  Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array
  BigInt64Array BigUint64Array Float16Array Float32Array Float64Array`.split(/\s+/));

// grader/subject/child/bootstrap.ts
var { stdin, stdout, exit, memoryUsage } = Deno;
var cpuUsage = Reflect.get(Deno, "cpuUsage");
var clock = performance;
var encoder = new TextEncoder();
var decoder = new TextDecoder();
var collectGarbage = Reflect.get(globalThis, "gc") ?? (() => {
});
var ahead = new Uint8Array(1 << 14);
var aheadFrom = 0;
var aheadTo = 0;
function readInto(bytes) {
  for (let at = 0; at < bytes.length; ) {
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
__name(readInto, "readInto");
function read(length) {
  const bytes = new Uint8Array(length);
  readInto(bytes);
  return bytes;
}
__name(read, "read");
function readHeader() {
  const lengths = new DataView(read(8).buffer);
  const header = read(lengths.getUint32(0, true));
  const size = lengths.getUint32(4, true);
  return {
    header: JSON.parse(decoder.decode(header)),
    size
  };
}
__name(readHeader, "readHeader");
function reply(header, ...payload) {
  const printed = takePrints();
  const head = encoder.encode(JSON.stringify({
    ...header,
    ...printed.prints.length > 0 && {
      printed
    }
  }));
  [
    nonce,
    ...frameParts(head, payload)
  ].forEach(post);
}
__name(reply, "reply");
var outbox = new Uint8Array(1 << 15);
var waiting = 0;
var flushedAt = 0;
function post(bytes) {
  if (bytes.length > outbox.length - waiting) flush();
  if (bytes.length > outbox.length) return write(bytes);
  outbox.set(bytes, waiting);
  waiting += bytes.length;
}
__name(post, "post");
function flush() {
  write(outbox.subarray(0, waiting));
  waiting = 0;
  flushedAt = clock.now();
}
__name(flush, "flush");
function write(bytes) {
  for (let sent = 0; sent < bytes.length; ) {
    sent += stdout.writeSync(bytes.subarray(sent));
  }
}
__name(write, "write");
var loaded = /* @__PURE__ */ new Map([
  [
    COPY,
    {
      forward: /* @__PURE__ */ __name(({ data, shape }) => new Tensor2(data.slice(), shape), "forward")
    }
  ]
]);
async function load(request) {
  const module = await import(request.url);
  const constructor = Reflect.get(module, request.className);
  if (typeof constructor !== "function") {
    const exports = Reflect.ownKeys(module).filter((key) => typeof key === "string");
    const names = exports.slice(0, 20).map((name) => `${name}`.slice(0, 60));
    return reply({
      kind: "no-class",
      exports: names
    });
  }
  loaded.set(request.exercise, Reflect.construct(constructor, []));
  reply({
    kind: "loaded"
  });
}
__name(load, "load");
function call({ exercise, dim }, x) {
  const activation = loaded.get(exercise);
  return dim === void 0 ? activation.forward(x) : activation.forward(x, dim);
}
__name(call, "call");
function forwardAll({ exercise, inputs, watched }) {
  for (const shaped of inputs) {
    const count2 = sizeOf(shaped.shape);
    const whole = new Float32Array(count2 + 2 * GUARD);
    whole.fill(GUARD_VALUE, 0, GUARD).fill(GUARD_VALUE, GUARD + count2);
    readInto(new Uint8Array(whole.buffer, 4 * GUARD, 4 * count2));
    attempt(() => forward({
      ...shaped,
      exercise
    }, watched, whole));
    if (clock.now() - flushedAt > 1) flush();
  }
}
__name(forwardAll, "forwardAll");
function forward(request, watched, whole) {
  const count2 = whole.length - 2 * GUARD;
  const input = whole.subarray(GUARD, GUARD + count2);
  unswept += input.byteLength;
  takeWork();
  const result = call(request, new Tensor2(input, request.shape));
  const output = acceptTensor(result, count2);
  const work = takeWork();
  if (output.kind === "malformed") return reply(output);
  const answer = watched ? output.bytes.slice() : output.bytes;
  let overwritten = false;
  if (watched) {
    const other = Float32Array.from(input, (value) => 1 - value);
    call(request, new Tensor2(other, request.shape));
    overwritten = answer.some((byte, i) => byte !== output.bytes[i]);
  }
  const { shape, bufferBytes } = output;
  const { overflows } = work;
  const sharesInput = output.buffer === whole.buffer;
  const isOdd = overflows > 0 || bufferBytes !== answer.length || sharesInput || overwritten;
  const calls = Object.entries(work.calls).map((entry) => entry.join(" "));
  reply({
    kind: "value",
    shape,
    ...calls.length > 0 && {
      calls: calls.join()
    },
    ...isOdd && {
      odd: {
        overflows,
        bufferBytes,
        sharesInput,
        overwritten
      }
    }
  }, answer, ...watched ? [
    new Uint8Array(whole.buffer)
  ] : []);
}
__name(forward, "forward");
function time(request, bytes) {
  const pool = new Float32Array(bytes.buffer);
  const size = sizeOf(request.shape);
  const input = new Float32Array(size);
  const x = new Tensor2(input, request.shape);
  let state = request.rewriteSeed;
  let kept = new Uint8Array();
  let shape = [];
  collectGarbage({
    type: "minor"
  });
  const wall = clock.now();
  const cpu = cpuUsage();
  for (let i = 1; i <= request.calls; i++) {
    const window = movingWindow(state, size, pool.length);
    state = window.state;
    input.set(pool.subarray(window.start, window.start + size));
    input[window.at] = window.value;
    const output = acceptTensor(call(request, x), size);
    if (output.kind === "malformed") return reply(output);
    if (i !== request.kept) continue;
    kept = output.bytes.slice();
    shape = output.shape;
  }
  const spent = cpuUsage();
  const wallMs = clock.now() - wall;
  const cpuMs = (spent.user + spent.system - cpu.user - cpu.system) / 1e3;
  reply({
    kind: "timed",
    cpuMs,
    wallMs,
    shape
  }, kept);
}
__name(time, "time");
var SWEPT = 1 << 16;
var unswept = Infinity;
function growth(request, bytes) {
  const input = new Float32Array(bytes.buffer);
  function heldBytes(thorough) {
    if (!thorough) collectGarbage({
      type: "minor"
    });
    else for (let i = 0; i < 2; i++) collectGarbage();
    const { heapUsed, external } = memoryUsage();
    return heapUsed + external;
  }
  __name(heldBytes, "heldBytes");
  let before = 0;
  for (let i = 0; i <= request.calls; i++) {
    if (i === 1) before = heldBytes(unswept > SWEPT);
    call(request, new Tensor2(input.slice(), request.shape));
  }
  unswept = 0;
  let grown = heldBytes(false) - before;
  const suspicious = bytes.length * request.calls / 4;
  if (grown > suspicious) grown = heldBytes(true) - before;
  reply({
    kind: "grown",
    bytes: grown
  });
}
__name(growth, "growth");
function countWork() {
  const takeMath = countMath();
  const takeTensor = countMethods(Tensor2);
  return () => {
    const { calls, overflows } = takeMath();
    return {
      calls: {
        ...calls,
        ...takeTensor()
      },
      overflows
    };
  };
}
__name(countWork, "countWork");
function attempt(task) {
  try {
    task();
  } catch (error) {
    threw(error);
  }
}
__name(attempt, "attempt");
function threw(error) {
  function text(key) {
    try {
      return String(Reflect.get(Object(error), key) ?? "").slice(0, 1e3);
    } catch {
      return "";
    }
  }
  __name(text, "text");
  const isObject = Object(error) === error;
  reply({
    kind: "threw",
    name: isObject ? text("name") || "Error" : typeof error,
    message: isObject ? text("message") : String(error).slice(0, 1e3),
    stack: isObject ? text("stack") : ""
  });
}
__name(threw, "threw");
var nonce = read(16);
var { counted } = readHeader().header;
var takeWork = counted ? countWork() : () => ({
  calls: {},
  overflows: 0
});
var takePrints = recordConsole();
stripGlobals();
lockDown(Tensor2, NotImplementedError);
reply({
  kind: "ready"
});
for (; ; ) {
  flush();
  const { header, size } = readHeader();
  const request = header;
  if (request.op === "load") await load(request).catch(threw);
  else if (request.op === "forward") forwardAll(request);
  else {
    const bytes = read(size);
    attempt(() => request.op === "time" ? time(request, bytes) : growth(request, bytes));
  }
}
