import { type Block, say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";

const SHAPE = [32, 4096] as const;
const LAYERS = 100;

/** How long one layer takes here. */
export const latency: Page = {
  id: "latency",
  title: "Latency of a layer",
  needs: [],
  async run(bench) {
    const { exercises } = bench.checklist;
    const ids = await bench.ready(...exercises.map(({ id }) => id));
    const intro = say(
      `One call on [${SHAPE.join(", ")}], ${
        (SHAPE[0] * SHAPE[1]).toLocaleString("en-US")
      } numbers with signs at random; processor time on this machine:`,
    );
    if (ids.length === 0) {
      return [
        intro,
        say("None of your activations works yet: there is nothing to time."),
      ];
    }
    const rows = [];
    for (const id of ids) {
      const value = await bench.latency(id, SHAPE);
      rows.push({ id, label: bench.nameOf(id), value, shown: ms(value) });
    }
    return [intro, { kind: "bars", rows }, ...sums(rows)];
  },
};

function sums(
  rows: readonly { id: string; label: string; value: number }[],
): Block[] {
  const of = (id: string) => rows.find((row) => row.id === id);
  const relu = of("relu");
  const gelu = of("gelu");
  const through = rows.map(({ label, value }) =>
    `${label} ${ms(LAYERS * value)}`
  );
  const blocks = [
    say(`${LAYERS} layers, activations alone: ${through.join(", ")}.`),
  ];
  if (relu && gelu) {
    blocks.push(say(
      `The module says 1 ms for ReLU and 5 ms for GELU, a factor of 5. Here the factor is ${
        (gelu.value / relu.value).toFixed(1)
      }, at signs in random order, where ReLU's comparisons are hard to guess; "deno task lab landscape" measures on sorted numbers, and there it is larger.`,
    ));
  }
  return blocks;
}

function ms(value: number): string {
  return `${value < 10 ? value.toFixed(2) : Math.round(value)} ms`;
}
