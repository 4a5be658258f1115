import { assertEquals, assertRejects, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { run } from "./compare.ts";

async function compare(
  columns: number,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await run(args, {
    out: (part) => out += part,
    err: (part) => err += part,
    columns,
    color: false,
    cwd: kitDir("."),
  });
  return { code, out, err };
}

const OWN = `import { type Activation, Tensor } from "tinytorch";
/** Mine. */
export class ReLU implements Activation {
  forward(x: Tensor): Tensor {
    return x.map((v) => v < 0 ? 0 : v);
  }
}
`;

describe("compare run()", () => {
  it("shows both ways after full marks, and what comes next", async () => {
    const files = await solutionsWith({ "relu.ts": OWN });
    await withFolder(files, async (dir) => {
      const wide = await compare(120, "relu", "--exercises", dir);
      assertEquals([wide.code, wide.err], [0, ""]);
      assertStringIncludes(wide.out, "Yours: relu.ts");
      assertStringIncludes(wide.out, "| The reference");
      assertStringIncludes(wide.out, "return x.map((v) => v < 0 ? 0 : v);");
      assertStringIncludes(wide.out, "Math.max(0, data[i]!)");
      assertEquals(wide.out.includes("Mine."), false);
      assertStringIncludes(wide.out, "Next: deno task lab moons");
    });
  });

  it("ends with what is not finished yet", async () => {
    const { "sigmoid.ts": sigmoid } = await solutionsWith();
    const files = { "relu.ts": OWN, "sigmoid.ts": sigmoid! };
    await withFolder(files, async (dir) => {
      const { out, err } = await compare(80, "--exercises", dir, "relu");
      assertEquals(err, "");
      assertStringIncludes(out, "Next: deno task hint tanh");
    });
  });

  it("keeps the reference to itself before that", async () => {
    const wrong = OWN.replace("v < 0 ? 0 : v", "v");
    await withFolder({ "relu.ts": wrong }, async (dir) => {
      const args = ["relu", "--exercises", dir];
      const { code, out, err } = await compare(80, ...args);
      assertEquals([code, out], [1, ""]);
      assertStringIncludes(err, 'Cannot compare "relu" yet: relu.ts has');
    });
  });

  it("refuses what is no exercise", async () => {
    await assertRejects(
      () => compare(80, "rleu"),
      InputError,
      'did you mean "relu"?',
    );
  });
});
