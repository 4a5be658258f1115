import { InputError } from "../verdict/mod.ts";
import { type Pack, textFile } from "./files.ts";
import type { PackOptions } from "./pack_options.ts";
import { student } from "./student.ts";
import { workflow } from "./workflow.ts";

/**
 * A template repository: what students get, with a workflow that grades by
 * another repository's kit, at a commit that is named.
 *
 * @throws {InputError} If no commit is named, or the kit lacks what it grades by.
 */
export async function githubPack(options: PackOptions): Promise<Pack> {
  const { grader = "" } = options;
  const named = /^([\w.-]+\/[\w.-]+)@([0-9a-f]{40})$/.exec(grader);
  if (!named) {
    throw new InputError(
      `Cannot pack "github" with grader "${grader}": it is no commit; write --grader OWNER/REPO@COMMIT with all 40 digits`,
    );
  }
  const [, repository, commit] = named;
  const steps = textFile(workflow(options, repository!, commit!));
  const pack = await student(options);
  return new Map([...pack, [".github/workflows/grade.yml", steps]]);
}
