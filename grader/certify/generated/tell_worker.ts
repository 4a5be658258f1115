/**
 * Tells a changed file from a right one, where it can be ended if it does not
 * end. The files are made of the kit's own: a student's never come here.
 */
import { seededRandom } from "../../laws/samples/mod.ts";
import { sizeOf } from "../../subject/size_of.ts";
import type { Module } from "../../verdict/module.ts";
import { everyCell } from "./draw_spoilt.ts";
import { knowledgeOf, load, strataIn } from "./knowledge.ts";
import { tellApart } from "./tell_apart.ts";

/** What is told from what. */
export interface Asked {
  readonly exercise: string;
  /** The file that was right. */
  readonly right: string;
  readonly changed: string;
  readonly seed: number;
  /** The file that opens the module, as a URL: a function cannot be sent. */
  readonly opener: string;
}

/** An answer that no accepted form gives, in words, if one was found. */
export interface Told {
  readonly told: string | undefined;
}

/** Cells of more numbers in a tensor, or of more calls, are for other files. */
const MOST = { numbers: 10_000, calls: 3 };

// The types of this folder are those of a main thread, which has neither.
const self: {
  onmessage: (event: MessageEvent<Asked>) => void;
  postMessage: (told: Told) => void;
} = Object(globalThis);

self.onmessage = async ({ data }) => {
  const { openModule }: { openModule(): Promise<Module> } = await import(
    data.opener
  );
  const { checklist, units } = await openModule();
  const exercise = checklist.exercises.find(({ id }) => id === data.exercise)!;
  const random = seededRandom(data.seed);
  const { numbers, refereeFor } = knowledgeOf(
    exercise,
    checklist,
    await units(),
    random,
  );
  const right = new (await load(data.right, exercise))();
  const Changed = await load(data.changed, exercise);
  const strata = strataIn(checklist, exercise);
  for (const cell of everyCell(random, strata.length === 0, strata)) {
    const { calls = 0, shapes = [] } = cell;
    if (calls > MOST.calls) continue;
    if (shapes.some((shape) => sizeOf(shape) > MOST.numbers)) continue;
    const told = tellApart(Changed, cell, numbers, refereeFor(right), random);
    if (told !== undefined) return self.postMessage({ told });
  }
  self.postMessage({ told: undefined });
};
