import { processIo } from "./cli/io.ts";
import { run } from "./cli/run.ts";

Deno.exit(await run(Deno.args, processIo()));
