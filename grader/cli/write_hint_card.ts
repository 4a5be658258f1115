import type { Item } from "../checklist/mod.ts";
import { InputError } from "../base/input_error.ts";
import { hintCard } from "../report/hint_card.ts";
import { gradeOnce, type Module } from "../verdict/mod.ts";
import type { Io } from "./io.ts";
import type { Memory } from "./memory.ts";
import { namedSolutions } from "./named_solutions.ts";
import { randomSeed } from "../base/random_seed.ts";
import { typedOr } from "./room.ts";

/** Folders that are not the usual ones. */
export interface CardFolders {
  readonly exercises?: string | undefined;
  readonly solutions?: string | undefined;
}

/**
 * Grades an exercise and writes the card by which to ask for help.
 *
 * @throws {InputError} If the item is no exercise, or a folder cannot be read.
 */
export async function writeHintCard(
  module: Module,
  { id, exercise }: Item,
  { hints }: Memory,
  { exercises, solutions }: CardFolders,
  io: Io,
): Promise<string> {
  const { checklist } = module;
  const { file } = checklist.exercises.find((each) => each.id === exercise) ??
    {};
  if (file === undefined || exercise === undefined) {
    throw new InputError(
      `Cannot write a card for "${id}": it is about all exercises; name one of them`,
    );
  }
  let code = "";
  const { items: [item] } = await gradeOnce(module, {
    exercisesDir: typedOr("exercises", exercises, io),
    solutionsDir: await namedSolutions(solutions, io.cwd, module),
    only: [exercise],
    seed: randomSeed(),
    measuresTime: false,
    onVetted: ({ sources }) => {
      code = sources.get(file)?.text ?? "";
    },
  });
  const failed = item!.checks.find(({ outcome }) => outcome === "failed");
  const steps = checklist.items.flatMap(({ checks }) => checks)
    .find((check) => check.id === failed?.id)?.hints ?? [];
  return hintCard({
    module: checklist.module,
    item: item!,
    code,
    hints: steps.slice(0, hints[failed?.id ?? ""] ?? 0),
  });
}
