import type { SheetCheck } from "../../verdict/mod.ts";
import { gradeCommand } from "./grade_command.ts";
import type { Layout } from "./layout.ts";

/** A longer token than that is no pleasure to copy. */
const LONG = 320;

/** The one command that shows this failure again. */
export function replayCommand(
  { id, counterexample }: Pick<SheetCheck, "id" | "counterexample">,
  { seed, folder = "exercises", checklist }: Pick<
    Layout,
    "seed" | "folder" | "checklist"
  >,
): string | undefined {
  const token = counterexample?.replay;
  if (token === undefined) return undefined;
  const replay = gradeCommand(folder, `--replay ${token}`, checklist);
  if (token.length <= LONG || seed === undefined) return replay;
  const item = id.replace(/\..*/, "");
  return gradeCommand(folder, `${item} --seed ${seed}`, checklist);
}
