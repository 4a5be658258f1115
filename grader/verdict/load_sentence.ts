import type { Exercise } from "../checklist/mod.ts";
import type { Loaded, Problem } from "../subject/mod.ts";
import type { Party } from "./check.ts";
import { faultAdvice } from "./fault_advice.ts";
import { faultSentence } from "./fault_sentence.ts";
import { standIn } from "./stand_in.ts";

/** Why a file cannot be used, in a sentence. */
export function loadSentence(
  loaded: Exclude<Loaded, { kind: "loaded" }> | Problem,
  exercise: Pick<Exercise, "file" | "className">,
  { sources }: Pick<Party, "sources">,
): string {
  const { file, className } = exercise;
  if (loaded.kind === "no-class") {
    const others = loaded.exports.join(", ") || "nothing";
    return standIn(exercise, sources) ??
      `${file} exports ${others}; it has to export the class ${className}`;
  }
  if ("message" in loaded && !("name" in loaded)) return loaded.message;
  const stands = loaded.kind === "threw"
    ? standIn(exercise, sources)
    : undefined;
  if (stands !== undefined) return stands;
  const advice = faultAdvice(loaded);
  const said = `${file} could not be loaded: ${faultSentence(loaded)}`;
  return advice === undefined ? said : `${said}; ${advice}`;
}
