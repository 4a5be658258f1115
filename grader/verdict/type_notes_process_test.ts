import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { parseTypeErrors, typeNotes } from "./type_notes.ts";

const OUTPUT =
  `TS2322 [ERROR]: Type 'number' is not assignable to type 'string'.
    const a: string = 3;
          ^
    at file:///dir/a.ts:4:11

TS2551 [ERROR]: Property 'mapp' does not exist on type 'Tensor'. Did you mean 'map'?
    return x.mapp(f);
             ~~~~
    at file:///dir/a.ts:6:14

    'map' is declared here.
      map(f: (value: number) => number): Tensor {
      ~~~
        at file:///kit/tensor.ts:94:3

Found 2 errors.
`;

describe("parseTypeErrors()", () => {
  it("gives each error its place", () => {
    assertEquals(
      parseTypeErrors(OUTPUT, "/dir"),
      new Map([["a.ts", [
        "a.ts:4:11 Type 'number' is not assignable to type 'string'.",
        "a.ts:6:14 Property 'mapp' does not exist on type 'Tensor'. Did you mean 'map'?",
      ]]]),
    );
  });

  it("counts what is too much to show", () => {
    const notes = parseTypeErrors(
      OUTPUT.replaceAll("Found", "\n").repeat(3),
      "/dir",
    );
    assertEquals(notes.get("a.ts")?.length, 4);
    assertEquals(notes.get("a.ts")?.at(-1), "3 more type errors in a.ts");
  });

  it("is empty where there are none", () => {
    assertEquals(parseTypeErrors("", "/dir"), new Map());
  });
});

describe("typeNotes()", () => {
  const text = `import { Tensor } from "tinytorch";
export const t: string = new Tensor([1]).size;
`;
  const sources = new Map([["a.ts", { name: "a.ts", text }]]);
  const selfContained = new Set(["a.ts"]);

  it("finds what does not fit, against the kit's own tensor", async () => {
    const notes = await typeNotes(
      { sources, selfContained },
      new AbortController().signal, // however long a busy machine takes
    );
    assertEquals(
      notes,
      new Map([
        ["a.ts", [
          "a.ts:2:14 Type 'number' is not assignable to type 'string'.",
        ]],
      ]),
    );
  });

  it("leaves out files that may not be run or refer to types of elsewhere", async () => {
    const { signal } = new AbortController();
    const refused = { sources, selfContained: new Set<string>() };
    assertEquals(await typeNotes(refused, signal), new Map());
  });

  it("gives up without a word when it is told to", async () => {
    const notes = await typeNotes(
      { sources, selfContained },
      AbortSignal.abort(),
    );
    assertEquals(notes, new Map());
  });
});
