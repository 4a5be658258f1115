import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { code, rowsOf, textOf } from "./row.ts";

describe("code``", () => {
  it("keeps backslashes and takes away the indentation of the table", () => {
    assertEquals(
      code`
        if (a) {
          print("\n", \`\${a}\`);
        }
      `,
      'if (a) {\n  print("\\n", `${a}`);\n}',
    );
    assertEquals(code`a + ${"b".repeat(3)}`, "a + bbb");
  });
});

describe("textOf()", () => {
  it("writes what is run, passed over and returned into a class", () => {
    const row = {
      tries: "count",
      top: "// first",
      load: 'import a from "a";',
      attempt: ["hit(a);", "b();\nc();"],
      forward: "d();",
      returns: "x",
    };
    assertEquals(
      textOf(row, "ReLU"),
      `// first
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

import a from "a";
try {
  hit(a);
} catch {
  // Refused.
}
try {
  b();
  c();
  hit("not refused");
} catch {
  // Refused.
}

export class ReLU {
  forward(x: Tensor): unknown {
    d();
    return x;
  }
}
`,
    );
  });
  it("leaves out what the row does not have", () => {
    assertEquals(
      textOf({ tries: "throw", body: "throw 1;" }, "Tanh"),
      `import { Tensor } from "tinytorch";

export class Tanh {
  forward(x: Tensor): unknown {
    throw 1;
  }
}
`,
    );
    assertEquals(textOf({ tries: "be empty", file: "" }, "Tanh"), "");
  });
});

describe("rowsOf()", () => {
  it("makes a row of each word", () => {
    assertEquals(
      rowsOf(
        { a: 1 },
        (word, name) => ({ tries: `${name}${word}` }),
        (name) => `is_${name}`,
      ),
      { is_a: { tries: "a1" } },
    );
  });
});
