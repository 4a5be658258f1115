var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// grader/subject/child/bootstrap.ts
import { NotImplementedError, Tensor as Tensor3 } from "tinytorch";

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

// grader/subject/concat.ts
function concat(parts) {
  const size = parts.reduce((sum, { length }) => sum + length, 0);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
__name(concat, "concat");

// grader/subject/join_small.ts
var LARGE = 1 << 15;
function joinSmall(parts) {
  const joined = [];
  let small = [];
  for (const part of parts) {
    if (part.length < LARGE) {
      small.push(part);
      continue;
    }
    joined.push(concat(small), part);
    small = [];
  }
  return [
    ...joined,
    concat(small)
  ].filter(({ length }) => length > 0);
}
__name(joinSmall, "joinSmall");

// grader/subject/child/channel.ts
function openChannel({ stdin, stdout, exit }) {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  const ahead = new Uint8Array(1 << 14);
  let from = 0;
  let to = 0;
  function readInto2(bytes) {
    for (let at = 0; at < bytes.length; ) {
      const rest = bytes.subarray(at);
      if (from < to) {
        const part = ahead.subarray(from, to).subarray(0, rest.length);
        rest.set(part);
        from += part.length;
        at += part.length;
      } else if (rest.length < ahead.length) {
        from = 0;
        to = stdin.readSync(ahead) ?? exit(0);
      } else at += stdin.readSync(rest) ?? exit(0);
    }
  }
  __name(readInto2, "readInto");
  function read(length) {
    const bytes = new Uint8Array(length);
    readInto2(bytes);
    return bytes;
  }
  __name(read, "read");
  const nonce = read(16);
  return {
    readInto: readInto2,
    readHeader() {
      const lengths = new DataView(read(8).buffer);
      const header = read(lengths.getUint32(0, true));
      const size = lengths.getUint32(4, true);
      return {
        header: JSON.parse(decoder.decode(header)),
        size
      };
    },
    write(header, ...payload) {
      const head = encoder.encode(JSON.stringify(header));
      for (const part of joinSmall([
        nonce,
        ...frameParts(head, payload)
      ])) {
        for (let sent = 0; sent < part.length; ) {
          sent += stdout.writeSync(part.subarray(sent));
        }
      }
    }
  };
}
__name(openChannel, "openChannel");

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

// grader/subject/child/lending.ts
import { Tensor as Tensor2 } from "tinytorch";

// grader/subject/child/memory_watch.ts
var GUARD = 4;
var GUARD_VALUE = -12345.5;
var MOST_KEPT = 16;
var MOST_NUMBERS = 1 << 16;
var MemoryWatch = class {
  static {
    __name(this, "MemoryWatch");
  }
  #call = 0;
  #kept = [];
  #numbers = 0;
  /** Which bytes of a buffer earlier calls were given, or gave: from, to. */
  #known = /* @__PURE__ */ new WeakMap();
  /**
   * Looks at all that is kept, and keeps the output.
   *
   * @param output Its bytes in the student's memory, if there is one.
   * @returns Undefined where all is as it should be.
   */
  look(given, output) {
    this.#call++;
    const changedInput = firstChange(given);
    const wroteBeside = !given.every(hasGuards);
    const changedOutput = this.#changed();
    const isThere = output !== void 0 && output.length > 0;
    const sharesInput = isThere && given.some(({ whole }) => whole.buffer === output.buffer);
    const sharesEarlier = isThere && !sharesInput && this.#isKnown(output);
    for (const { whole } of given) {
      this.#known.set(whole.buffer, [
        0,
        whole.byteLength
      ]);
    }
    if (isThere && !sharesInput) this.#keep(output);
    const isClean = changedInput === void 0 && !wroteBeside && changedOutput === void 0 && !sharesInput && !sharesEarlier;
    return isClean ? void 0 : {
      ...changedInput && {
        changedInput
      },
      wroteBeside,
      sharesInput,
      sharesEarlier,
      ...changedOutput !== void 0 && {
        changedOutput
      }
    };
  }
  /** How long ago the newest output was given that has changed; said once. */
  #changed() {
    let ago;
    for (let i = this.#kept.length - 1; i >= 0; i--) {
      const { call: call2, live, copy } = this.#kept[i];
      if (firstDifference(live, copy) < 0) continue;
      ago ??= this.#call - call2;
      this.#kept.splice(i, 1);
      this.#numbers -= copy.length;
    }
    return ago;
  }
  #isKnown({ buffer, byteOffset, byteLength }) {
    const [from, to] = this.#known.get(buffer) ?? [
      0,
      0
    ];
    return byteOffset < to && byteOffset + byteLength > from;
  }
  #keep(output) {
    const { buffer, byteOffset, byteLength } = output;
    const end = byteOffset + byteLength;
    const [from, to] = this.#known.get(buffer) ?? [
      byteOffset,
      end
    ];
    this.#known.set(buffer, [
      byteOffset < from ? byteOffset : from,
      end > to ? end : to
    ]);
    const live = new Uint32Array(buffer, byteOffset, byteLength / 4);
    const copy = copyOf(live);
    if (!copy) return;
    this.#kept.push({
      call: this.#call,
      live,
      copy
    });
    this.#numbers += live.length;
    while (this.#kept.length > MOST_KEPT || this.#kept.length > 1 && this.#numbers > MOST_NUMBERS) this.#numbers -= this.#kept.shift().copy.length;
  }
};
function firstChange(given) {
  let before = 0;
  for (const { whole, sent } of given) {
    const words = new Uint32Array(sent.buffer, sent.byteOffset, sent.length);
    const live = whole.length === 0 ? new Uint32Array() : new Uint32Array(whole.buffer, 4 * GUARD, sent.length);
    const at = firstDifference(live, words);
    if (at >= 0) return {
      index: before + at,
      bits: live[at] ?? NAN_BITS
    };
    before += sent.length;
  }
}
__name(firstChange, "firstChange");
function hasGuards({ whole }) {
  for (let i = 0; i < GUARD; i++) {
    const far = whole[whole.length - 1 - i];
    if (whole[i] !== GUARD_VALUE || far !== GUARD_VALUE) return false;
  }
  return true;
}
__name(hasGuards, "hasGuards");
function firstDifference(live, copy) {
  if (live.length !== copy.length) return 0;
  for (let i = 0; i < copy.length; i++) if (live[i] !== copy[i]) return i;
  return -1;
}
__name(firstDifference, "firstDifference");
function copyOf(live) {
  try {
    return live.slice();
  } catch {
    return void 0;
  }
}
__name(copyOf, "copyOf");
var NAN_BITS = 2143289344;

