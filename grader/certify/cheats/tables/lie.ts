import { code, OVERFLOWS, type Rows, rowsOf } from "../row.ts";

const SHAPES: Readonly<Record<string, string>> = {
  fraction: "[0.5]",
  huge: "[2 ** 32, 2 ** 32]",
  long: "Array.from({ length: 100_000 }, () => 1)",
  nan: "[NaN]",
  negative: "[-1]",
  sparse: "new Array(3)",
  text: '["1"]',
};

const shapes = rowsOf(SHAPES, (shape, name) => ({
  tries: `return a shape that cannot be: ${name}`,
  returns: posing(undefined, `value: ${shape}`),
}), (name) => `shape_${name}`);

const THROWN: Readonly<Record<string, string>> = {
  bare_object: "Object.create(null)",
  big_message: 'new Error("a".repeat(1e8))',
  control_message:
    code`Object.assign(new Error("\ud800".repeat(5000)), { name: "\x01".repeat(5000), stack: "\x02".repeat(5000) })`,
  function: "Object.assign(() => 0, { toString() { throw 1; } })",
  null: "null",
  proxy: 'new Proxy(new Error("a"), { get() { throw new Error("b"); } })',
  revoked_proxy:
    "(() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })()",
  symbol: 'Symbol("a")',
  undefined: "undefined",
};

const thrown = rowsOf(THROWN, (value, name) => ({
  tries: `throw what cannot be shown: ${name.replaceAll("_", " ")}`,
  body: `throw ${value};`,
}), (name) => `throws_${name}`);

/** What looks like a tensor: the descriptors of its data and shape. */
function posing(data = "value: x.data.slice()", shape = "value: x.shape") {
  return `Object.create(Tensor.prototype, {
  data: { ${data} },
  shape: { ${shape} },
})`;
}

/** Ways to an exponential that overflows: what it needs, and the call. */
const UNCOUNTED: Readonly<Record<string, readonly [string, string, string]>> = {
  saved_math: [
    "call an exponential that was saved before the count",
    "const { exp } = Math;",
    "exp(-value)",
  ],
  shadowed_math: [
    "call an exponential of a copy of Math",
    "const copy = Object.create(Math) as typeof Math;",
    "copy.exp(-value)",
  ],
  text_numbers: [
    "hide an overflowing exponential behind a text",
    "",
    "Math.exp(`${-value}` as unknown as number)",
  ],
  wrapped_numbers: [
    "hide an overflowing exponential behind a wrapper",
    "",
    "Math.exp(new Number(-value) as number)",
  ],
};

const uncounted = rowsOf(UNCOUNTED, ([tries, load, power]) => ({
  tries,
  exercise: "sigmoid",
  twin: OVERFLOWS,
  load,
  returns: `x.map((value) => 1 / (1 + ${power}))`,
}));

