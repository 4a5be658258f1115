import type { Mistake } from "../verdict/mistake.ts";
import { reproduces } from "./elementwise_mistake.ts";

/** A wrong formula for single numbers. */
export interface WrongFormula {
  /** Unique among the mistakes and mutants of its unit. */
  readonly id: string;
  /** What is wrong with it, precisely. */
  readonly about: string;
  /**
   * What each number becomes. Its text is the mutant, so that it may use nothing
   * but `Math` and the functions that are given with the table.
   */
  readonly wrong: (x: number) => number;
  /** The same mistake in other words or numbers, for a student's answers only. */
  readonly alike?: readonly ((x: number) => number)[];
  /** The check that has to fail, by what its id says after the point. */
  readonly fails: string;
  /** Others that may fail as well. Default: none. */
  readonly mayFail?: readonly string[];
  /** What to tell who made it. Default: it is no mistake that people make. */
  readonly says?: string;
  /** How far an answer may be from the formula's. Default 1e-12. */
  readonly absolute?: number;
}

/**
 * One table that is mutants, diagnoses and their tests: each formula is a
 * mutant that has to fail its check, and where a student's answers are the
 * formula's, that check says so.
 *
 * @param exercise The unit that the mistakes are made with.
 * @param uses Functions that the formulas call, by their names there.
 */
export function pointwiseMistakes(
  exercise: string,
  formulas: readonly WrongFormula[],
  uses: Readonly<Record<string, (x: number) => number>> = {},
): readonly Mistake[] {
  const preamble = Object.entries(uses)
    .map(([name, f]) => `const ${name} = ${f};\n`).join("");
  const full = (check: string) => `${exercise}.${check}`;
  return formulas.map(
    (
      { id, about, wrong, alike = [], fails, mayFail = [], says, absolute },
    ) => ({
      id: `${exercise}/${id}`,
      check: [fails, ...mayFail].map(full),
      mutant: {
        wrong: about,
        fails: full(fails),
        mayFail: mayFail.map(full),
        code: (className) =>
          `import { Tensor } from "tinytorch";

${preamble}const wrong = ${wrong};

export class ${className} {
  forward(x) {
    return x.map((value) => wrong(value));
  }
}
`,
      },
      ...(says !== undefined && {
        says,
        explains: (call, output) =>
          [wrong, ...alike].some((formula) =>
            reproduces(({ input }) => input.data.map(formula), absolute)(
              call,
              output,
            )
          ),
      }),
    }),
  );
}