// grader/subject/child/lending.ts
function openLending(readInto2) {
  let arrived = new Float32Array(1 << 12);
  let requests = 0;
  let lent;
  let lendings = 0;
  function lend(sent, shape, before) {
    const isTurn = lendings++ % 2 === 1;
    const again = before !== void 0 && // Unless its memory was given away.
    before.given.whole.length === sent.length + 2 * GUARD && (isTurn || before.request === requests && isSame(sent, before.given.sent)) ? before : void 0;
    const whole = again?.given.whole ?? new Float32Array(sent.length + 2 * GUARD);
    const inside = again?.inside ?? whole.subarray(GUARD, GUARD + sent.length);
    whole.fill(GUARD_VALUE, 0, GUARD).fill(GUARD_VALUE, GUARD + sent.length);
    inside.set(sent);
    const hasShape = again?.shape.length === shape.length && shape.every((size, i) => size === again.shape[i]);
    const tensor = again && hasShape ? again.tensor : new Tensor2(inside, shape);
    const request = requests;
    return {
      given: {
        whole,
        sent
      },
      inside,
      tensor,
      shape,
      request
    };
  }
  __name(lend, "lend");
  return {
    receive(size) {
      requests++;
      if (size > arrived.byteLength) arrived = new Float32Array(size / 4);
      readInto2(new Uint8Array(arrived.buffer, 0, size));
    },
    unpack(wired, keeps = false) {
      let count2 = 0;
      const given = [];
      const args = wired.map((arg) => {
        if (!Array.isArray(arg)) return Number(arg);
        const start = arg[0];
        const shape = arg.slice(1);
        const size = sizeOf(shape);
        count2 += size;
        const isFirst = !keeps && given.length === 0;
        const own = lend(arrived.subarray(start, start + size), shape, isFirst ? lent : void 0);
        if (isFirst) lent = own;
        given.push(own.given);
        return own.tensor;
      });
      return {
        args,
        given,
        count: count2
      };
    }
  };
}
__name(openLending, "openLending");
function isSame(a, b) {
  for (let i = 0; i < a.length; i++) {
    if (a[i] !== b[i]) return false;
  }
  return true;
}
__name(isSame, "isSame");

