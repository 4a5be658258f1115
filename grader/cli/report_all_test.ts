import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { runKit, solutionsWith, withFolder } from "../../dev/testing/mod.ts";

const QUOTIENT = `import { type Activation, Tensor } from "tinytorch";
export class Tanh implements Activation {
  forward(x: Tensor): Tensor {
    return x.map((v) =>
      (Math.exp(v) - Math.exp(-v)) / (Math.exp(v) + Math.exp(-v))
    );
  }
}
`;

describe("report run()", () => {
  it("writes one file with a picture of each exercise that works", async () => {
    const files = await solutionsWith({
      "tanh.ts": QUOTIENT,
      "relu.ts": "export class ReLU {",
    });
    await withFolder(files, async (dir) => {
      const args = ["report", "--exercises", ".", "--no-cost", "--seed", "1"];
      args.push("--card", "card.svg", "--name", "Ada");
      const { code, out, err } = await runKit(args, { cwd: dir });
      assertEquals([code, err], [0, ""]);
      assertStringIncludes(out, "Wrote report.html: ");
      const page = await Deno.readTextFile(`${dir}/report.html`);
      assert(page.length < 1.5e6);
      // Two for each curve, two for the bars of softmax; none for relu.
      assertEquals(page.match(/<svg /g)?.length, 8);
      const card = await Deno.readTextFile(`${dir}/card.svg`);
      assertStringIncludes(card, ">Ada</text>");
      assertEquals(card.includes("ReLU"), false);
      assertStringIncludes(page, "No picture: the file cannot be run.");
      assertStringIncludes(page, "tanh.near-zero fails at x = ");
      const names = [...Deno.readDirSync(dir)].map(({ name }) => name);
      assertEquals(names.some((name) => name.endsWith(".tmp")), false);
    });
  });

  it("says where it cannot write", async () => {
    const { code, out, err } = await runKit(
      ["report", "--no-cost", "--output", "nowhere/report.html"],
    );
    assertEquals([code, out], [2, ""]);
    assertStringIncludes(err, "Cannot write ");
  });
});
