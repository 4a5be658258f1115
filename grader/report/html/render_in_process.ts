import { fromFileUrl } from "@std/path/from-file-url";
import { GraderError } from "../../subject/mod.ts";
import type { ReportData } from "./report_data.ts";

const MAIN = new URL("./main.ts", import.meta.url).href;
const CONFIG = fromFileUrl(new URL("./deno.json", import.meta.url));

/**
 * Renders a report in a process without permissions: the libraries that draw
 * see numbers and texts, and give back a page.
 *
 * @throws {GraderError} If the process fails.
 */
export async function renderInProcess(data: ReportData): Promise<string> {
  const process = new Deno.Command(Deno.execPath(), {
    args: [
      ..."run --quiet --no-prompt --config".split(" "),
      CONFIG,
      MAIN,
    ],
    env: { NO_COLOR: "1", DENO_NO_UPDATE_CHECK: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  // If it ends early, its output says why.
  const written = writer.write(new TextEncoder().encode(JSON.stringify(data)))
    .then(() => writer.close()).catch(() => {});
  const [{ success, stdout, stderr }] = await Promise.all([
    process.output(),
    written,
  ]);
  const decoder = new TextDecoder();
  if (success) return decoder.decode(stdout);
  const [reason = ""] = decoder.decode(stderr).trim().split("\n");
  throw new GraderError(
    `Cannot draw the report: ${reason}; if its libraries are not there yet, run the command once with a network`,
  );
}
