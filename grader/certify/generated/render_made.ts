import type { Made } from "./generate.ts";

/** What became of files that were made wrong: counts, then each survivor. */
export function renderMade(made: readonly Made[], seed: number): string {
  const lines = [
    "kind                      wrong  survive  equivalent  blamed",
  ];
  for (const [kind, own] of Map.groupBy(made, ({ kind }) => kind)) {
    const { wrong, survivors, equivalent, blamed } = countsOf(own);
    lines.push(
      kind.padEnd(25) + `${wrong.length}`.padStart(6) +
        `${survivors.length}`.padStart(9) +
        `${equivalent.length}`.padStart(12) + `${blamed.length}`.padStart(8),
    );
  }
  const { wrong, survivors, blamed } = countsOf(made);
  lines.push("");
  for (const { of, cell, error, told } of survivors) {
    lines.push(`SURVIVES  ${of}, ${cell}: ${error}; it gives ${told}`);
  }
  for (const { of, cell, error, lost } of blamed) {
    lines.push(
      `BLAMED  ${of}, ${cell}: ${error}; nothing tells it apart, and ${
        lost.join(", ")
      } took points`,
    );
  }
  lines.push(
    `made ${made.length}: ${wrong.length} wrong, ${survivors.length} of them survive, ${blamed.length} right ones blamed, seed ${seed}`,
  );
  return `${lines.join("\n")}\n`;
}

/** Survivors of one cell, of two at once, and right ones that lost points. */
export function countsOf(made: readonly Made[]) {
  const wrong = made.filter(({ told }) => told !== undefined);
  const equivalent = made.filter(({ told }) => told === undefined);
  return {
    wrong,
    equivalent,
    survivors: wrong.filter(({ lost }) => lost.length === 0),
    blamed: equivalent.filter(({ lost }) => lost.length > 0),
  };
}

/** Of a hundred wrong files, so many may survive: of one cell, and of two. */
const MOST = { one: 3, two: 20 };

/** Whether few enough survive, and no right file is blamed. */
export function isEnough(made: readonly Made[]): boolean {
  const isTwo = ({ kind }: Made) => / (in|along) /.test(kind);
  return countsOf(made).blamed.length === 0 &&
    few(made.filter(isTwo), MOST.two) &&
    few(made.filter((one) => !isTwo(one)), MOST.one);
}

function few(made: readonly Made[], most: number): boolean {
  const { wrong, survivors } = countsOf(made);
  return 100 * survivors.length <= most * wrong.length;
}
