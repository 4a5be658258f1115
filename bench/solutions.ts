/**
 * What the kit's solutions cost, beside TensorFlow.js, plain loops and a copy.
 *
 *   deno task -c dev.json bench solutions
 */
import { z } from "zod";
import { ROOT } from "./_spawn.ts";
import { atLeast, atMost, type Figure } from "./figure.ts";

const ns = z.number().positive();
const Rows = z.array(z.object({
  name: z.string(),
  size: z.number(),
  kit: ns,
  tfjs: ns,
  loop: ns,
  multiply: ns,
  copy: ns,
}));

/** Each activation at three sizes. */
export async function solutions(): Promise<Figure[]> {
  const { success, stdout } = await new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --quiet --no-prompt --allow-env --config".split(" "),
      "bench/peers/deno.json",
      "bench/peers/solutions.ts",
    ],
    cwd: ROOT,
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).output();
  if (!success) {
    throw new Error("Cannot measure the solutions: their peers did not run");
  }
  const rows = Rows.parse(JSON.parse(new TextDecoder().decode(stdout)));
  return rows.flatMap(({ name, size, kit, tfjs, loop, multiply, copy }) => {
    const what = `${name}, ${size} numbers`;
    const seen = `${kit.toFixed(1)} ns`;
    const beside = `tfjs ${tfjs.toFixed(0)}, loop ${loop.toFixed(1)}, copy ${
      copy.toFixed(1)
    } ns`;
    const figures = [atLeast(3, what, [tfjs, kit], [seen, beside])];
    if (name === "relu") {
      figures.push(atMost(2, what, [kit, multiply], [
        seen,
        `multiply ${multiply.toFixed(1)} ns`,
      ]));
    }
    return figures;
  });
}
