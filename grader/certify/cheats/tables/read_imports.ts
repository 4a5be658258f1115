import { code, type Rows } from "../row.ts";

/**
 * A statement that a vet by words takes for a text: it looks as if a division
 * were there, after which the quote would begin a string.
 */
function hidden(statement: string): string {
  return `if (1 + 1) /"/.test(""); ${statement}; //"`;
}

/** Imports what is not its own. */
export const imports: Rows = {
  blob: {
    tries: "import from a blob: URL",
    attempt: code`
      const url = URL.createObjectURL(new Blob(["export * from '{{SOLUTIONS_URL}}/relu.ts'"], { type: "text/javascript" }));
      hit(url);
    `,
  },
  bytes_secret: {
    tries: "read a file as bytes by an attribute",
    mayEarn: "nothing",
    load: code`
      import secret from "{{SECRET_URL}}" with { type: "bytes" };
      console.log(String.fromCharCode(...secret));
    `,
  },
  checklist_json: {
    tries: "read the checklist with its hints",
    mayEarn: "nothing",
    load: code`
      import list from "{{MODULE_URL}}/relu/item.json" with { type: "json" };
      console.log(JSON.stringify(list).slice(0, 200));
    `,
  },
  commented_dynamic: {
    tries: "hide import() behind a comment",
    mayEarn: "nothing",
    load: code`
      const at = ["{{SOLUTIONS_URL}}", "relu.ts"].join("/");
      const { ReLU: Answer } = await import /* here */ (at);
    `,
    returns: "new Answer().forward(x)",
  },
  computed_dynamic: {
    tries: "import the reference by a computed import()",
    mayEarn: "nothing",
    load: code`
      const at = ["{{SOLUTIONS_URL}}", "relu.ts"].join("/");
      const { ReLU: Answer } = await import(at);
    `,
    returns: "new Answer().forward(x)",
  },
  deno_types: {
    tries: "pull in a file by a types comment",
    top: '// @deno-types="{{SOLUTIONS_URL}}/relu.ts"',
  },
  division_hides_dynamic: {
    tries:
      "hide import() behind a regular expression that looks like a division",
    load: code`
      if (x0()) /"/.test(""); const got = await load(); //"
      function x0() { return 1; }
      async function load() {
        try {
          if (x0()) /"/.test(""); hit(await import(["{{SOLUTIONS_URL}}", "relu.ts"].join("/"))); //"
        } catch {
          return got;
        }
      }
    `,
  },
  eval_import: {
    tries: "import the reference from eval",
    attempt: code`hit(await eval("im" + "port('{{SOLUTIONS_URL}}/relu.ts')"));`,
  },
  export_named: {
    tries: "hand on the reference's class under its name",
    mayEarn: "nothing",
    file: code`
      export { ReLU } from "{{SOLUTIONS_URL}}/relu.ts";
    `,
  },
  export_star: {
    tries: "hand on the reference's own class",
    mayEarn: "nothing",
    file: code`
      export * from "{{SOLUTIONS_URL}}/relu.ts";
    `,
  },
  hidden_bootstrap: {
    tries: "import the grader's own half again and look at it",
    attempt: code`
      if (1 + 1) /"/.test(""); const half = await import(["{{GRADER_URL}}", "subject/child/bootstrap.ts"].join("/")); //"
      if (Object.keys(half).length > 0) hit(Object.keys(half));
    `,
  },
  hidden_data_module: {
    tries: "load a data: module that imports the reference",
    attempt: hidden(
      code`hit(await import("data:text/javascript," + encodeURIComponent('export * from "{{SOLUTIONS_URL}}/relu.ts"')))`,
    ),
  },
  hidden_inner_scheme: {
    tries: "reach the runtime's own modules by their scheme",
    attempt: hidden('hit(await import(["ext", "core/mod.js"].join(":")))'),
  },
  hidden_neighbour: {
    tries: "import another submission by a hidden import",
    attempt: hidden(
      'hit(await import(["{{NEIGHBOUR_URL}}", "relu.ts"].join("/")))',
    ),
  },
  hidden_node_fs: {
    tries: "reach node:fs by a hidden import",
    attempt: code`
      if (1 + 1) /"/.test(""); const fs = await import(["node", "fs"].join(":")); //"
      hit(fs.readFileSync("{{SECRET}}", "utf8"));
    `,
  },
  hidden_suites: {
    tries: "import the hidden checks by a hidden import",
    attempt: hidden(
      'hit(await import(["{{MODULE_URL}}", "relu", "unit.ts"].join("/")))',
    ),
  },
  hidden_text: {
    tries: "import a file as text by a hidden import",
    attempt: hidden(
      code`hit(await import(["{{SECRET_URL}}"].join(), { with: { type: "text" } }))`,
    ),
  },
  hidden_worker_threads: {
    tries:
      "reach node:worker_threads through a data: module, past the import map",
    attempt: code`
      if (1 + 1) /"/.test(""); const { Worker } = await import("data:text/javascript," + encodeURIComponent('export { Worker } from "node:worker_threads"')); //"
      new Worker("globalThis", { eval: true });
    `,
  },
  import_defer: {
    tries: "import the reference later",
    mayEarn: "nothing",
    load: code`
      import defer * as later from "{{SOLUTIONS_URL}}/relu.ts";
      console.log(later);
    `,
  },
  import_equals: {
    tries: "import by an assignment",
    mayEarn: "nothing",
    load: code`
      import fs = require("node:fs");
      console.log(fs);
    `,
  },
  import_meta_resolve: {
    tries: "resolve a path to the reference",
    mayEarn: "nothing",
    load: 'console.log(import.meta.resolve("../solutions/relu.ts"));',
  },
  import_meta_url: {
    tries: "learn its own path",
    mayEarn: "nothing",
    load: "console.log(import.meta.url);",
  },
  import_source_phase: {
    tries: "import a module's source",
    mayEarn: "nothing",
    load: code`
      import source text from "{{SOLUTIONS_URL}}/relu.ts";
      console.log(text);
    `,
  },
  json_tables: {
    tries: "read the expected values as JSON",
    mayEarn: "nothing",
    load: code`
      import tables from "{{MODULE_URL}}/relu/oracle.json" with { type: "json" };
      console.log(JSON.stringify(tables).slice(0, 200));
    `,
  },
  jsx_pragma: {
    tries: "pull in a module by a JSX comment",
    top: "/** @jsxImportSource {{SOLUTIONS_URL}} */",
  },
  linked_folder: {
    tries: "reach the reference through a linked folder",
    mayEarn: "nothing",
    links: { "there": "{{SOLUTIONS}}" },
    load: code`
      import { ReLU as Answer } from "./there/relu.ts";
      console.log(Answer);
    `,
  },
  list_of_siblings: {
    tries: "use the module list to import itself",
    load: code`
      import * as activations from "tinytorch/core/activations";
      const all = Object.keys(activations);
      console.log(all.length);
    `,
  },
  literal_dynamic: {
    tries: "import the reference by a literal import()",
    mayEarn: "nothing",
    load: 'const { ReLU: Answer } = await import("{{SOLUTIONS_URL}}/relu.ts");',
    returns: "new Answer().forward(x)",
  },
  neighbour: {
    tries: "use another student's submission",
    mayEarn: "nothing",
    load: code`
      import { NAME } from "{{NEIGHBOUR_URL}}/relu.ts";
      console.log(NAME);
    `,
  },
  neighbour_relative: {
    tries: "use another student's submission by a relative path",
    mayEarn: "nothing",
    load: code`
      import { NAME } from "../neighbour/relu.ts";
      console.log(NAME);
    `,
  },
  regex_hides_dynamic: {
    tries: "hide import() from the vet behind a quote in a regular expression",
    mayEarn: "nothing",
    attempt: code`
      const quote = (1) / 1 || /"/; const seen = await import(["{{SOLUTIONS_URL}}", "relu.ts"].join("/")); //"
      hit(seen ?? quote);
    `,
  },
  sibling_text: {
    tries: "read its own sibling as text",
    mayEarn: "nothing",
    load: code`
      import text from "./sigmoid.ts" with { type: "text" };
      console.log(text.length);
    `,
  },
  sibling_text_hidden: {
    tries: "keep its sibling from being loaded, by reading it as text first",
    load: code`
      try {
        if (1 + 1) /"/.test(""); await import(["./sigmoid.ts"].join(), { with: { type: "text" } }); //"
      } catch {
        // Refused.
      }
    `,
  },
  spread_dynamic: {
    tries: "hide import() behind a spread",
    mayEarn: "nothing",
    attempt: code`
      const seen = { ...import(["{{SOLUTIONS_URL}}", "relu.ts"].join("/")) };
      hit(seen);
    `,
  },
  stack_path: {
    tries: "learn the grader's paths from a stack and import by them",
    attempt: code`
      Error.stackTraceLimit = 100;
      const path = /file:[^)]*bootstrap\.ts/.exec(new Error("a").stack ?? "")?.[0] ?? "file:///";
      if (1 + 1) /"/.test(""); hit(await import(path.replace(/subject.*/, "module/relu/unit.ts"))); //"
    `,
  },
  static_data: {
    tries: "import from a data: URL",
    mayEarn: "nothing",
    load: code`
      import { answer } from "data:text/javascript,export const answer = 1";
      console.log(answer);
    `,
  },
  static_endless: {
    tries: "have the vet read a file without an end",
    mayEarn: "nothing",
    load: code`
      import zero from "file:///dev/zero";
      console.log(zero);
    `,
  },
  static_relative: {
    tries: "use the reference by a relative static import",
    mayEarn: "nothing",
    load: 'import { ReLU as Answer } from "../../solutions/relu.ts";',
    returns: "new Answer().forward(x)",
  },
  static_solution: {
    tries: "use the reference by a static import",
    mayEarn: "nothing",
    load: 'import { ReLU as Answer } from "{{SOLUTIONS_URL}}/relu.ts";',
    returns: "new Answer().forward(x)",
  },
  template_dynamic: {
    tries: "import the reference by a template",
    mayEarn: "nothing",
    load: code`
      const name = "relu";
      const { ReLU: Answer } = await import(\`{{SOLUTIONS_URL}}/\${name}.ts\`);
    `,
    returns: "new Answer().forward(x)",
  },
  tensor_module: {
    tries: "climb from the framework's exports to the rest of the kit",
    load: 'import * as framework from "tinytorch";',
    attempt: code`
      const more = Object.keys(framework).filter((name) => /grade|suite|solution|reference/i.test(name));
      if (more.length > 0) hit(more);
    `,
  },
  text_secret: {
    tries: "read a file as text by an attribute",
    mayEarn: "nothing",
    load: code`
      import secret from "{{SECRET_URL}}" with { type: "text" };
      console.log(secret);
    `,
  },
  triple_slash: {
    tries: "pull in a file by a reference comment",
    top: code`
      /// <reference path="{{SECRET}}" />
      /// <reference types="{{SOLUTIONS_URL}}/relu.ts" />
    `,
  },
  type_import: {
    tries: "run code by an import of types only",
    top: code`
      import type { ReLU as Answer } from "{{SOLUTIONS_URL}}/relu.ts";
      export type Again = Answer;
    `,
  },
  type_literals: {
    tries: "read constants of the hidden checks off the type checker",
    top: code`
      import type * as laws from "{{GRADER_URL}}/laws/run_laws.ts";
      export const wrong: never = undefined as unknown as typeof laws;
    `,
  },
};
