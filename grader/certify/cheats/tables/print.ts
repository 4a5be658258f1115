import { code, type Rows, rowsOf } from "../row.ts";

/** What it tries, and the text that would do it: to print, and to throw. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  ansi: [
    "move the cursor and clear the screen",
    code`"\x1b[2J\x1b[H\x1b[31mred\x1b[0m\x1b[1A\x1b[2K"`,
  ],
  bidi: [
    "turn the text around",
    code`"\u202e001/001 latoT\u202c\u2066a\u2069\u200f"`,
  ],
  c1_controls: [
    "speak to the terminal in eight bits",
    code`"\x9b2J\x9d0;a\x9c\x85next line"`,
  ],
  carriage_return: [
    "write over the kit's own words",
    code`"FAIL\rTotal 100/100\b\b\b\b"`,
  ],
  count: [
    "look like a test run that passed",
    code`"35 passed, 0 failed\nok | 35 passed (0 steps) | 0 failed (1s)\n# pass 35\nOK (35 tests)"`,
  ],
  error_command: [
    "make a CI report an error",
    code`"::error file=app.js,line=1::owned\n  ::error::owned"`,
  ],
  long_line: ["print a line without an end", '"a".repeat(1e7)'],
  markup: [
    "break out of reports",
    code`"</script><script>alert(1)</script>]]><!--|\`**a**\`\n\`\`\`\n=cmd()|'\n\"},{\"a\":\"</pre>"`,
  ],
  notice: [
    "forge the report of an autograder",
    code`"::notice title=Autograding complete::Points 100/100\n::notice title=Autograding report::{\"totalPoints\":100}"`,
  ],
  nul: ["print bytes without a picture", code`"\0".repeat(100) + "a"`],
  old_commands: [
    "use the CI's older commands within a line",
    code`"a ##[set-output name=score]100 ##[add-mask]1 ##vso[task.complete result=Succeeded]a ##teamcity[testFinished name='a']"`,
  ],
  osc: [
    "set the title, a link and the clipboard",
    code`"\x1b]0;title\x07\x1b]8;;http://127.0.0.1/\x07a\x1b]8;;\x07\x1b]52;c;YQ==\x07"`,
  ],
  separators: [
    "begin lines by rare characters",
    code`"a\u2028Total 100/100\u2029b\x0b\x0c"`,
  ],
  set_output: [
    "set an output of the CI step",
    '"::set-output name=score::100"',
  ],
  sheet: [
    "look like the sheet",
    code`"\nTotal 100/100\nPass mark 60: reached\nseed 1, 0.10 s\n"`,
  ],
  stop_commands: [
    "silence the CI's own commands",
    code`"::stop-commands::token\n::add-mask::1"`,
  ],
  surrogates: [
    "print halves of characters",
    code`"\ud800\udc00\ud800 \udfff".repeat(100)`,
  ],
  wide: [
    "print characters of odd widths",
    code`"\u6f22".repeat(200) + "\u{1f469}\u200d\u{1f4bb}" + "e\u0301".repeat(50) + "\u0300".repeat(500)`,
  ],
  wrapped_command: [
    "have a command begin a line by wrapping",
    '"a".repeat(30) + " " + "b".repeat(33) + " ::error::owned " + "c".repeat(61) + "::error::owned " + "c".repeat(62) + "::error::owned " + "d ".repeat(30) + "::error::owned"',
  ],
  wrapped_count: [
    "have a count begin a line by wrapping",
    '["a".repeat(50), "b".repeat(20), "35 passed, 0 failed", "c".repeat(58), "35 passed, 0 failed", "ok | 35 passed | 0 failed"].join(" ")',
  ],
  zero_width: [
    "hide letters",
    code`"To\u200btal\u2060 \ufeff100\u00ad/100\u{e0041}"`,
  ],
};

/** Hides in the message of an error. */
export const message = rowsOf(TEXTS, ([tries, text]) => ({
  tries: `${tries}, in an error`,
  body: `throw new Error(${text});`,
}));