// grader/subject/moving_window.ts
function movingWindow(previous, size, count2) {
  const first = next(previous);
  const second = next(first);
  const state = next(second);
  return {
    state,
    // The high bits: the low ones of this generator repeat early.
    start: Math.floor(first / 2 ** 32 * (count2 - size + 1)),
    scale: 0.75 + second / 2 ** 33,
    shift: state / 2 ** 32 - 0.5,
    at: Math.floor(state / 2 ** 32 * size),
    value: (state & 65535) / 65536 - 0.5
  };
}
__name(movingWindow, "movingWindow");
function next(state) {
  return Math.imul(state, 1664525) + 1013904223 >>> 0;
}
__name(next, "next");

// grader/subject/child/outbox.ts
var ROOM = 1 << 15;
var MOST = 64;
var MOST_CHARACTERS = 4e3;
var FLUSH_MS = 1;
function openOutbox(channel2, clock2) {
  const room = new Uint8Array(ROOM);
  let used = 0;
  let flushedAt = clock2.now();
  let shapes = [];
  let counts = /* @__PURE__ */ Object.create(null);
  let odds = [];
  function flush(...last) {
    flushedAt = clock2.now();
    if (shapes.length === 0) return;
    const header = {
      kind: "answers",
      shapes,
      ...Object.keys(counts).length > 0 && {
        counts
      },
      ...odds.length > 0 && {
        odd: odds
      }
    };
    channel2.write(header, room.subarray(0, used), ...last);
    used = 0;
    shapes = [];
    counts = /* @__PURE__ */ Object.create(null);
    odds = [];
  }
  __name(flush, "flush");
  return {
    add(said, bytes) {
      const at = shapes.length;
      shapes.push(said.shape);
      for (const name of Object.keys(said.counts)) {
        counts[name] ??= Array.from({
          length: at
        }, () => 0);
      }
      for (const name of Object.keys(counts)) {
        counts[name].push(said.counts[name] ?? 0);
      }
      if (said.odd) odds.push({
        at,
        ...said.odd
      });
      if (bytes.length > ROOM - used) return flush(bytes);
      room.set(bytes, used);
      used += bytes.length;
      const isLong = shapes.length === MOST || said.odd !== void 0 && charactersOf(said.odd) > MOST_CHARACTERS;
      if (isLong || clock2.now() - flushedAt > FLUSH_MS) flush();
    },
    flush: /* @__PURE__ */ __name(() => flush(), "flush")
  };
}
__name(openOutbox, "openOutbox");
function charactersOf({ printed, threw: threw2 }) {
  const lines = printed?.prints ?? [];
  return lines.reduce((sum, { length }) => sum + length, 0) + (threw2 ? threw2.message.length + threw2.stack.length : 0);
}
__name(charactersOf, "charactersOf");

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
var { memoryUsage } = Deno;
var cpuUsage = Reflect.get(Deno, "cpuUsage");
var clock = performance;
var collectGarbage = Reflect.get(globalThis, "gc") ?? (() => {
});
function reply(header, ...payload) {
  const printed = takePrints();
  channel.write({
    ...header,
    ...printed.prints.length > 0 && {
      printed
    }
  }, ...payload);
}
__name(reply, "reply");
var Copy = class {
  static {
    __name(this, "Copy");
  }
  forward({ data, shape }) {
    return new Tensor3(data.slice(), shape);
  }
};
var loaded = /* @__PURE__ */ new Map([
  [
    COPY,
    {
      constructor: Copy,
      instance: new Copy(),
      watch: new MemoryWatch()
    }
  ]
]);
async function load(request) {
  const { args } = unpack(request.construct, true);
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
  loaded.set(request.exercise, {
    constructor,
    instance: Reflect.construct(constructor, args),
    watch: new MemoryWatch()
  });
  reply({
    kind: "loaded"
  });
}
__name(load, "load");
function callAll({ exercise, construct, method, calls }) {
  const { constructor, instance, watch } = loaded.get(exercise);
  const made = construct && unpack(construct, true);
  let self = made ? void 0 : instance;
  for (const wired of calls) {
    const { args, given, count: count2 } = unpack(wired);
    answer(watch, given, count2 + (made?.count ?? 0), () => {
      self ??= Reflect.construct(constructor, made.args);
      const f = Reflect.get(self, method);
      if (typeof f === "function") return Reflect.apply(f, self, args);
      throw new TypeError(`the class has no method "${method}"`);
    });
  }
  outbox.flush();
}
__name(callAll, "callAll");
function answer(watch, given, count2, call2) {
  unswept += 4 * count2;
  takeWork();
  let shape = null;
  let bytes = NOTHING;
  let work = NO_WORK;
  let odd = {};
  try {
    const output = acceptTensor(call2(), count2);
    work = takeWork();
    if (output.kind === "malformed") odd = {
      malformed: output.seen
    };
    else {
      ({ shape, bytes } = output);
      const { overflows } = work;
      const { bufferBytes } = output;
      odd = {
        ...overflows > 0 && {
          overflows
        },
        ...bufferBytes !== bytes.length && {
          bufferBytes
        }
      };
    }
  } catch (error) {
    odd = {
      threw: thrown(error)
    };
  }
  const state = watch.look(given, shape === null ? void 0 : bytes);
  const printed = takePrints();
  odd = {
    ...odd,
    ...state && {
      state
    },
    ...printed.prints.length > 0 && {
      printed
    }
  };
  const isOdd = Object.keys(odd).length > 0;
  const { calls: counts } = shape === null ? NO_WORK : work;
  outbox.add({
    shape,
    counts,
    ...isOdd && {
      odd
    }
  }, bytes);
}
__name(answer, "answer");
function call({ exercise, dim }, x) {
  const activation = loaded.get(exercise).instance;
  return dim === void 0 ? activation.forward(x) : activation.forward(x, dim);
}
__name(call, "call");
var AHEAD = 4;
function time(request, bytes) {
  const pool = new Float32Array(bytes.buffer);
  const size = sizeOf(request.shape);
  const inputs = Array.from({
    length: AHEAD
  }, () => {
    const data = new Float32Array(size);
    return {
      data,
      x: new Tensor3(data, request.shape)
    };
  });
  let state = request.rewriteSeed;
  let kept = new Uint8Array();
  let shape = [];
  collectGarbage({
    type: "minor"
  });
  let wallMs = 0;
  let cpuMs = 0;
  for (let made = 0; made < request.calls; ) {
    const some = inputs.slice(0, request.calls - made);
    for (const { data } of some) {
      const window = movingWindow(state, size, pool.length);
      state = window.state;
      const { start, scale, shift } = window;
      for (let i = 0; i < size; i++) data[i] = pool[start + i] * scale + shift;
      data[window.at] = window.value;
    }
    const wall = clock.now();
    const cpu = cpuUsage();
    for (const { x } of some) {
      const output = acceptTensor(call(request, x), size);
      if (output.kind === "malformed") return reply(output);
      if (++made !== request.kept) continue;
      kept = output.bytes.slice();
      shape = output.shape;
    }
    const spent = cpuUsage();
    wallMs += clock.now() - wall;
    cpuMs += (spent.user + spent.system - cpu.user - cpu.system) / 1e3;
  }
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
    call(request, new Tensor3(input.slice(), request.shape));
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
  const takeTensor = countMethods(Tensor3);
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
  reply({
    kind: "threw",
    ...thrown(error)
  });
}
__name(threw, "threw");
function thrown(error) {
  function text(key) {
    try {
      return String(Reflect.get(Object(error), key) ?? "").slice(0, 1e3);
    } catch {
      return "";
    }
  }
  __name(text, "text");
  const isObject = Object(error) === error;
  return {
    name: isObject ? nameOf(error, text("name")) : typeof error,
    message: isObject ? text("message") : String(error).slice(0, 1e3),
    stack: isObject ? text("stack") : ""
  };
}
__name(thrown, "thrown");
var ErrorOfRange = RangeError;
function nameOf(error, name) {
  const isNone = name === "RangeError" && !(error instanceof ErrorOfRange);
  return isNone ? "Error" : name || "Error";
}
__name(nameOf, "nameOf");
var NOTHING = new Uint8Array();
var NO_WORK = {
  calls: {},
  overflows: 0
};
var channel = openChannel(Deno);
var { readInto, readHeader } = channel;
var { receive, unpack } = openLending(readInto);
var outbox = openOutbox(channel, clock);
var { counted } = readHeader().header;
var takeWork = counted ? countWork() : () => NO_WORK;
var takePrints = recordConsole();
var webAssembly = Reflect.get(globalThis, "WebAssembly");
stripGlobals();
lockDown(Tensor3, NotImplementedError, webAssembly);
reply({
  kind: "ready"
});
for (; ; ) {
  const { header, size } = readHeader();
  const request = header;
  if (request.op === "load") {
    receive(size);
    await load(request).catch(threw);
  } else if (request.op === "call") {
    receive(size);
    callAll(request);
  } else {
    const bytes = new Uint8Array(size);
    readInto(bytes);
    attempt(() => request.op === "time" ? time(request, bytes) : growth(request, bytes));
  }
}
