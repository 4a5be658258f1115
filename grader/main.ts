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
const [{ processIo }, { run }]: [
  typeof import("./cli/io.ts"),
  typeof import("./cli/run.ts"),
] = await Promise.all([
  import(lazy("./cli/io.ts")),
  import(lazy("./cli/run.ts")),
]);
const code = await run(Deno.args, processIo());
await AHEAD.close();
Deno.exit(code);