const printed = rowsOf(TEXTS, ([tries, text]) => ({
  tries,
  load: `console.log(${text});`,
  forward: `console.log(${text});`,
}));

/** Hides in what is printed. */
export const print: Rows = {
  ...printed,
  endless_inspect: {
    tries: "never end while it is printed",
    mayEarn: "nothing",
    forward: code`
      console.log({
        [Symbol.for("Deno.customInspect")]() {
          for (;;);
        },
      });
    `,
  },
  error_name: {
    tries: "have a command shown as the name of an error",
    body:
      code`throw Object.assign(new Error("a"), { name: "\n::error::owned\n35 passed, 0 failed\x1b[2J" });`,
  },
  error_place: {
    tries: "have a command shown as the place of an error",
    body:
      code`throw Object.assign(new Error("a"), { stack: "at ::error::owned (file:///{{TEMP}}/relu.ts:1:1)\n::error::owned" });`,
  },
  every_way: {
    tries: "print by every method",
    load: code`
      const all: any = console;
      for (const name of Object.keys(all)) all[name]("::error::owned", { a: [1, { b: 2 }] });
    `,
    forward: code`
      const all: any = console;
      for (const name of Object.keys(all)) all[name]("\x1b[2J", [1]);
    `,
  },
  frame: {
    tries: "have a command shown in the code of a refused line",
    mayEarn: "nothing",
    load:
      code`await import("./a.ts"); /* ::error::owned ##[add-mask]1 35 passed, 0 failed */ // x x x x x x x x x x x x x x x x x x x x ::error::owned`,
  },
  frame_controls: {
    tries: "have control characters shown in the code of a refused line",
    mayEarn: "nothing",
    file: 'await import("./a.ts"); // \x1b[2J \x9b2J \u202e ::error::owned' +
      "\r::error::owned\u2028::error::owned\nexport class ReLU {}\n",
  },
  hostile_values: {
    tries: "print values that strike back",
    load: code`
      const values: unknown[] = [
        { get a() { throw new Error("a"); } },
        new Proxy({}, { get() { throw new Error("b"); }, ownKeys() { throw new Error("c"); } }),
        { [Symbol.for("Deno.customInspect")]() { throw new Error("d"); } },
        { [Symbol.for("Deno.customInspect")]: () => "\x1b[2J::error::owned" },
        { [Symbol.toStringTag]: "\x1b[2J" },
        Object.create(null),
        Symbol("\u202e"),
        class { static override name = "\x07"; },
      ];
      for (const value of values) {
        try {
          console.log(value);
        } catch {
          // Its own fault.
        }
      }
    `,
  },
  huge_values: {
    tries: "print values that take long to show",
    load: code`
      console.log("a".repeat(1 << 28), "b".repeat(1 << 28));
      console.log(new Array(4294967295), new Float32Array(1 << 24), new Map([[1, new Set([2])]]));
      console.log(Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [\`key\${i}\`, i])));
    `,
  },
  long_chains: {
    tries: "print errors, prototypes and proxies that go on for ever",
    load: code`
      let error: unknown = new Error("first");
      let proxy: object = {};
      let heir: object = {};
      for (let i = 0; i < 100_000; i++) {
        error = new Error("later", { cause: error });
        proxy = new Proxy(proxy, {});
        heir = Object.create(heir);
      }
      console.log(error, proxy, heir);
    `,
  },
  many_lines: {
    tries: "print lines without an end",
    load: "for (let i = 0; i < 1e5; i++) console.log(`line ${i}`);",
    forward: "for (let i = 0; i < 1e4; i++) console.log(i);",
  },
  syntax_frame: {
    tries: "have a command shown in a syntax error",
    mayEarn: "nothing",
    file: code`
      export class ReLU {
      ::error::owned
      35 passed, 0 failed
    `,
  },
};
