import { Tensor } from "tinytorch";
import type { Workbench } from "../../lab/workbench.ts";
import { say } from "../../lab/block.ts";
import { normalFrom } from "../../lab/normal_from.ts";
import type { Page } from "../../lab/page.ts";
import { show } from "../../lab/show.ts";
import { spread } from "../../lab/spread.ts";

const LAYERS = 100;
const WIDTH = 8;
const POINTS = 61;

/** Depth without an activation is no depth. */
export const linearTrap: Page = {
  id: "linear-trap",
  title: "The linear trap",
  needs: ["relu"],
  async run(bench) {
    const difference = collapse();
    const { straight, bent } = await network(bench);
    return [
      say(
        `A layer multiplies by a matrix. Here are ${LAYERS} such layers, ${WIDTH} x ${WIDTH} each, with random weights. The input went through all of them, one after the other; then the ${LAYERS} matrices were multiplied out, and the input was multiplied by that one matrix.`,
      ),
      say(
        `Largest difference between the two results, relative to the result: ${
          show(difference)
        }. That is float32 rounding and nothing else: ${LAYERS} layers were one.`,
      ),
      say(
        `Now a network of 3 layers with biases, from one number to one number, with and without your ${
          bench.nameOf("relu")
        } after each hidden layer:`,
      ),
      {
        kind: "plot",
        from: -3,
        to: 3,
        series: [
          { name: "without: a line", mark: ".", ys: straight },
          { name: "with your activation", mark: "*", ys: bent },
        ],
      },
      say(
        `How far each is from the straight line through its ends, as a share of its range: ${
          show(bend(straight))
        } without, ${show(bend(bent))} with it. ${
          bend(bent) > 1e-3
            ? "Only a network that bends can learn what is not a line."
            : "It did not bend: is your activation linear?"
        }`,
      ),
    ];
  },
};

/** How far layer after layer is from the one matrix they make up. */
function collapse(): number {
  const normal = normalFrom(2);
  const matrix = () =>
    new Tensor(
      Float32Array.from({ length: WIDTH * WIDTH }, () => {
        return normal() / Math.sqrt(WIDTH);
      }),
      [WIDTH, WIDTH],
    );
  let x = new Tensor(Float32Array.from({ length: WIDTH }, normal), [1, WIDTH]);
  const input = x;
  let product: Tensor | undefined;
  for (let i = 0; i < LAYERS; i++) {
    const weights = matrix();
    x = x.matmul(weights);
    product = product ? product.matmul(weights) : weights;
  }
  const once = input.matmul(product!);
  const largest = Math.max(...x.data.map(Math.abs));
  return Math.max(...x.sub(once).data.map(Math.abs)) / largest;
}

/** The same small network, without and with the student's activation. */
async function network(
  bench: Workbench,
): Promise<{ straight: number[]; bent: number[] }> {
  const normal = normalFrom(7);
  const tensor = (rows: number, columns: number) =>
    new Tensor(Float32Array.from({ length: rows * columns }, normal), [
      rows,
      columns,
    ]);
  const layers = [[1, WIDTH], [WIDTH, WIDTH], [WIDTH, 1]] as const;
  const weights = layers.map(([from, to]) => ({
    w: tensor(from, to).div(Math.sqrt(from)),
    b: tensor(1, to),
  }));
  const x = new Tensor(spread(-3, 3, POINTS)).reshape([POINTS, 1]);
  let straight = x;
  let bent = x;
  for (const [i, { w, b }] of weights.entries()) {
    straight = straight.matmul(w).add(b);
    bent = bent.matmul(w).add(b);
    if (i < weights.length - 1) bent = await bench.forward("relu", bent);
  }
  return { straight: [...straight.data], bent: [...bent.data] };
}

/** Largest distance from the line through both ends, relative to the range. */
function bend(ys: readonly number[]): number {
  const first = ys[0]!;
  const step = (ys.at(-1)! - first) / (ys.length - 1);
  const range = Math.max(...ys) - Math.min(...ys) || 1;
  return Math.max(...ys.map((y, i) => Math.abs(y - first - i * step))) / range;
}