/** Returns, throws or is something else than it says. */
export const lie: Rows = {
  ...shapes,
  ...thrown,
  ...uncounted,
  changing_data: {
    tries: "give other data at each look",
    forward: code`
      let looks = 0;
      const own = new Tensor(x.data.slice(), x.shape);
    `,
    returns: code`
      Object.create(Tensor.prototype, {
        shape: { get: () => looks++ % 2 ? [0] : own.shape },
        data: { get: () => looks++ % 2 ? new Float32Array(0) : own.data },
      })
    `,
  },
  class_proxy: {
    tries: "export a Proxy in place of a class",
    file: code`
      import { Tensor } from "tinytorch";

      export const ReLU = new Proxy(class {
        forward(x: Tensor): Tensor {
          return new Tensor(x.data.slice(), x.shape);
        }
      }, { construct: () => new Proxy({}, { get: () => (x: Tensor) => new Tensor(x.data.slice(), x.shape) }) });
    `,
  },
  constructor_returns: {
    tries: "construct something else",
    file: code`
      import { Tensor } from "tinytorch";

      export class ReLU {
        constructor() {
          return { forward: (y: Tensor) => new Tensor(y.data.slice(), y.shape) } as never;
        }
        forward(x: Tensor): unknown {
          return x;
        }
      }
    `,
  },
  data_float64: {
    tries: "return doubles",
    returns: posing("value: Float64Array.from(x.data)"),
  },
  data_list: {
    tries: "return a list that calls itself an array of floats",
    returns: posing(
      code`value: Object.assign([...x.data], { [Symbol.toStringTag]: "Float32Array" })`,
    ),
  },
  data_proxy: {
    tries: "return a Proxy around the floats",
    returns: posing("value: new Proxy(x.data.slice(), {})"),
  },
  data_subclass: {
    tries: "return a subclass of Float32Array that lies about its length",
    forward: code`
      class Longer extends Float32Array {
        override get length(): number {
          return 1 << 20;
        }
      }
    `,
    returns: posing("value: new Longer(x.data)"),
  },
  detached_buffer: {
    tries: "return data whose buffer is gone",
    forward: code`
      const data = x.data.slice();
      data.buffer.transfer();
    `,
    returns: posing("value: data"),
  },
  detached_input: {
    tries: "take the input's buffer away",
    forward: "(x.data.buffer as ArrayBuffer).transfer();",
    returns: "new Tensor(new Float32Array(1), [1])",
  },
  dispose: {
    tries: "throw what strikes back from what is disposed of",
    forward: code`
      using _: Disposable = {
        [Symbol.dispose]() {
          using _: Disposable = {
            [Symbol.dispose]() {
              throw { toString: () => { throw x; } };
            },
          };
          throw new Proxy(new Error("a"), { get: () => ({ toString: () => { throw x; } }) });
        },
      };
    `,
  },
  endless_getter: {
    tries: "never answer when it is looked at",
    returns: posing("get() { for (;;); }"),
  },
  equal_to_all: {
    tries: "return what equals everything",
    returns:
      code`{ valueOf: () => NaN, toString: () => "0", [Symbol.toPrimitive]: () => 0, equals: () => true }`,
  },
  export_then: {
    tries: "answer for its own import",
    load: code`
      export function then(settle: (value: unknown) => void): void {
        settle({ ReLU });
      }
    `,
  },
  export_then_never: {
    tries: "never let its import end",
    mayEarn: "nothing",
    load: "export function then(): void {}",
  },
  export_then_proxy: {
    tries: "be a Proxy as a module",
    load: code`
      export function then(settle: (value: unknown) => void): void {
        settle(new Proxy({}, { get: () => ReLU, ownKeys: () => { throw new Error("a"); } }));
      }
    `,
  },
  forward_getter: {
    tries: "be another function at each call",
    file: code`
      import { Tensor } from "tinytorch";

      let calls = 0;

      export class ReLU {
        get forward() {
          calls++;
          return (x: Tensor) => calls % 2 ? new Tensor(x.data.slice(), x.shape) : x;
        }
      }
    `,
  },
  generator: {
    tries: "return a generator",
    returns: "(function* () { yield* x.data; })()",
  },
  guards: {
    tries: "return the memory beside the input",
    returns:
      code`new Tensor(new Float32Array(x.data.buffer as ArrayBuffer).slice(0, x.data.length), x.shape)`,
  },
  has_instance: {
    tries: "call anything a tensor",
    forward: "class Any { static [Symbol.hasInstance] = () => true; }",
    returns: "Object.assign(new Any(), { data: x.data, shape: x.shape })",
  },
  huge_output: {
    tries: "return a hundred million numbers",
    returns: "new Tensor(new Float32Array(1e8), [1e8])",
  },
  input_itself: {
    tries: "return the input",
    returns: "x",
  },
  lazy_work: {
    tries: "hide an overflowing exponential in a getter",
    exercise: "sigmoid",
    twin: OVERFLOWS,
    forward:
      code`const values = () => x.data.map((value) => 1 / (1 + Math.exp(-value)));`,
    returns: posing("get: values"),
  },
  nan_bits: {
    tries: "return NaN with other bits",
    returns: "x.map(() => NaN)",
  },
  no_class_long_names: {
    tries: "export names longer than an answer may be",
    mayEarn: "nothing",
    file: code`
      const nothing = 0;
      export { nothing as ${"a".repeat(150000)} };
    `,
  },
  no_class_odd_names: {
    tries: "export names that look like commands",
    mayEarn: "nothing",
    file: code`
      const nothing = 0;
      export { nothing as "::error::owned", nothing as "\u001b[2J", nothing as "\u202e35 passed, 0 failed" };
    `,
  },
  promise: {
    tries: "return a promise",
    returns:
      code`Promise.resolve(new Tensor(x.data.map((value) => value > 0 ? value : 0), x.shape))`,
  },
  proxy_endless: {
    tries: "return a Proxy that answers anything with itself",
    forward: code`
      const all: any = new Proxy(function () {}, {
        get: () => all,
        apply: () => all,
        getPrototypeOf: () => Tensor.prototype,
      });
    `,
    returns: "all",
  },
  proxy_tensor: {
    tries: "return a Proxy in place of a tensor",
    returns: code`
      new Proxy(new Tensor(x.data.slice(), x.shape), {
        get: (target, key) => Reflect.get(target, key, target),
      })
    `,
  },
  resizable_buffer: {
    tries: "shrink the buffer while it is read",
    forward: code`
      const buffer = new ArrayBuffer(x.data.byteLength, { maxByteLength: x.data.byteLength });
      const data = new Float32Array(buffer);
      data.set(x.data);
    `,
    returns: code`
      Object.create(Tensor.prototype, {
        data: { value: data },
        shape: {
          get() {
            buffer.resize(0);
            return x.shape;
          },
        },
      })
    `,
  },
  resizable_later: {
    tries: "shrink the buffer after it was looked at",
    forward: code`
      const buffer = new ArrayBuffer(4 * x.size, { maxByteLength: 1 << 28 });
      const data = new Float32Array(buffer);
      data.set(x.data);
      Promise.resolve().then(() => buffer.resize(0));
    `,
    returns: "new Tensor(data, x.shape)",
  },
  shape_giant_empty: {
    tries: "return a shape of nothing that counts to billions",
    returns: posing(
      "value: new Float32Array(0)",
      "value: [4294967295, 4294967295, 0]",
    ),
  },
  shape_objects: {
    tries: "return sizes that are objects",
    returns: posing(
      undefined,
      code`value: x.shape.map((size) => ({ valueOf: () => size, toJSON: () => size }))`,
    ),
  },
  shape_of_input: {
    tries: "change the shape that the grader still holds",
    forward: code`
      const { shape } = x as any;
      const result = new Tensor(x.data.slice(), [...shape]);
      for (const change of [
        () => void (shape[0] = 1e9),
        () => void shape.push(1),
        () => Object.defineProperty(shape, "0", { get: () => hit("a look") }),
        () => Object.setPrototypeOf(shape, { reduce: () => hit("a product") }),
      ]) {
        try {
          change();
        } catch {
          // Refused.
        }
      }
    `,
    returns: "result",
  },
  shape_proxy: {
    tries: "return a shape that changes while it is read",
    forward: "let turn = 0;",
    returns: posing(
      undefined,
      code`value: new Proxy([...x.shape], { get: (list, key) => key === "length" ? turn++ % 7 : Reflect.get(list, key) })`,
    ),
  },
  subclass_tensor: {
    tries: "return a subclass of Tensor whose data is made later",
    forward: code`
      class Later extends Tensor {}
      const later = new Later(x.data.slice(), x.shape);
    `,
    returns: "later",
  },
  thenable: {
    tries: "return what can be awaited",
    returns:
      code`{ then: (settle: (value: unknown) => void) => settle(new Tensor(x.data.slice(), x.shape)) }`,
  },
  throwing_data: {
    tries: "throw when it is looked at",
    returns: posing('get() { throw new Error("35 passed, 0 failed"); }'),
  },
  throws_long_chain: {
    tries: "throw an error with a hundred thousand causes",
    load: code`
      let error: unknown = new Error("first");
      for (let i = 0; i < 100_000; i++) error = new AggregateError([error], "later", { cause: error });
    `,
    body: "throw error;",
  },
  write_beside: {
    tries: "write beside the input",
    forward: "new Float32Array(x.data.buffer).fill(7);",
  },
};
