import { code, type Rows } from "../row.ts";

/** Built-in modules, each imported as it is. */
const MODULES =
  "child_process fs inspector module net process sqlite v8 vm worker_threads";

const imported = Object.fromEntries(
  MODULES.split(" ").map((name) => [`static_${name}`, {
    tries: `import node:${name}`,
    mayEarn: "nothing" as const,
    load: code`
      import * as all from "node:${name}";
      console.log(Object.keys(all).length);
    `,
  }]),
);

/** Imports what Node, a registry or another machine has. */
export const node: Rows = {
  ...imported,
  bare_fs: {
    tries: "import a built-in module without its prefix",
    mayEarn: "nothing",
    load: code`
      import fs from "fs";
      console.log(fs);
    `,
  },
  get_builtin_module: {
    tries: "get a built-in module from process",
    attempt: code`
      const { process } = globalThis as any;
      hit(process.getBuiltinModule("node:fs").readFileSync("{{SECRET}}", "utf8"));
    `,
  },
  hidden_plain: {
    tries: "reach a built-in module that needs nothing else by a hidden import",
    load: code`
      // Most others end the process where everything is frozen.
      const names = "punycode events";
      for (const name of names.split(" ")) {
        try {
          if (1 + 1) /"/.test(""); hit(Object.keys(await import(["node", name].join(":"))).length); //"
        } catch {
          // Refused.
        }
      }
    `,
  },
  hidden_inner_modules: {
    tries: "reach the inner modules that Node does not name",
    attempt: code`
      if (1 + 1) /"/.test(""); const inner = await import(["node", "_stream_readable"].join(":")); //"
      hit(Object.keys(inner));
    `,
  },
  http: {
    tries: "import over the network",
    mayEarn: "nothing",
    load: code`
      import { a } from "http://127.0.0.1:9/a.ts";
      console.log(a);
    `,
  },
  jsr: {
    tries: "import from a registry",
    mayEarn: "nothing",
    load: code`
      import { equal } from "jsr:@std/assert";
      console.log(equal);
    `,
  },
  npm: {
    tries: "import a package",
    mayEarn: "nothing",
    load: code`
      import { z } from "npm:zod";
      console.log(z);
    `,
  },
};
