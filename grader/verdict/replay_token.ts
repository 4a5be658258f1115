import type { Sample } from "./sample.ts";
import { showNumber } from "./show_number.ts";
import { sizeOf } from "../subject/size_of.ts";

/** Names one law of one check on one sample, for `--replay`. */
export interface Replay {
  readonly check: string;
  readonly law: string;
  readonly exercise: string;
  readonly sample: Sample;
}

/** Longer tokens are of no use on a command line. */
const MAX_LENGTH = 2000;
const MAX_VALUES = 1 << 20;

/**
 * Encodes a replay as a word that a shell leaves alone and a person can read
 * and vary: `rows.dim:every-dim:0,1,2x4:shape=2x3:dim=0`, where `2x4` in
 * the values is 2, four times.
 *
 * @returns `undefined` if the word would be too long.
 */
export function encodeReplay(replay: Replay): string | undefined {
  const { check, law, exercise, sample: { input, dim, extra } } = replay;
  const { shape, data } = input;
  const flat = shape.length === 1;
  const fields = [check, law, encodeValues(data)];
  if (!flat) fields.push(`shape=${shape.join("x") || "scalar"}`);
  if (dim !== undefined) fields.push(`dim=${showDouble(dim)}`);
  // Not float32: these are used as they are.
  if (extra) fields.push(`extra=${encodeValues(extra, showDouble)}`);
  if (exercise !== check.split(".")[0]) fields.push(`on=${exercise}`);
  const token = fields.join(":");
  return token.length <= MAX_LENGTH ? token : undefined;
}

/**
 * Decodes a token.
 *
 * @throws {SyntaxError} If it is not one.
 */
export function decodeReplay(token: string): Replay {
  const [check, law, values, ...rest] = token.split(":");
  const options = new Map<string, string>();
  for (const field of rest) {
    const [name, value, ...more] = field.split("=");
    if (!OPTIONS.has(name!) || value === undefined || more.length > 0) {
      refuse(token, `"${field}" is not one of its parts`);
    }
    options.set(name!, value!);
  }
  if (!check?.includes(".") || !law || values === undefined) {
    refuse(token, 'it does not read "check:law:values"');
  }
  const data = Float32Array.from(decodeValues(token, values!));
  const shape = decodeShape(token, options.get("shape"), data.length);
  const dim = options.get("dim");
  if (dim !== undefined && !NUMBER.test(dim)) {
    refuse(token, `its dim "${dim}" is not a number`);
  }
  const extra = options.get("extra");
  return {
    check: check!,
    law: law!,
    exercise: options.get("on") ?? check!.split(".")[0]!,
    sample: {
      input: { shape, data },
      ...(dim !== undefined && { dim: Number(dim) }),
      ...(extra !== undefined && { extra: decodeValues(token, extra) }),
    },
  };
}

const OPTIONS = new Set(["shape", "dim", "extra", "on"]);
const NUMBER = /^-?(NaN|Infinity|\d+(\.\d*)?(e[+-]?\d+)?)$/;

function showDouble(value: number): string {
  return Object.is(value, -0) ? "-0" : `${value}`;
}

function encodeValues(
  values: ArrayLike<number>,
  show: (value: number) => string = showNumber,
): string {
  // Two colons in a row would be a command to some CI.
  if (values.length === 0) return "none";
  const runs: { text: string; count: number }[] = [];
  for (const value of Array.from(values)) {
    const text = show(value);
    const last = runs.at(-1);
    if (last?.text === text) last.count++;
    else runs.push({ text, count: 1 });
  }
  return runs.map(({ text, count }) => count > 1 ? `${text}x${count}` : text)
    .join(",");
}

function decodeValues(token: string, text: string): number[] {
  const values: number[] = [];
  if (text === "" || text === "none") return values;
  for (const run of text.split(",")) {
    const [value, count, ...more] = run.split("x");
    const times = count === undefined ? 1 : Number(count);
    const isNumber = NUMBER.test(value!);
    const fits = Number.isInteger(times) && times > 0 && more.length === 0 &&
      times + values.length <= MAX_VALUES;
    if (!isNumber || !fits) refuse(token, `"${run}" is not a number`);
    for (let i = 0; i < times; i++) values.push(Number(value));
  }
  return values;
}

function decodeShape(
  token: string,
  text: string | undefined,
  count: number,
): number[] {
  if (text === undefined) return [count];
  const shape = text === "scalar" ? [] : text.split("x").map(Number);
  const fits = shape.every((size) => Number.isInteger(size) && size >= 0) &&
    sizeOf(shape) === count;
  if (!fits) refuse(token, `shape ${text} does not hold ${count} values`);
  return shape;
}

function refuse(token: string, state: string): never {
  throw new SyntaxError(
    `Cannot replay "${
      token.slice(0, 60)
    }": ${state}; copy the whole word after --replay`,
  );
}
