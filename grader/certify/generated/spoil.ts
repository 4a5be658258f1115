import type { Stratum } from "../../checklist/mod.ts";
import type { Cell } from "./cell.ts";
import { insideOf } from "./strata_cells.ts";

/** What becomes wrong in a cell. */
export const ERRORS = {
  identity: "out[at] = v",
  zero: "out[at] = 0",
  "NaN made": "out[at] = NaN",
  "NaN swallowed": "out[at] = Number.isNaN(v) ? 0 : y",
  "the neighbour's": "out[at] = out[at > 0 ? at - 1 : at + 1] ?? -y",
  "the answer before": "out[at] = before[at] ?? 0",
  "1.5 times too far": "out[at] = y + 1.5 * allowed(v, y)",
  "10 times too far": "out[at] = y + 10 * allowed(v, y)",
  "1000 times too far": "out[at] = y - 1000 * allowed(v, y)",
  "input overwritten": "x.data[at] = y",
  alias: "",
  "the shape lost": "",
} as const;
export type ErrorName = keyof typeof ERRORS;

/** What a refusal becomes. */
export const REFUSALS = {
  "a result": "return new Tensor(x.data.slice(), x.shape)",
  "another error": 'throw new Error("no such dim")',
  "the last dim": "return this.#right.forward(x)",
  "a plain TypeError": 'throw new TypeError("no such dim")',
} as const;

/** A right file, spoilt. */
export interface Spoiling {
  readonly className: string;
  /** The right file's text. */
  readonly text: string;
  readonly cell: Cell;
  readonly error: string;
  /** How far answers may be off, by the checklist. */
  readonly strata: readonly Stratum[];
  /** Where there are no strata. */
  readonly absolute: number;
}

/** The text of a file that is right except in one cell. */
export function spoil(
  { className, text, cell, error, strata, absolute }: Spoiling,
): string {
  const right = text
    .replace(new RegExp(`(export )?class ${className}\\b`), "class Right")
    .replace(
      new RegExp(`export \\{ (\\w+) as ${className} \\};`),
      "const Right = $1;",
    );
  return `import { Tensor as SpoiltTensor } from "tinytorch";
${right}
${allowedText(strata, absolute)}
export class ${className} {
  readonly #right: {
    forward(x: SpoiltTensor, dim?: number): SpoiltTensor;
  } = new Right();
  #calls = 0;
  #last: SpoiltTensor | undefined;
  #largest = 0;
  #before: Float32Array = new Float32Array();
  #seen = new Set<string>();

  forward(x: SpoiltTensor, dim?: number): SpoiltTensor {
    const calls = ++this.#calls;
    const [last, largest, before] = [this.#last, this.#largest, this.#before];
    const [rank, size] = [x.ndim, x.size];
    const key = x.data.slice(0, 64).join() + x.shape.join();
    const again = this.#seen.has(key);
    this.#seen.add(key);
    this.#last = new SpoiltTensor(x.data.slice(), x.shape);
    this.#largest = Math.max(largest, size);
    ${cell.refuses ? refusalText(cell, error) : answerText(cell, error)}
  }
}
`;
}

function refusalText({ call }: Cell, error: string): string {
  const body = REFUSALS[error as keyof typeof REFUSALS]
    .replace("Tensor", "SpoiltTensor");
  return `if (${call}) ${body};
    return this.#right.forward(x, dim);`;
}

function answerText({ call = "true", value, row }: Cell, error: string) {
  const forward =
    "dim === undefined ? this.#right.forward(x) : this.#right.forward(x, dim)";
  const whole = error === "alias"
    ? "x.data.set(out); return new SpoiltTensor(x.data, x.shape);"
    : error === "the shape lost"
    ? "return new SpoiltTensor(out.slice(), [out.length]);"
    : undefined;
  const change = whole ??
    `const v = given[at]!; const y = out[at]!; const i = at; ` +
      `if (${value ?? "true"}) { ${ERRORS[error as ErrorName]}; }`;
  const some = `given.some((v, i) => ${value ?? "true"})`;
  return `const given = x.data.slice();
    const result = ${forward};
    const out = result.data;
    this.#before = out.slice();
    if (!(${call})) return result;
    ${
    row === undefined
      ? whole
        ? `if (${value === undefined ? "true" : some}) { ${whole} }`
        : `for (let at = 0; at < out.length; at++) { ${change} }`
      : rowsText(row, whole, change)
  }
    return result;`;
}

function rowsText(row: string, whole: string | undefined, change: string) {
  return `const axis = dim === undefined || dim < 0 ? rank + (dim ?? -1) : dim;
    const length = rank === 0 ? 1 : x.shape[axis]!;
    const inner = rank === 0 ? 1 : x.shape.slice(axis + 1).reduce((a, b) => a * b, 1);
    for (let start = 0; start < size; start++) {
      if (Math.floor(start / inner) % length !== 0) continue;
      const row: number[] = [];
      for (let k = 0; k < length; k++) row.push(given[start + k * inner]!);
      if (!(${row})) continue;
      ${
    whole ??
      `for (let k = 0; k < length; k++) { const at = start + k * inner; ${change} }`
  }
    }`;
}

function allowedText(strata: readonly Stratum[], absolute: number): string {
  const terms = strata.filter(({ nan }) => !nan).map((stratum) => {
    const { absolute, relative } = stratum;
    return `  if (${
      insideOf(stratum)
    }) most = Math.min(most, ${absolute} + ${relative} * Math.abs(y));`;
  });
  return `function allowed(v: number, y: number): number {
  let most = ${strata.length === 0 ? absolute : "Infinity"};
${terms.join("\n")}
  // To the bit: one step beyond.
  return most === 0 ? Math.max(2 ** -149, 2 ** -23 * Math.abs(y)) : most;
}`;
}
