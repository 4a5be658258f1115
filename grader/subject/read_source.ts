import type { Problem } from "./problem.ts";
import type { SourceFile } from "./stage.ts";

/** No exercise needs more: 256 KiB. */
export const MAX_SOURCE_BYTES = 1 << 18;

/**
 * Reads one file of a submission, or says why it may not be used.
 *
 * @param dir The submission's folder, as its real path.
 */
export function readSource(dir: string, name: string): SourceFile | Problem {
  const path = `${dir}/${name}`;
  const refuse = (kind: Problem["kind"], state: string): Problem => ({
    kind,
    message: `Cannot read "${name}": ${state}`,
  });
  try {
    const real = Deno.realPathSync(path);
    if (!real.startsWith(`${dir}/`) && !real.startsWith(`${dir}\\`)) {
      return refuse("outside", "it links out of its folder; copy the file in");
    }
    const { isFile, size } = Deno.statSync(real);
    if (!isFile) return refuse("unreadable", "it is not a file");
    if (size > MAX_SOURCE_BYTES) {
      const limit = `${MAX_SOURCE_BYTES / 1024} KiB`;
      const kib = Math.ceil(size / 1024);
      return refuse("too-large", `it has ${kib} KiB; make it at most ${limit}`);
    }
    const bytes = Deno.readFileSync(real);
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return { name, text: text.replaceAll("\r\n", "\n"), bytes };
    } catch {
      return refuse("not-utf8", "it is not UTF-8 text; save it as UTF-8");
    }
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) {
      return refuse("missing", "no such file; put it back with its class");
    }
    const state = error instanceof Error ? error.name : "unknown error";
    return refuse("unreadable", `${state}; check its permissions`);
  }
}
