import type { BarsData, CurveData, NoPicture } from "../report/html/mod.ts";
import type { Picture } from "../suites/pictures.ts";
import { ulpsBetween } from "../suites/ulps_between.ts";
import {
  faultSentence,
  fromSheetNumber,
  type ScoreSheet,
  type Submission,
  toSheetNumber,
} from "../verdict/mod.ts";

/** Points of a curve: one each fifteenth of a unit over 16 units. */
const POINTS = 241;

/**
 * Asks the student's code for the values of a picture, in its own process, and
 * lays them beside exact ones.
 */
export async function pictureData(
  picture: Picture,
  { item: itemId, exercise, title }: {
    readonly item: string;
    readonly exercise: string;
    readonly title: string;
  },
  student: Pick<Submission, "counted" | "problems">,
  sheet: ScoreSheet,
): Promise<BarsData | CurveData | NoPicture> {
  const common = { item: itemId, title };
  const none = (why: string): NoPicture => ({ ...common, kind: "none", why });
  if (student.problems.has(exercise)) return none("the file cannot be run");
  const item = sheet.items.find(({ id }) => id === itemId);
  if (item?.status === "not-started") return none("it is not started");
  const inputs = picture.kind === "bars" ? [...picture.inputs] : Array.from(
    { length: POINTS },
    (_, i) =>
      Math.fround(
        picture.from + ((picture.to - picture.from) * i) / (POINTS - 1),
      ),
  );
  const input = { shape: [inputs.length], data: Float32Array.from(inputs) };
  const [reply] = await student.counted.forward(exercise, [{ input }]);
  if (reply?.kind !== "value") {
    return none(reply ? faultSentence(reply) : "it gave no answer");
  }
  if (reply.output.data.length !== inputs.length) {
    return none("its result has another size than its input");
  }
  const values = [...reply.output.data];
  const shown = values.map(toSheetNumber);
  if (picture.kind === "bars") {
    const exact = [...picture.exact(inputs)];
    return { ...common, kind: "bars", inputs, student: shown, exact };
  }
  const [form, exact] = nearestForm(picture.forms, inputs, values);
  const failing = failingInput(item);
  return {
    ...common,
    kind: "curve",
    form,
    xs: inputs,
    student: shown,
    exact,
    ulps: values.map((value, i) =>
      toSheetNumber(ulpsBetween(value, Math.fround(exact[i]!)))
    ),
    ...(failing && { failing }),
  };
}

/** Among accepted forms of a function, the one that was meant. */
function nearestForm(
  forms: Readonly<Record<string, (x: number) => number>>,
  xs: readonly number[],
  values: readonly number[],
): [string, number[]] {
  let best: [string, number[]] | undefined;
  let least = Infinity;
  for (const [name, f] of Object.entries(forms)) {
    const exact = xs.map(f);
    const worst = exact.reduce(
      (most, y, i) => Math.max(most, Math.abs(y - values[i]!) || 0),
      0,
    );
    if (best && worst >= least) continue;
    best = [name, exact];
    least = worst;
  }
  return best!;
}

/** The input on which the first check failed that shows one. */
function failingInput(
  item: ScoreSheet["items"][number] | undefined,
): CurveData["failing"] {
  for (const { id, outcome, counterexample: failure } of item?.checks ?? []) {
    if (outcome !== "failed" || !failure?.input) continue;
    const { input, index, actual, expected } = failure;
    const x = input.values[rowMajor(input.shape, index ?? [])];
    if (x === undefined || Number.isNaN(fromSheetNumber(x))) continue;
    return {
      check: id,
      x,
      ...(actual !== undefined && { actual }),
      ...(expected !== undefined && { expected }),
    };
  }
  return undefined;
}

function rowMajor(shape: readonly number[], index: readonly number[]): number {
  return index.reduce((at, i, dim) => at * shape[dim]! + i, 0);
}
