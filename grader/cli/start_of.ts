import { InputError } from "../base/input_error.ts";
import { room } from "./room.ts";

/** What a stub throws, and nothing that was begun. */
const UNTOUCHED = "throw new NotImplementedError(";

/**
 * An exercise file as it was given: what a pack holds, or else the newest
 * version in git's history that nobody has begun.
 *
 * @param root Default: the kit's folder.
 * @throws {InputError} If neither has one.
 */
export async function startOf(file: string, root = room("")): Promise<string> {
  try {
    return await Deno.readTextFile(`${root}/grader/starts/${file}`);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
  const path = `exercises/${file}`;
  const commits = await git(root, "log", "--format=%H", "--", path);
  for (const commit of commits.split("\n").filter(Boolean)) {
    const text = await git(root, "show", `${commit}:./${path}`);
    if (text.includes(UNTOUCHED)) return text;
  }
  throw new InputError(
    `Cannot find the first version of "${file}": git's history has none; copy it from where you got the kit`,
  );
}

/** What git prints; nothing where it fails, or is not there. */
async function git(root: string, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await new Deno.Command("git", {
      args: ["-C", root, ...args],
      stdin: "null",
      stderr: "null",
    }).output();
    return new TextDecoder().decode(stdout);
  } catch {
    return "";
  }
}
