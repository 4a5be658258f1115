import { code, type Rows, rowsOf } from "../row.ts";
import { imports } from "./read_imports.ts";

/** What a link in its place leads to. */
const LINKS: Readonly<Record<string, readonly [string, string]>> = {
  circle: ["itself", "relu.ts"],
  to_endless: ["a file without an end", "/dev/zero"],
  to_neighbour: ["another submission", "{{NEIGHBOUR}}/relu.ts"],
  to_process: ["the grader's environment", "/proc/self/environ"],
  to_secret: ["a file of the grader's user", "{{SECRET}}"],
  to_solution: ["the reference", "{{SOLUTIONS}}/relu.ts"],
  to_terminal: ["the terminal, which waits", "/dev/stdin"],
};

const links = rowsOf(LINKS, ([what, target]) => ({
  tries: `be a link to ${what}`,
  mayEarn: "nothing",
  links: { "relu.ts": target },
}), (name) => `link_${name}`);

/** Functions whose constructor makes code from text. */
const MAKERS: Readonly<Record<string, readonly [string, string]>> = {
  async: ["async functions", "(async () => {}).constructor"],
  async_generator: [
    "async generator functions",
    "(async function* () {}).constructor",
  ],
  generator: ["generator functions", "(function* () {}).constructor"],
};

const makers = rowsOf(MAKERS, ([what, maker]) => ({
  tries: `make code from text by the constructor of ${what}`,
  attempt: code`
    const make = ${maker} as (text: string) => () => unknown;
    hit(make("return 1")());
  `,
}), (name) => `${name}_function_constructor`);

