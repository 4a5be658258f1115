import type { Case, Reply } from "../subject/mod.ts";
import { GENERAL_MISTAKES } from "../laws/general_mistakes.ts";
import { CHANCE, KEPT } from "../laws/run_laws.ts";
import {
  type Exact,
  type Failure,
  fromSheetNumber,
  fromSheetTensor,
  rowMajor,
  type ScoreSheet,
  toSheetNumber,
  toSheetTensor,
  type Unit,
  type Units,
} from "../verdict/mod.ts";

/** Gives a case to the code that a sheet is about, in a process of its own. */
export type Ask = (exercise: string, given: Case) => Promise<Reply | undefined>;

/** Less than half a float32 step: no other answer could be righter. */
const RIGHT = 5e-8;

/**
 * What a sheet says that is not so: each shown case is given to the code once
 * more, and what is claimed of it is worked out anew.
 *
 * @param ask Left out for code that leaves its answers to chance.
 * @returns Sentences, each after the check's id.
 */
export async function auditWords(
  { items }: Pick<ScoreSheet, "items">,
  units: Units,
  ask?: Ask,
): Promise<string[]> {
  const untrue: string[] = [];
  for (const { id, file, checks } of items) {
    for (const { id: check, outcome, counterexample } of checks) {
      if (outcome !== "failed" || !counterexample) continue;
      const claims = [
        ...distances(counterexample),
        ...refusals(counterexample),
        ...diagnoses(counterexample, units[id]),
        ...rightOnes(counterexample, units[id]?.exact),
        ...file === undefined || ask === undefined
          ? []
          : await strangers(counterexample, (given) => ask(id, given)),
      ];
      untrue.push(...claims.map((claim) => `${check}: ${claim}`));
    }
  }
  return untrue;
}

/** The numbers beside each other: that which is pointed at, their distance. */
function* distances(failure: Failure): Generator<string> {
  const { output, index, actual, expected, absError } = failure;
  if (actual === undefined || expected === undefined) return;
  const shown = output?.values[rowMajor(output.shape, index ?? [])];
  if (index !== undefined && shown !== undefined && shown !== actual) {
    yield `it got ${actual}, but the output has ${shown} there`;
  }
  const distance = Math.abs(Number(actual) - Number(expected));
  if (absError !== undefined && toSheetNumber(distance) !== absError) {
    yield `the error is ${distance}, not ${absError}`;
  }
  if (distance === 0 && actual === expected) {
    yield `it got ${actual}, and that is what is expected`;
  }
}

/** Where an error is wanted, the dim is one that the shape does not have. */
function* refusals({ message, property, input, dim }: Failure) {
  if (dim === undefined || !input) return;
  if (!/wanted .*RangeError/.test(message) && !/refuse/.test(property)) return;
  const rank = Math.max(1, input.shape.length);
  const given = fromSheetNumber(dim);
  if (Number.isInteger(given) && given >= -rank && given < rank) {
    yield `it wants dim ${dim} of [${input.shape}] refused`;
  }
}

/** The likely mistake would have given the output that is shown. */
function* diagnoses(failure: Failure, unit: Unit | undefined) {
  const { diagnosis } = failure;
  if (isOfState(diagnosis)) return;
  const given = caseOf(failure);
  const output = failure.output && fromSheetTensor(failure.output);
  if (diagnosis === undefined || !given || !output) return;
  // By their digits, where the shown and the wanted are that close.
  const within = Number(failure.absError) <= 1e-9 ? 0 : undefined;
  const isKnown =
    (unit?.mistakes ?? []).some(({ says, explains = [] }) =>
      says === diagnosis &&
      explains.some((explain) => explain(given, output, within))
    ) || GENERAL_MISTAKES.some(({ says, explains }) =>
      says === diagnosis &&
      explains([{ call: given, output }], given.input.shape)
    );
  if (!isKnown) {
    yield `"${diagnosis}" would not have given that output`;
  }
}

/** What is called wrong is not what the function gives there. */
function* rightOnes(failure: Failure, exact: Exact | undefined) {
  const { output, index, actual, expected, kind, message } = failure;
  // The sheet says that it is right by another form.
  if (/, as the \S+ form does;/.test(message)) return;
  const given = caseOf(failure);
  if (kind !== "mismatch" || !given || !output || !exact) return;
  if (actual === undefined || expected === undefined) return;
  const at = rowMajor(output.shape, index ?? []);
  for (const right of exactAt(exact, given, at)) {
    // Of zeros it is the sign that may be wrong.
    const isRight = right === 0 || !Number.isFinite(right)
      ? Object.is(right, Number(actual))
      : Math.abs(right - Number(actual)) <= RIGHT * Math.abs(right);
    if (isRight) yield `it calls ${actual} wrong, which is right there`;
  }
}

function exactAt(exact: Exact, given: Case, at: number): number[] {
  if ("of" in exact) return [exact.of(given).data[at]!];
  const x = given.input.data[at];
  return x === undefined ? [] : Object.values(exact.forms).map((f) => f(x));
}

/** The output is what the code gives for that input, asked nothing else. */
async function strangers(
  failure: Failure,
  ask: (given: Case) => Promise<Reply | undefined>,
): Promise<string[]> {
  const given = caseOf(failure);
  const { output, kind, diagnosis } = failure;
  if (!given || !output || kind !== "mismatch") return [];
  if (isOfState(diagnosis)) return [];
  const reply = await ask(given);
  if (reply?.kind !== "value") {
    return [`alone it gives no tensor for that input: ${reply?.kind}`];
  }
  const again = toSheetTensor(reply.output);
  const isSame = JSON.stringify(again) === JSON.stringify(output);
  return isSame
    ? []
    : [`alone it gives [${again.values}] of shape [${again.shape}] for that`];
}

/** Whether it is said that the same input may give another output. */
function isOfState(diagnosis: string | undefined): boolean {
  return diagnosis === KEPT || diagnosis === CHANCE;
}

/** The call that is shown, if it is shown whole. */
function caseOf({ input, dim }: Failure): Case | undefined {
  const tensor = input && fromSheetTensor(input);
  if (!tensor) return undefined;
  return {
    input: tensor,
    ...(dim !== undefined && { dim: fromSheetNumber(dim) }),
  };
}
