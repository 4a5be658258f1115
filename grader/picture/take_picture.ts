import { ulpsBetween } from "../base/ulps_between.ts";
import {
  faultSentence,
  fromSheetNumber,
  type SheetItem,
  type SheetNumber,
  type Submission,
  toSheetNumber,
} from "../verdict/mod.ts";
import { failingInput } from "./failing_input.ts";
import {
  type BarsPicture,
  type CurvePicture,
  dialsOf,
  type Picture,
} from "../verdict/mod.ts";
import type { BarsData, CurveData, PictureData } from "./picture_data.ts";

/** Points of a curve: one each fifteenth of a unit over 16 units. */
const POINTS = 241;
/** Half the distance of the two points of a slope: wide enough for float32. */
const STEP = 2 ** -6;
/** Points of a curve over magnitudes. */
const MAGNITUDES = 161;

/** Whose picture is taken. */
export interface PictureOf {
  readonly item: string;
  readonly exercise: string;
  readonly title: string;
}

/** What is known besides. */
export interface PictureOptions {
  /** The verdict on the item, where there is one. */
  readonly verdict?: Pick<SheetItem, "status" | "checks"> | undefined;
  /** Dials that stand elsewhere than at first. */
  readonly turned?: Readonly<Record<string, number>>;
}

type Student = Pick<Submission, "counted" | "load">;

/**
 * Asks the student's code for the values of a picture, in its own process, and
 * lays them beside exact ones. Where it gives none, the exact ones stand alone.
 */
export async function takePicture(
  picture: Picture,
  of: PictureOf,
  student: Student,
  { verdict, turned = {} }: PictureOptions = {},
): Promise<PictureData> {
  const common = { item: of.item, title: of.title };
  const dials = Object.fromEntries(
    dialsOf(picture).map(({ id, at }) => [id, turned[id] ?? at]),
  );
  const draw = (ask: Ask, failing?: CurveData["failing"]) =>
    picture.kind === "bars"
      ? bars(picture, ask, dials)
      : curve(picture, ask, dials, failing);
  try {
    if (!("prints" in await student.load(of.exercise))) {
      throw new NoAnswer("the file cannot be run");
    }
    if (verdict?.status === "not-started") {
      throw new NoAnswer("it is not started");
    }
    const ask = askerOf(of.exercise, student);
    return { ...common, ...await draw(ask, failingInput(verdict)) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { ...common, missing: error.message, ...await draw(nothing) };
  }
}

/** The student's answers to rows of numbers. */
type Ask = (...rows: readonly (readonly number[])[]) => Promise<number[][]>;

class NoAnswer extends Error {}

const nothing: Ask = (...rows) =>
  Promise.resolve(rows.map((row) => row.map(() => NaN)));

function askerOf(exercise: string, { counted }: Student): Ask {
  return async (...rows) => {
    const replies = await counted.forward(
      exercise,
      rows.map((row) => ({
        input: { shape: [row.length], data: Float32Array.from(row) },
      })),
    );
    return rows.map((row, i) => {
      const reply = replies[i];
      if (reply?.kind !== "value") {
        throw new NoAnswer(
          reply ? faultSentence(reply) : "it gave no answer",
        );
      }
      const { data } = reply.output;
      if (data.length === row.length) return [...data];
      throw new NoAnswer("its result has another size than its input");
    });
  };
}

async function bars(
  { inputs, exact, turning }: BarsPicture,
  ask: Ask,
  turned: Readonly<Record<string, number>>,
): Promise<Omit<BarsData, "item" | "title">> {
  const row = [...turning?.row(inputs, turned) ?? inputs].map(Math.fround);
  const [student] = await ask(row);
  return {
    kind: "bars",
    inputs: row,
    student: student!.map(toSheetNumber),
    exact: [...exact(row)],
  };
}

async function curve(
  { from, to, forms, family }: CurvePicture,
  ask: Ask,
  turned: Readonly<Record<string, number>>,
  failing: CurveData["failing"],
): Promise<Omit<CurveData, "item" | "title">> {
  const xs = Array.from(
    { length: POINTS },
    (_, i) => Math.fround(from + ((to - from) * i) / (POINTS - 1)),
  );
  const wide = failing &&
    magnitudesAround(fromSheetNumber(failing.x), from, to);
  const [values, after, before, far] = await ask(
    xs,
    xs.map((x) => x + STEP),
    xs.map((x) => x - STEP),
    ...(wide ? [wide] : []),
  );
  const [form, f] = nearestForm(forms, xs, values!);
  const slope = (ahead: number, behind: number) =>
    (ahead - behind) / (2 * STEP);
  const dial = family && turned[family.dial.id]!;
  return {
    kind: "curve",
    form,
    ...beside(xs, values!, f),
    slope: after!.map((y, i) => toSheetNumber(slope(y, before![i]!))),
    exactSlope: xs.map((x) => slope(f(x + STEP), f(x - STEP))),
    ...(family && dial !== undefined && {
      other: {
        name: family.name(dial),
        ys: xs.map((x) => family.f(x, dial)),
      },
    }),
    ...(failing && { failing }),
    ...(wide && { magnitudes: beside(wide, far!, f) }),
  };
}

/**
 * Numbers of the sign of `x` over all magnitudes from its own to those of the
 * picture, if a picture from `from` to `to` does not show it.
 */
function magnitudesAround(
  x: number,
  from: number,
  to: number,
): number[] | undefined {
  const size = Math.abs(x);
  const isSeen = x >= from && x <= to &&
    (x === 0 || size > (to - from) / 400);
  if (isSeen || !Number.isFinite(x)) return undefined;
  const low = Math.floor(Math.log10(Math.min(size, 1e-3)));
  const high = Math.ceil(Math.log10(Math.max(size, to)));
  return Array.from({ length: MAGNITUDES }, (_, i) => {
    const power = low + (high - low) * i / (MAGNITUDES - 1);
    return Math.fround(Math.sign(x) * Math.min(10 ** power, 3.4e38));
  });
}

function beside(
  xs: number[],
  student: readonly number[],
  f: (x: number) => number,
): {
  xs: number[];
  student: SheetNumber[];
  exact: number[];
  ulps: SheetNumber[];
} {
  const exact = xs.map(f);
  return {
    xs,
    student: student.map(toSheetNumber),
    exact,
    ulps: student.map((value, i) =>
      toSheetNumber(ulpsBetween(value, Math.fround(exact[i]!)))
    ),
  };
}

/** Among accepted forms of a function, the one that was meant. */
function nearestForm(
  forms: Readonly<Record<string, (x: number) => number>>,
  xs: readonly number[],
  values: readonly number[],
): [string, (x: number) => number] {
  let best: [string, (x: number) => number] | undefined;
  let least = Infinity;
  for (const [name, f] of Object.entries(forms)) {
    const worst = xs.reduce(
      (most, x, i) => Math.max(most, Math.abs(f(x) - values[i]!) || 0),
      0,
    );
    if (best && worst >= least) continue;
    best = [name, f];
    least = worst;
  }
  return best!;
}
