import { type NestedArray, Tensor } from "tinytorch";
import { mistakesOf } from "../../../laws/mistakes_of.ts";

/** Wrong in how they work: too slow, or with memory that is not theirs. */
export const mutants = mistakesOf("sigmoid", {
  cost: {
    taylor_series: {
      wrong: "sums 500 terms of the series of e^|x| for every number",
      value: (v) => {
        let sum = 1;
        let term = 1;
        for (let k = 1; k <= 500; k++) {
          term *= Math.abs(v) / k;
          sum += term;
        }
        const e = 1 / sum;
        return v < 0 ? e / (1 + e) : 1 / (1 + e);
      },
    },
    tensor_per_element: {
      wrong: "does the arithmetic on one-number Tensors",
      forward(x) {
        const out = new Float32Array(x.size);
        for (let i = 0; i < out.length; i++) {
          const v = new Tensor([x.data[i]!]);
          const e = v.map((n) => -Math.abs(n)).exp();
          const top = v.data[0]! < 0 ? e : new Tensor([1]);
          out[i] = top.div(e.add(1)).data[0]!;
        }
        return new Tensor(out, x.shape);
      },
    },
    restarts_every_block: {
      wrong:
        "starts again from the first number for every block of 512: quadratic",
      edit: {
        "for (let i = 0; i < out.length; i++) {":
          `for (let end = 512; end < x.size + 512; end += 512)
    for (let i = 0; i < Math.min(end, x.size); i++) {`,
      },
    },
    three_exponentials: {
      wrong: "calls exp three times for every number",
      value: (v) => {
        const right = 1 / (1 + Math.exp(-Math.abs(v)));
        const left = Math.exp(-Math.abs(v)) / (1 + Math.exp(-Math.abs(v)));
        return v < 0 ? left : right;
      },
    },
    nested_lists: {
      wrong:
        "turns the tensor into nested lists, walks them and has them packed again",
      forward(x) {
        const apply = (v: NestedArray): NestedArray => {
          if (typeof v !== "number") return v.map(apply);
          const e = Math.exp(-Math.abs(v));
          return v >= 0 ? 1 / (1 + e) : e / (1 + e);
        };
        return new Tensor(apply(x.tolist()), x.shape);
      },
    },
  },
  "systems.no-mutation": {
    in_place: {
      wrong: "writes the result over its input and returns that data",
      mayFail: ["systems.memory", "cost"],
      edit: { "new Float32Array(x.size)": "x.data" },
    },
    input_as_scratch: {
      wrong: "stores e^-|x| in its input on the way",
      mayFail: ["cost"],
      edit: { "const e = Math": "const e = x.data[i] = Math" },
    },
    whole_buffer: {
      wrong:
        "works on the whole buffer behind a view and overwrites the neighbours",
      mayFail: ["cost"],
      forward(x) {
        const all = new Float32Array(x.data.buffer);
        for (let i = 0; i < all.length; i++) {
          const e = Math.exp(-Math.abs(all[i]!));
          all[i] = all[i]! < 0 ? e / (1 + e) : 1 / (1 + e);
        }
        const start = x.data.byteOffset / 4;
        return new Tensor(all.slice(start, start + x.size), x.shape);
      },
    },
  },
  "systems.memory": {
    saves_copies: {
      wrong: "keeps a copy of every input in a list that is never emptied",
      mayFail: ["cost"],
      edit: {
        "export class Sigmoid":
          "const saved: Float32Array[] = []; export class Sigmoid",
        "const out =": "saved.push(x.data.slice()); const out =",
      },
    },
    shared_arena: {
      wrong:
        "every result is a view of one large buffer, rewritten by the next call",
      mayFail: ["systems.no-mutation"],
      edit: {
        "export class Sigmoid":
          "let arena = new Float32Array(1 << 20); export class Sigmoid",
        "const out = new Float32Array(x.size)":
          "if (arena.length < x.size) arena = new Float32Array(x.size); const out = arena.subarray(0, x.size)",
      },
    },
  },
});
