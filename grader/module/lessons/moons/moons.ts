import { Tensor } from "tinytorch";
import { type Block, type Field, say } from "../../../lab/block.ts";
import type { Page } from "../../../lab/page.ts";
import { percent, show } from "../../../lab/show.ts";
import type { Workbench } from "../../../lab/workbench.ts";
import { type Points, twoMoons } from "./data.ts";
import { type Answers, Network } from "./network.ts";

const COUNT = 160;
const NOISE = 0.1;
const STEPS = 120;
/** Steps between two looks. */
const LOOK = 12;
/** Numbers that a field is asked for. */
const GRID = { columns: 60, rows: 28 };
const SPAN = { left: -1.6, right: 2.6, bottom: -1.1, top: 1.6 };
const CLASSES = ["o", "x"] as const;
/** The activation that is taken out and put back. */
const FIRST = "relu";
const OTHERS = ["tanh", "sigmoid", "gelu"];
const MARKS = [".", "*", "+", "o", "#"];

/** What all of it is for: a network that learns by the student's own code. */
export const moons: Page = {
  id: "moons",
  title: "Two moons: a network learns by your own code",
  needs: [FIRST, "softmax"],
  async run(bench, watch = () => {}) {
    const points = twoMoons(5, COUNT, NOISE);
    const answers = answersOf(bench);
    const names = [FIRST, ...await bench.ready(...OTHERS)];
    // All begin with the same weights: what differs is the activation.
    const networks = [undefined, ...names].map((name) =>
      new Network(answers, name, 3)
    );
    const [straight, bent] = networks as [Network, Network];
    for (let step = 0; step < STEPS; step++) {
      const steps = await Promise.all(
        networks.map((network) => network.step(points)),
      );
      const shares = await answers.distribute(
        ...steps.map(({ logits }) => logits),
      );
      steps.forEach(({ end }, i) => end(shares[i]!));
      if ((step + 1) % LOOK === 0 && step + 1 < STEPS) {
        watch([
          say(`Step ${step + 1} of ${STEPS}`),
          await field(bench, answers, bent, points),
          losses(bench, networks),
        ]);
      }
    }
    return [
      say(
        `${COUNT} points, ${
          COUNT / 2
        } on each of two moons. A network with one hidden layer of 16 learns, in ${STEPS} steps, to tell them apart: a matrix, your activation, a matrix, your ${
          bench.nameOf("softmax")
        }. Its slopes are differences of your own values.`,
      ),
      say("First with no activation between the two matrices:"),
      await field(bench, answers, straight, points),
      say(
        `It got ${await right(
          answers,
          straight,
          points,
        )}. The boundary is a straight line, however long it learns: two matrices without anything between them are one. Now with your ${
          bench.nameOf(FIRST)
        } put back:`,
      ),
      await field(bench, answers, bent, points),
      say(
        `It got ${await right(
          answers,
          bent,
          points,
        )}. Nothing else was changed: the bend of your function is what lets it bend.`,
      ),
      say("How the loss fell, from the same first weights:"),
      losses(bench, networks),
      await table(bench, answers, networks, points),
      ...slowest(bench, networks),
      ...await lastLayer(bench, answers, bent),
      say(
        "What comes next: Module 03, layers. There, a matrix and a bias become a layer, and this network is three lines. A card to keep, with your score and your curves:",
      ),
      say('deno task report --card card.svg --name "Your Name"'),
    ];
  },
};

function answersOf(bench: Workbench): Answers {
  return {
    activate: (name, ...xs) => bench.forwardAll(name, xs),
    distribute: (...rows) => bench.forwardAll("softmax", rows),
  };
}

