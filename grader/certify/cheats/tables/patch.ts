import { code, type Rows, rowsOf } from "../row.ts";

/** Where a built-in function is, and its name: a function of its own takes its place. */
const REPLACED: Readonly<Record<string, readonly [string, string]>> = {
  array_every: ["Array.prototype", "every"],
  array_is_array: ["Array", "isArray"],
  array_iterator: ["Array.prototype", "Symbol.iterator"],
  array_map: ["Array.prototype", "map"],
  array_push: ["Array.prototype", "push"],
  array_reduce: ["Array.prototype", "reduce"],
  array_slice: ["Array.prototype", "slice"],
  array_some: ["Array.prototype", "some"],
  buffer_slice: ["ArrayBuffer.prototype", "slice"],
  date_now: ["Date", "now"],
  error_capture: ["Error", "captureStackTrace"],
  function_apply: ["Function.prototype", "apply"],
  function_bind: ["Function.prototype", "bind"],
  function_call: ["Function.prototype", "call"],
  generator_next: [
    "Object.getPrototypeOf(Object.getPrototypeOf((function* () {})()))",
    "next",
  ],
  has_instance: ["Function.prototype", "Symbol.hasInstance"],
  iterator_next: ["Object.getPrototypeOf([][Symbol.iterator]())", "next"],
  json_parse: ["JSON", "parse"],
  json_stringify: ["JSON", "stringify"],
  map_get: ["Map.prototype", "get"],
  map_set: ["Map.prototype", "set"],
  math_exp: ["Math", "exp"],
  math_imul: ["Math", "imul"],
  number_is_finite: ["Number", "isFinite"],
  number_is_integer: ["Number", "isInteger"],
  object_freeze: ["Object", "freeze"],
  object_has_own: ["Object", "hasOwn"],
  promise_resolve: ["Promise", "resolve"],
  promise_then: ["Promise.prototype", "then"],
  reflect_apply: ["Reflect", "apply"],
  reflect_construct: ["Reflect", "construct"],
  reflect_get: ["Reflect", "get"],
  reflect_own_keys: ["Reflect", "ownKeys"],
  string_slice: ["String.prototype", "slice"],
  string_split: ["String.prototype", "split"],
  symbol_species: ["Object.getPrototypeOf(Uint8Array)", "Symbol.species"],
  tensor_map: ["Tensor.prototype", "map"],
  tensor_reshape: ["Tensor.prototype", "reshape"],
  typed_from: ["Object.getPrototypeOf(Uint8Array)", "from"],
  typed_set: ["Object.getPrototypeOf(Uint8Array.prototype)", "set"],
  typed_slice: ["Object.getPrototypeOf(Uint8Array.prototype)", "slice"],
  typed_some: ["Object.getPrototypeOf(Uint8Array.prototype)", "some"],
  typed_subarray: ["Object.getPrototypeOf(Uint8Array.prototype)", "subarray"],
  view_get_uint32: ["DataView.prototype", "getUint32"],
  view_set_uint32: ["DataView.prototype", "setUint32"],
};

const replaced = rowsOf(REPLACED, ([holder, name]) => {
  const isSymbol = name.startsWith("Symbol.");
  const key = isSymbol ? name : JSON.stringify(name);
  return {
    tries: `put a function of its own in place of ${
      isSymbol ? `[${name}]` : name
    } of ${holder}`,
    load: code`
      const holder: any = ${holder};
      const own = function (): unknown {
        return 0;
      };
      try {
        holder[${key}] = own;
      } catch {
        // Refused.
      }
      try {
        Object.defineProperty(holder, ${key}, { value: own });
      } catch {
        // Refused.
      }
      if (holder[${key}] === own) hit("replaced");
    `,
  };
});

