import { Tensor } from "tinytorch";
import { type Block, say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";

const SHAPE = [32, 4096] as const;
const LAYERS = 100;

/** What the results of a layer weigh. */
export const memory: Page = {
  id: "memory",
  title: "Memory",
  needs: [],
  async run(bench) {
    const x = new Tensor(new Float32Array(SHAPE[0] * SHAPE[1]), SHAPE);
    const { exercises } = bench.checklist;
    const ids = await bench.ready(...exercises.map(({ id }) => id));
    const rows = [];
    for (const id of ids) {
      const y = await bench.forward(id, x);
      rows.push([bench.nameOf(id), `[${y.shape.join(", ")}]`, kib(y.nbytes)]);
    }
    const all = LAYERS * x.nbytes;
    const own: Block[] = rows.length === 0
      ? [say("None of your activations works yet, so none is shown here.")]
      : [{ kind: "table", head: ["yours", "shape", "result"], rows }];
    return [
      say(
        `A batch of ${SHAPE[0]} through a layer of ${
          SHAPE[1]
        }, four bytes a number: ${SHAPE[0]} x ${SHAPE[1]} x 4 = ${
          x.nbytes.toLocaleString("en-US")
        } bytes, which is ${kib(x.nbytes)}. The module says 512 KB.`,
      ),
      ...own,
      say(
        `That is one layer. Backpropagation needs the results of every layer again, so all of them stay until it has passed:`,
      ),
      {
        kind: "bars",
        rows: [1, 10, LAYERS].map((layers) => ({
          label: layers === 1 ? "1 layer" : `${layers} layers`,
          value: layers * x.nbytes,
          shown: mib(layers * x.nbytes),
        })),
      },
      say(
        `${LAYERS} such layers keep ${
          mib(all)
        }, for one batch, before a single weight is counted. As a number[], eight bytes a number, it would be ${
          mib(2 * all)
        }; a result whose buffer is larger than it needs to be costs as much again.`,
      ),
    ];
  },
};

function kib(bytes: number): string {
  return `${Number((bytes / 1024).toFixed(1))} KiB`;
}

function mib(bytes: number): string {
  return `${Number((bytes / 1024 ** 2).toFixed(1))} MiB`;
}
