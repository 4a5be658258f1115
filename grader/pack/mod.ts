/** The kit, packed for those who grade by it and for those who are graded. */
import { classroom50Pack } from "./classroom50_pack.ts";
import type { Pack } from "./files.ts";
import { githubPack } from "./github_pack.ts";
import { gradescopePack } from "./gradescope_pack.ts";
import type { PackOptions } from "./pack_options.ts";
import { prairielearnPack } from "./prairielearn_pack.ts";
import { student } from "./student.ts";

export type { PackOptions } from "./pack_options.ts";
export * from "./write_pack.ts";

/** The targets, and whether an archive is what they want. */
export const TARGETS = {
  student: { pack: student, archive: true },
  gradescope: { pack: gradescopePack, archive: true },
  prairielearn: { pack: prairielearnPack, archive: false },
  github: { pack: githubPack, archive: false },
  classroom50: { pack: classroom50Pack, archive: false },
} as const satisfies Readonly<
  Record<string, {
    readonly pack: (options: PackOptions) => Promise<Pack>;
    readonly archive: boolean;
  }>
>;