/** What the network says everywhere: the share of the second class. */
async function field(
  bench: Workbench,
  answers: Answers,
  network: Network,
  { x, classes }: Points,
): Promise<Field> {
  const { columns, rows } = GRID;
  const { left, right, bottom, top } = SPAN;
  const places = Array.from({ length: rows * columns }, (_, i) => [
    left + (right - left) * (i % columns) / (columns - 1),
    top - (top - bottom) * Math.floor(i / columns) / (rows - 1),
  ]);
  const shares = await sharesAt(answers, network, new Tensor(places));
  const name = network.activation === undefined
    ? "without an activation"
    : `with your ${bench.nameOf(network.activation)}`;
  return {
    kind: "field",
    name,
    span: SPAN,
    columns,
    values: shares,
    points: classes.map((k, i) => ({
      x: x.data[2 * i]!,
      y: x.data[2 * i + 1]!,
      mark: CLASSES[k]!,
    })),
  };
}

/** The share of the second class at each place. */
async function sharesAt(
  answers: Answers,
  network: Network,
  places: Tensor,
): Promise<number[]> {
  const [shares] = await answers.distribute(await network.logits(places));
  return Array.from(
    { length: places.shape[0]! },
    (_, i) => shares!.data[2 * i + 1]!,
  );
}

async function rightOf(
  answers: Answers,
  network: Network,
  { x, classes }: Points,
): Promise<number> {
  const shares = await sharesAt(answers, network, x);
  return shares.filter((share, i) => (share > 0.5 ? 1 : 0) === classes[i])
    .length;
}

async function right(
  answers: Answers,
  network: Network,
  points: Points,
): Promise<string> {
  return `${await rightOf(answers, network, points)} of ${COUNT} right`;
}

function nameOf(bench: Workbench, { activation }: Network): string {
  return activation === undefined ? "none" : bench.nameOf(activation);
}

/** Who learned least, and why that is likely. */
function slowest(bench: Workbench, networks: readonly Network[]): Block[] {
  const bending = networks.filter(({ activation }) => activation !== undefined);
  const ranked = bending.toSorted((a, b) =>
    b.losses.at(-1)! - a.losses.at(-1)!
  );
  const [last] = ranked;
  if (!last || ranked.length < 2) return [];
  return [say(
    `Slowest of them was your ${
      nameOf(bench, last)
    }: whatever slope its function has, the slopes of the first layer are multiplied by it, and where it is small little is learned in a step. "deno task lab saturation" shows the slopes.`,
  )];
}

function losses(bench: Workbench, networks: readonly Network[]): Block {
  return {
    kind: "plot",
    from: 1,
    to: networks[0]!.losses.length,
    axes: { x: "step", y: "loss" },
    series: networks.map((network, i) => ({
      name: nameOf(bench, network),
      mark: MARKS[i % MARKS.length]!,
      ys: [...network.losses],
    })),
  };
}

async function table(
  bench: Workbench,
  answers: Answers,
  networks: readonly Network[],
  points: Points,
): Promise<Block> {
  const rows = [];
  for (const network of networks) {
    const count = await rightOf(answers, network, points);
    rows.push([
      nameOf(bench, network),
      show(network.losses.at(-1)!),
      `${count}/${COUNT}`,
    ]);
  }
  return { kind: "table", head: ["activation", "last loss", "right"], rows };
}

async function lastLayer(
  bench: Workbench,
  answers: Answers,
  network: Network,
): Promise<Block[]> {
  const places = [[-1, 0.1], [0.5, 0.25], [1, -0.5]];
  const logits = await network.logits(new Tensor(places));
  const [shares] = await answers.distribute(logits);
  return [
    say(
      `The last layer: your ${
        bench.nameOf("softmax")
      } makes a share of each class from two logits, which are any two numbers.`,
    ),
    {
      kind: "table",
      head: ["at", "logits", "shares"],
      rows: places.map((place, i) => [
        place.join(", "),
        [0, 1].map((k) => show(logits.data[2 * i + k]!)).join(", "),
        [0, 1].map((k) => percent(shares!.data[2 * i + k]!)).join(", "),
      ]),
    },
  ];
}
