/** A submission that tries to gain what it has not earned: a row of a table. */
export interface Row {
  /** What it tries to do, after "to". */
  readonly tries: string;
  /** Default: that of ReLU. */
  readonly exercise?: string;
  /** Default: as much as its honest twin, the file without the trick. */
  readonly mayEarn?: "nothing";
  /** What the twin returns for `x`. Default: its numbers, unchanged. */
  readonly twin?: string;
  /** Whether it may cost its author points in exercises that it imports. */
  readonly harmsOwn?: boolean;
  /** Further files, by path. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Links in the submission, with targets. */
  readonly links?: Readonly<Record<string, string>>;
  /** The first lines, before the imports. */
  readonly top?: string;
  /** Runs while the file is loaded. */
  readonly load?: string;
  /**
   * What has to be refused while the file is loaded: the cheat goes on, or says
   * that it got through. Where it may come further, `hit` says so itself.
   */
  readonly attempt?: string | readonly string[];
  /** Runs at each call, before it returns. */
  readonly forward?: string;
  /** What is returned for `x`. Default: its numbers, unchanged. */
  readonly returns?: string;
  /** All of `forward(x)`, where it does more than to run and return. */
  readonly body?: string;
  /** The whole file, where it is no plain class. */
  readonly file?: string;
}

/** Rows by name. */
export type Rows = Readonly<Record<string, Row>>;

/** Returned by a file that earns next to nothing. */
const UNCHANGED = "new Tensor(x.data.slice(), x.shape)";
/** Returned by a right ReLU. */
export const RIGHT =
  "x.map((value) => value > 0 || value !== value ? value : 0)";
/** Returned by a Sigmoid that is right but where it overflows. */
export const OVERFLOWS = "x.map((value) => 1 / (1 + Math.exp(-value)))";

/** Rows that differ in a word or two, by name. */
export function rowsOf<Word>(
  words: Readonly<Record<string, Word>>,
  rowOf: (word: Word, name: string) => Row,
  idOf = (name: string) => name,
): Rows {
  return Object.fromEntries(
    Object.entries(words).map(([name, word]) => [
      idOf(name),
      rowOf(word, name),
    ]),
  );
}

/**
 * Code as it is written, backslashes and all, without the table's indentation.
 * Only a backtick and `${` take a backslash.
 */
export function code(
  parts: TemplateStringsArray,
  ...values: readonly string[]
): string {
  const raw = parts.raw.map((part) => part.replaceAll(/\\(`|\$\{)/g, "$1"));
  const lines = String.raw({ raw }, ...values).split("\n");
  if (lines.length === 1) return lines[0]!;
  const inner = lines.slice(1, -1);
  const depth = /^ */.exec(inner[0]!)![0].length;
  return inner.map((line) => line.slice(depth)).join("\n");
}

/** The file of a row. */
export function textOf(row: Row, className: string): string {
  if (row.file !== undefined) return row.file;
  const { top = "", load = "", attempt = [], forward, returns = UNCHANGED } =
    row;
  const attempts = [attempt].flat().map((part) => {
    const told = part.includes("hit(") ? part : `${part}\nhit("not refused");`;
    return `try {\n${indented(told, 2)}\n} catch {\n  // Refused.\n}`;
  });
  const body = row.body ??
    [forward, `return ${returns};`].filter((part) => part).join("\n");
  const parts = [
    [top, 'import { Tensor } from "tinytorch";'].filter((part) => part)
      .join("\n"),
    [load, ...attempts, body].some((part) => part.includes("hit(")) && HIT,
    [load, ...attempts].filter((part) => part).join("\n"),
    `export class ${className} {
  forward(x: Tensor): unknown {
${indented(body, 4)}
  }
}
`,
  ];
  return parts.filter((part) => part).join("\n\n");
}

/** Says that a cheat got through, in a word that no file holds. */
const HIT = `function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}`;

function indented(text: string, depth: number): string {
  return text.replaceAll(/^(?=.)/gm, " ".repeat(depth));
}
