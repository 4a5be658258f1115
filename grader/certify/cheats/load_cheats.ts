import { type Row, textOf } from "./row.ts";
import * as tables from "./tables/mod.ts";

/** A cheat of the tables. */
export interface Cheat extends Row {
  /** `category/name`. */
  readonly id: string;
  readonly exercise: string;
  /** The file that it hands in. */
  readonly text: string;
  /** Its honest twin: the same file without the trick. */
  readonly honest: string;
}

/** The cheats of all tables. */
export function loadCheats(): Cheat[] {
  return Object.entries(tables).flatMap(([category, rows]) =>
    Object.entries(rows).map(([name, row]) => {
      const { exercise = "relu", twin: returns } = row;
      const className = CLASSES[exercise]!;
      return {
        ...row,
        id: `${category}/${name}`,
        exercise,
        text: textOf(row, className),
        honest: textOf({ tries: "", ...(returns && { returns }) }, className),
      };
    })
  );
}

const CLASSES: Readonly<Record<string, string>> = {
  relu: "ReLU",
  sigmoid: "Sigmoid",
};
