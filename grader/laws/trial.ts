import type { Case, Reply } from "../subject/mod.ts";
import type { CheckContext } from "../verdict/check.ts";
import type { Failure } from "../verdict/failure.ts";
import { toSheetNumber } from "../verdict/sheet_number.ts";
import { toSheetTensor } from "../verdict/sheet_tensor.ts";
import { faultFailure } from "./fault_failure.ts";
import type { Pair } from "./general_mistakes.ts";
import { casesOf, type Evidence, type Law, type Mismatch } from "./law.ts";
import { encodeReplay } from "../verdict/replay_token.ts";
import type { Sample } from "./samples/mod.ts";
import { watchMemory } from "./sightings.ts";
import { ulpsBetween } from "../base/ulps_between.ts";

/** What code that throws, or returns something else, breaks before any law. */
const GIVES_A_TENSOR = "forward gives back a Tensor for every input";

/** A sample that breaks a law, and how. */
export interface Broken {
  readonly sample: Sample;
  readonly failure: Failure;
  /** Which of the ways to break the law; what simplifies keeps to it. */
  readonly way: string;
  /** The call that shows it, whole; a sheet leaves numbers out. */
  readonly shown?: Pair;
}

/** What came of trying a law on samples. */
export interface Tried {
  /** The first sample that breaks the law. */
  readonly broken?: Broken;
  /** All that was answered, for diagnoses. */
  readonly evidence: readonly Evidence[];
}

/** One law, tried on one exercise of the student. */
export class Trial {
  readonly #context: CheckContext;
  readonly #exercise: string;
  readonly law: Law;

  constructor(context: CheckContext, exercise: string, law: Law) {
    this.#context = context;
    this.#exercise = exercise;
    this.law = law;
  }

  /** Tries the law on samples, in order, all calls in one go. */
  async on(samples: readonly Sample[]): Promise<Tried> {
    const { law } = this;
    const batches = samples.map((sample) => casesOf(law, sample));
    const calls = batches.flat();
    const { counted } = this.#context.student;
    const replies = law.replies ??
      await counted.forward(this.#exercise, calls, law.isFresh);
    const evidence: Evidence[] = [];
    let broken: Broken | undefined;
    let at = 0;
    for (const [i, sample] of samples.entries()) {
      const cases = batches[i]!;
      const own = replies.slice(at, at + cases.length);
      for (const [i, reply] of own.entries()) {
        watchMemory(this.#context.student, this.#exercise, cases[i]!, reply);
      }
      const values = own.filter((reply) => reply.kind === "value");
      if (values.length === cases.length) {
        evidence.push({ sample, cases, values });
      }
      broken ??= this.#judge(sample, cases, own);
      at += cases.length;
      // A process that did not survive has answered nothing more.
      if (at > replies.length) break;
    }
    return { evidence, ...(broken && { broken }) };
  }

  #judge(
    sample: Sample,
    cases: readonly Case[],
    replies: readonly Reply[],
  ): Broken | undefined {
    const { law } = this;
    const values = replies.filter((reply) => reply.kind === "value");
    const fault = replies.find((reply) => reply.kind !== "value");
    if (fault) {
      if (law.wantsFault?.(fault, sample)) return undefined;
      const { dim } = sample;
      return this.#broken(sample, fault.kind, {
        ...faultFailure(fault, law.wantsFault ? law.property : GIVES_A_TENSOR),
        input: toSheetTensor(cases[replies.indexOf(fault)]!.input),
        ...(dim !== undefined && { dim: toSheetNumber(dim) }),
      });
    }
    const evidence: Evidence = { sample, cases, values };
    const mismatch = judged(law, evidence);
    if (!mismatch) return undefined;
    const way = `${mismatch.kind} ${mismatch.way}`;
    const { at = 0 } = mismatch;
    const shown = { call: cases[at]!, output: values[at]!.output };
    const broken = this.#broken(sample, way, this.#failure(evidence, mismatch));
    return { ...broken, shown };
  }

  #failure(
    { cases, values, sample }: Evidence,
    { kind = "mismatch", message, at = 0, index, expected, actual }: Mismatch,
  ): Failure {
    const { output, prints, printsDropped } = values[at]!;
    const dim = cases[at]!.dim ?? sample.dim;
    const both = expected !== undefined && actual !== undefined;
    return {
      kind,
      property: this.law.property,
      message,
      input: toSheetTensor(cases[at]!.input),
      output: toSheetTensor(output),
      prints: [...prints],
      printsDropped,
      ...(dim !== undefined && { dim: toSheetNumber(dim) }),
      ...(index !== undefined && { index: unravel(index, output.shape) }),
      ...(expected !== undefined && { expected: toSheetNumber(expected) }),
      ...(actual !== undefined && { actual: toSheetNumber(actual) }),
      ...(both && {
        absError: toSheetNumber(Math.abs(actual - expected)),
        ulps: toSheetNumber(
          ulpsBetween(Math.fround(actual), Math.fround(expected)),
        ),
      }),
    };
  }

  #broken(sample: Sample, way: string, failure: Failure): Broken {
    const replay = encodeReplay({
      check: this.#context.spec.id,
      law: this.law.id,
      exercise: this.#exercise,
      sample,
    });
    return { sample, way, failure: replay ? { ...failure, replay } : failure };
  }
}

/**
 * What a law says of answers, each with as many numbers as its input. A law goes
 * through numbers: it would keep silent of those that are not there.
 */
function judged(law: Law, evidence: Evidence): Mismatch | undefined {
  const { cases, values } = evidence;
  const at = values.findIndex(({ output }, i) =>
    output.data.length !== cases[i]!.input.data.length
  );
  if (at < 0) return law.judge(evidence);
  // Where an error is wanted, any answer is wrong: the law says it better.
  const refused = law.wantsFault && law.judge(evidence);
  const { input } = cases[at]!;
  const { output } = values[at]!;
  return refused ?? {
    at,
    message: `it gave ${
      counted(output.data.length)
    } for ${input.data.length}; wanted as many`,
  };
}

function counted(count: number): string {
  return count === 1 ? "1 value" : `${count} values`;
}

/** The position of a row-major index. */
function unravel(index: number, shape: readonly number[]): number[] {
  const position: number[] = [];
  let rest = index;
  for (const size of shape.toReversed()) {
    position.unshift(rest % size);
    rest = Math.floor(rest / size);
  }
  return position;
}
