import type { Tensor } from "tinytorch";
import { GraderError } from "../subject/grader_error.ts";
import type { Explains, Mistake } from "../verdict/mistake.ts";
import { reproduces } from "./reproduces.ts";

/** A mistake: what is wrong, code that makes it, and what its maker is told. */
export type Row = Code & {
  /** What is wrong, precisely. */
  readonly wrong: string;
  /** Other checks that may fail as well. Default: none. */
  readonly mayFail?: readonly string[];
  /** What to tell who made it. Default: it is no mistake that people make. */
  readonly says?: string;
  /** Other checks that say so. Default: only the one that has to fail. */
  readonly saidBy?: readonly string[];
  /** When to say so, a way to make it each. Default: `value` and those alike. */
  readonly explains?: Explains | readonly Explains[];
};

/**
 * Code that makes a mistake. The text of a function or class becomes a file of
 * its own: it may use nothing but the language, `Tensor` and `axisOf`.
 */
export type Code =
  | {
    /** What each number becomes. */
    readonly value: (v: number) => number;
    /** The same mistake in other words or numbers, for a student's answers only. */
    readonly alike?: readonly ((v: number) => number)[];
    /** How far an answer may be from it. Default 1e-12. */
    readonly absolute?: number;
  }
  | {
    /** What becomes of a tensor. */
    readonly forward: (x: Tensor, dim?: number) => unknown;
  }
  | {
    /** The class, for what remembers something. */
    readonly class: new () => object;
  }
  | {
    /** What stands in place of what in the solution, where it is found once. */
    readonly edit: Readonly<Record<string, string>>;
  };

/** Mistakes by the check that has to find them, and by name. */
export type Table = Readonly<Record<string, Readonly<Record<string, Row>>>>;

/**
 * One table that is wrong files, diagnoses and their tests: each row is a file
 * that has to fail its check, and what that check says to a student whose
 * answers are the same.
 *
 * @param exercise The unit that the mistakes are made with. Its own checks are
 * called by what their ids say after the point.
 */
export function mistakesOf(
  exercise: string,
  table: Table,
): readonly Mistake[] {
  const full = (check: string) =>
    check.includes(".") ? check : `${exercise}.${check}`;
  return Object.entries(table).flatMap(([check, rows]) =>
    Object.entries(rows).map(([name, row]) => {
      const { wrong, mayFail = [], says, saidBy = [] } = row;
      const id = `${exercise}/${name}`;
      const explains = [
        row.explains ?? ("value" in row ? explainsBy(row) : []),
      ].flat();
      if (says !== undefined && explains.length === 0) {
        throw new GraderError(
          `Cannot tell of "${id}": nothing says when; give it "explains"`,
        );
      }
      return {
        id,
        wrong,
        fails: full(check),
        mayFail: mayFail.map(full),
        saidBy: saidBy.map(full),
        code: (className, solution) =>
          "edit" in row
            ? edited(solution, row.edit, id)
            : file(classOf(row, className)),
        ...(says !== undefined && { says, explains }),
      };
    })
  );
}

/** By the formula, or by one of those that are alike. */
function explainsBy(
  { value, alike = [], absolute }: Extract<Code, { readonly value: unknown }>,
): Explains[] {
  return [value, ...alike].map((formula) =>
    reproduces(({ input }) => input.data.map(formula), absolute)
  );
}

function classOf(
  row: Exclude<Code, { readonly edit: unknown }>,
  className: string,
): string {
  if ("class" in row) {
    return `${row.class}`.replace(/^class(?= ?\{)/, `class ${className}`);
  }
  const text = "forward" in row
    ? `${row.forward}`
    : `forward(x) {\n    return x.map(${row.value});\n  }`;
  // An arrow function is no method.
  const member = /^(async )?forward\b/.test(text) ? text : `forward = ${text};`;
  return `class ${className} {\n  ${member}\n}`;
}

function file(text: string): string {
  const used = ["axisOf", "Tensor"].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(text)
  );
  const imports = `import { ${used.join(", ")} } from "tinytorch";\n\n`;
  return `${used.length > 0 ? imports : ""}export ${text}\n`;
}

function edited(
  solution: string,
  edit: Readonly<Record<string, string>>,
  id: string,
): string {
  return Object.entries(edit).reduce((text, [from, to]) => {
    const parts = text.split(from);
    if (parts.length === 2) return parts.join(to);
    throw new GraderError(
      `Cannot make "${id}": its solution has "${from}" ${
        parts.length - 1
      } times; name what is there once`,
    );
  }, solution);
}
