import { InputError } from "../verdict/mod.ts";
import { type Pack, textFile } from "./files.ts";
import type { PackOptions } from "./pack_options.ts";
import { student } from "./student.ts";
import { fromKit, workflow } from "./workflow.ts";

/**
 * A template repository: what students get, with a workflow that grades by
 * another repository's kit, at a commit that is named.
 *
 * @throws {InputError} If no commit is named, or the kit lacks the checklist.
 */
export async function githubPack(options: PackOptions): Promise<Pack> {
  const { grader = "", checklist, root } = options;
  const named = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(grader);
  if (!named) {
    throw new InputError(
      `Cannot pack "github" with grader "${grader}": it is no commit; write --grader OWNER/REPO@COMMIT with all 40 digits`,
    );
  }
  if (checklist !== undefined && fromKit(options) === undefined) {
    throw new InputError(
      `Cannot pack "github" along "${checklist}": the kit that grades does not hold it; commit it in ${root}, with the checks that it brings along`,
    );
  }
  const [, repository, commit] = named;
  const pack = new Map(await student(options));
  pack.set(
    ".github/workflows/grade.yml",
    textFile(workflow(options, repository!, commit!)),
  );
  return pack;
}
