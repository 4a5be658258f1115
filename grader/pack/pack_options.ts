import type { Isolation } from "../subject/walls.ts";
import type { KitOptions } from "./pack_kit.ts";

/** What every target is packed from. */
export interface PackOptions extends Omit<KitOptions, "tasks" | "sealed"> {
  /** Version of Deno that grades. */
  readonly deno: string;
  readonly passMark?: number;
  /** The walls that the pack asks for where it grades. */
  readonly isolation: Isolation;
  /** Whether time is measured. */
  readonly measuresTime: boolean;
  /** `OWNER/REPO@COMMIT` of the kit that CI grades by. */
  readonly grader?: string;
  /** The path of the checklist. Default: it is the kit's own. */
  readonly checklist?: string | undefined;
}

/** How a pack asks for walls, where it was asked for more than it has anyway. */
export function isolationArgs({ isolation }: PackOptions): string[] {
  return isolation === "auto" ? [] : [`--isolation ${isolation}`];
}

/** What a script gives to `deno` to grade by a packed kit, from its folder. */
export function gradeArgs(options: PackOptions): string {
  const { passMark, measuresTime } = options;
  return [
    "run --no-prompt --cached-only",
    "--allow-read --allow-write --allow-run --allow-env",
    "grader/main.js grade",
    ...(measuresTime ? [] : ["--no-cost"]),
    ...isolationArgs(options),
    ...(passMark === undefined ? [] : [`--pass-mark ${passMark}`]),
  ].join(" ");
}
