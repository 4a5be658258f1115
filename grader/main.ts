import { lazy } from "./base/lazy.ts";
import { oldDeno } from "./base/old_deno.ts";
import { AHEAD } from "./subject/ahead.ts";

const [command = "grade", ...rest] = Deno.args;
const refusal = oldDeno(Deno.version.deno, [command, ...rest]);
if (refusal !== undefined) {
  console.error(refusal);
  Deno.exit(2);
}
// The sandbox of a submission starts while all else is still to be read.
if (command === "grade" && !rest.some((arg) => /^--(help|from)/.test(arg))) {
  AHEAD.start();
}
const { run }: typeof import("./cli/run.ts") = await import(
  lazy("./cli/run.ts")
);
const code = await run(Deno.args);
await AHEAD.close();
Deno.exit(code);
