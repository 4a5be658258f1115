import type { SheetCheck } from "../../verdict/mod.ts";
import { gradeCommand } from "./grade_command.ts";
import type { Layout } from "./layout.ts";

/** A longer token than that is no pleasure to copy. */
const LONG = 320;

/** The one command that shows this failure again. */
export function replayCommand(
  { id, counterexample }: Pick<SheetCheck, "id" | "counterexample">,
  { seed, folder = "exercises" }: Pick<Layout, "seed" | "folder">,
): string | undefined {
  const token = counterexample?.replay;
  if (token === undefined) return undefined;
  const replay = gradeCommand(folder, `--replay ${token}`);
  if (token.length <= LONG || seed === undefined) return replay;
  return gradeCommand(folder, `${id.replace(/\..*/, "")} --seed ${seed}`);
}