/** Changes what everybody uses. */
export const patch: Rows = {
  ...replaced,
  array_index_setter: {
    tries: "catch what is put into lists",
    load: code`
      try {
        Object.defineProperty(Array.prototype, "0", { set: () => hit("caught") });
      } catch {
        // Refused.
      }
      if ("0" in Array.prototype) hit("set");
    `,
  },
  async_iteration: {
    tries: "replace iteration of asynchronous functions",
    load: code`
      const proto: any = Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}).prototype);
      try {
        proto.next = () => hit("called");
        if (!Object.isFrozen(proto)) hit("not frozen");
      } catch {
        // Refused.
      }
    `,
  },
  console: {
    tries: "replace the recorder of prints",
    attempt: [
      "(console as any).log = () => {};",
      code`
      (globalThis as any).console = { log: () => {} };
      if (Object.keys(console).length === 1) hit("replaced");
    `,
    ],
  },
  error_accessors: {
    tries: "make error fields that turn on who reads them",
    body: code`
      const error = new Error("a");
      for (const key of ["name", "message", "stack"]) {
        Object.defineProperty(error, key, { get: () => { throw error; } });
      }
      throw error;
    `,
  },
  error_prepare: {
    tries: "rewrite every stack",
    load: code`
      try {
        (Error as any).prepareStackTrace = () => { throw new Error("no stack"); };
      } catch {
        // Refused.
      }
    `,
    body: 'throw new Error("a");',
  },
  global_lookups: {
    tries: "answer for globals that the grader looks up later",
    load: code`
      for (const name of ["Deno", "performance", "process", "onunload"]) {
        try {
          Object.defineProperty(globalThis, name, { get: () => ({ exit: () => 0, now: () => 0 }) });
        } catch {
          // Refused.
        }
      }
    `,
  },
  global_names: {
    tries: "put its own objects in place of globals",
    load: code`
      for (const name of ["Math", "JSON", "Object", "Reflect", "Float32Array", "Array", "Promise", "Error"]) {
        const own = {};
        try {
          (globalThis as any)[name] = own;
        } catch {
          // Refused.
        }
        if ((globalThis as any)[name] === own) hit(name);
      }
    `,
  },
  inner_prototypes: {
    tries: "change the intrinsics that only objects of the engine lead to",
    load: code`
      const holders: any[] = [
        Iterator.from({ next: () => ({ done: true, value: 1 }) } as any),
        [1].values().map((value) => value),
        new Intl.Segmenter().segment("a"),
        new Intl.Segmenter().segment("a")[Symbol.iterator](),
        (async function* () {})(),
      ];
      for (const holder of holders) {
        const prototype = Object.getPrototypeOf(holder);
        for (const key of Reflect.ownKeys(prototype)) {
          try {
            Reflect.defineProperty(prototype, key, { value: () => hit(key), configurable: true, writable: true });
            Reflect.set(prototype, "then", () => hit("then"));
          } catch {
            // Refused.
          }
        }
      }
      for (let holder = Object.getPrototypeOf(globalThis); holder && holder !== Object.prototype; holder = Object.getPrototypeOf(holder)) {
        for (const key of ["stdin", "stdout", "performance", "Uint8Array", "JSON", "kind", "op", "then"]) {
          Reflect.defineProperty(holder, key, { get: () => hit(key), configurable: true });
        }
      }
    `,
  },
  iterator_helpers: {
    tries: "replace the helpers of iterators",
    load: code`
      const proto: any = (globalThis as any).Iterator.prototype;
      try {
        proto.map = () => hit("called");
        hit("replaced");
      } catch {
        // Refused.
      }
    `,
  },
  object_setters: {
    tries: "catch what the grader writes by setters",
    load: code`
      let caught = 0;
      for (const key of ["kind", "shape", "work", "prints", "value", "0"]) {
        try {
          Object.defineProperty(Object.prototype, key, { set: () => caught++, get: () => 0 });
        } catch {
          // Frozen.
        }
      }
      if (({} as any).kind === 0) hit("set");
    `,
  },
  object_to_json: {
    tries: "give every object an answer of its own",
    load: code`
      try {
        (Object.prototype as any).toJSON = () => ({ kind: "value" });
      } catch {
        // Refused.
      }
      if (JSON.stringify({}) !== "{}") hit("replaced");
    `,
  },
  prototype_swap: {
    tries: "change what the frozen intrinsics inherit from",
    load: code`
      for (const target of [Array.prototype, Object.prototype, Tensor.prototype, Math, JSON, Float32Array, globalThis]) {
        try {
          const own = { evil: true };
          Object.setPrototypeOf(target, own);
          if ((target as any).evil && target !== globalThis) hit("swapped");
        } catch {
          // Refused.
        }
      }
    `,
  },
  regexp_species: {
    tries: "replace how regular expressions match",
    attempt: "(RegExp.prototype as any).exec = () => null;",
  },
  tensor_class: {
    tries: "change the class of tensors for everybody",
    attempt: [
      "Object.defineProperty(Tensor, Symbol.hasInstance, { value: () => true });",
      'Object.defineProperty(Tensor.prototype, "data", { get: () => new Float32Array(0) });',
    ],
  },
};
