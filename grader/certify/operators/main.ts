// Reads texts as JSON from standard input, and writes each with each change that
// Stryker knows of.
import { Instrumenter } from "@stryker-mutator/instrumenter";
import type { Changed } from "./changed.ts";

/** What is said in words is not judged. */
const LEFT_OUT = ["StringLiteral"];

const texts: readonly string[] = await new Response(Deno.stdin.readable).json();
/** A logger that keeps silent. */
const silence = new Proxy({}, { get: () => () => false });
const { mutants } = await new Instrumenter(Object(silence)).instrument(
  texts.map((content, i) => ({ name: `${i}.ts`, mutate: true, content })),
  { plugins: null, excludedMutations: LEFT_OUT, ignorers: [] },
);
const changed = mutants.filter(({ status }) => status !== "Ignored")
  .map(({ fileName, mutatorName, replacement, location }): Changed => {
    const of = parseInt(fileName);
    const text = texts[of]!;
    const [start, end] = [location.start, location.end].map((
      { line, column },
    ) =>
      text.split("\n").slice(0, line).join("\n").length + Number(line > 0) +
      column
    );
    return {
      of,
      kind: mutatorName,
      line: location.start.line + 1,
      from: text.slice(start, end),
      to: replacement,
      text: text.slice(0, start) + replacement + text.slice(end),
    };
  });
await new Response(JSON.stringify(changed)).body!.pipeTo(Deno.stdout.writable);
