import type { Loaded, Problem } from "../subject/mod.ts";
import { faultAdvice } from "./fault_advice.ts";
import { faultSentence } from "./fault_sentence.ts";

/** Why a file cannot be used, in a sentence. */
export function loadSentence(
  loaded: Exclude<Loaded, { kind: "loaded" }> | Problem,
  file: string,
  className: string,
): string {
  if (loaded.kind === "no-class") {
    const others = loaded.exports.join(", ") || "nothing";
    return `${file} exports ${others}; it has to export the class ${className}`;
  }
  if ("message" in loaded && !("name" in loaded)) return loaded.message;
  const advice = faultAdvice(loaded);
  const said = `${file} could not be loaded: ${faultSentence(loaded)}`;
  return advice === undefined ? said : `${said}; ${advice}`;
}