/** Reads what is not its own. */
export const read: Rows = {
  ...imports,
  ...links,
  ...makers,
  function_constructor: {
    tries: "make code from text by the constructor of functions",
    attempt: code`
      const make = Function as (text: string) => () => unknown;
      hit(make("return 1")());
    `,
  },
  arguments_callee: {
    tries: "climb to the grader through callers",
    attempt: code`
      function climb() {
        return (climb as any).caller ?? (climb as any).arguments?.callee?.caller;
      }
      const caller = climb();
      if (caller) hit(String(caller));
    `,
  },
  custom_inspect: {
    tries: "climb to Deno through what an inspector is given",
    load: code`
      console.log({
        [Symbol.for("Deno.customInspect")](inspect: any, options: any) {
          try {
            hit(inspect.constructor("return this.Deno")());
          } catch {
            return Object.keys(options ?? {}).join();
          }
        },
        [Symbol.for("nodejs.util.inspect.custom")](_: unknown, options: any, inspect: any) {
          try {
            hit((inspect ?? options).constructor("return process")());
          } catch {
            return "";
          }
        },
      });
    `,
  },
  deno_internal: {
    tries: "reach the runtime's inner core",
    attempt: code`
      const deno = (globalThis as any).Deno ?? (globalThis as any).__bootstrap;
      hit(Object.keys(deno[deno.internal].core.ops).length);
    `,
  },
  globals: {
    tries: "find a global that is not of the language",
    load: code`
      const LANGUAGE = /^(dispatchEvent|console|globalThis|Infinity|NaN|undefined|eval|is|parse|decode|encode|escape|unescape|[A-Z])/;
      for (let holder: any = globalThis; holder; holder = Object.getPrototypeOf(holder)) {
        if (holder === Object.prototype) break;
        for (const name of Object.getOwnPropertyNames(holder)) {
          if (!LANGUAGE.test(name) && holder[name] !== undefined) hit(name);
        }
      }
      for (const name of ["Deno", "Worker", "WebAssembly", "URL", "Blob", "Request", "WebSocket"]) {
        if ((globalThis as any)[name]) hit(name);
      }
    `,
  },
  heap_snapshot: {
    tries: "find the channel's secret in a picture of the heap",
    attempt:
      code`hit((globalThis as any).process.getBuiltinModule("node:v8").getHeapSnapshot());`,
  },
  indirect_eval: {
    tries: "evaluate text in the global scope",
    attempt: 'hit((0, eval)("1 + 1"));',
  },
  own_config: {
    tries: "map tinytorch to another module by a configuration of its own",
    beside: {
      "deno.json":
        '{ "imports": { "tinytorch": "../neighbour/relu.ts" }, "nodeModulesDir": "auto" }',
      "import_map.json":
        '{ "imports": { "tinytorch": "../neighbour/relu.ts" } }',
    },
    load: "console.log(Tensor.name);",
  },
  own_environment: {
    tries: "bring settings of its own",
    beside: {
      ".env": "DENO_DIR=.\nNODE_OPTIONS=--require ./a.js\n",
      ".npmrc": "registry=http://127.0.0.1:9/\n",
      "a.js": 'console.log(["BREA", "CHED"].join(""));',
    },
  },
  own_module_list: {
    tries: "put its own list of activations in place of the kit's",
    beside: {
      "mod.ts":
        'export * from "{{SOLUTIONS_URL}}/mod.ts";\nconsole.log(["BREA", "CHED"].join(""));\n',
    },
  },
  own_package: {
    tries: "shadow tinytorch by a package of its own",
    beside: {
      "package.json": '{ "dependencies": { "tinytorch": "1" } }',
      "node_modules/tinytorch/index.js":
        'console.log(["BREA", "CHED"].join(""));',
      "node_modules/tinytorch/package.json":
        '{ "name": "tinytorch", "version": "1.0.0", "type": "module", "main": "index.js" }',
    },
  },
  permissions: {
    tries: "ask for permissions",
    attempt: [
      code`hit(await (globalThis as any).Deno.permissions.request({ name: "read" }));`,
      code`hit(await (globalThis as any).navigator.permissions.query({ name: "read" }));`,
    ],
  },
  prepare_stack_trace: {
    tries: "reach the grader's functions through call sites",
    load: code`
      const sites: any[] = [];
      try {
        (Error as any).prepareStackTrace = (_: unknown, all: any[]) => {
          sites.push(...all);
          return "";
        };
      } catch {
        // Refused.
      }
      void new Error("a").stack;
      for (const site of sites) {
        const found = site.getFunction?.() ?? site.getThis?.();
        if (found && found !== globalThis) hit(String(found));
      }
    `,
    forward: code`
      void new Error("a").stack;
      for (const site of sites) {
        const found = site.getFunction?.();
        if (found && \`\${site.getFileName?.()}\`.includes("bootstrap")) hit(String(found));
      }
    `,
  },
  proc_environment: {
    tries: "read the grader's environment",
    attempt:
      code`hit((globalThis as any).Deno.readTextFileSync("/proc/self/environ").length);`,
  },
  proc_parent_memory: {
    tries: "read the grader's memory",
    attempt: code`
      const { Deno } = globalThis as any;
      hit(Deno.readFileSync(\`/proc/\${Deno.ppid}/mem\`).length);
    `,
  },
  require: {
    tries: "use require",
    attempt: 'hit((globalThis as any).require("fs"));',
  },
  shadow_realm: {
    tries: "find unfrozen intrinsics in another realm",
    attempt: code`
      const realm = new (globalThis as any).ShadowRealm();
      hit(realm.evaluate("1"));
    `,
  },
  source_map: {
    tries: "have a file read as a source map",
    load: code`
      const here = new Error("a").stack;
      console.log(here);
      //# sourceMappingURL={{SECRET_URL}}
    `,
  },
  source_map_throws: {
    tries: "have a file read as a source map of an error",
    body: code`
      throw new Error("mapped");
      //# sourceMappingURL={{SECRET_URL}}
    `,
  },
  symbol_globals: {
    tries: "reach Deno through symbols on the global",
    load: code`
      for (const key of Object.getOwnPropertySymbols(globalThis)) {
        const value = (globalThis as any)[key];
        if (value && typeof value === "object" && ("core" in value || "ops" in value)) hit(key.toString());
      }
      if ((globalThis as any)[Symbol.for("Deno.internal")]) hit("internal");
    `,
  },
};
