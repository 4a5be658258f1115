/** A task of the kit that runs one of its commands. */
export interface CommandTask {
  readonly name: string;
  /** What `deno task` echoes. */
  readonly command: string;
  /** The set of permissions that it names. */
  readonly set: string;
  /** The configuration that holds for it. */
  readonly config: string;
}

/**
 * The tasks of the kit that run its commands.
 *
 * @param root The kit's folder.
 */
export function commandTasks(root: URL): CommandTask[] {
  const { tasks } = JSON.parse(
    Deno.readTextFileSync(new URL("deno.json", root)),
  );
  return Object.entries<{ command: string }>(tasks).flatMap(
    ([name, { command }]) => {
      const [, set, folder] =
        /^deno run -qP=(\w+) --no-prompt (?:--v8-flags=\S+ )?(grader\/(?:\w+\/)?)main\.ts \w+$/
          .exec(command) ?? [];
      if (!set || !folder) return [];
      const config = `${folder === "grader/" ? "" : folder}deno.json`;
      return [{ name, command, set, config }];
    },
  );
}
