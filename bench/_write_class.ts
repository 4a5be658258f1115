import { ownChecklist } from "../grader/module/mod.ts";
import { ROOT } from "./_spawn.ts";

/**
 * Writes a class of which everyone hands in the same answers, each as a file
 * of its own.
 *
 * @param room Whose files: `solutions` or `exercises`.
 * @param name What the submissions are called, before their number.
 */
export async function writeClass(
  dir: string,
  room: string,
  count: number,
  name = "student",
): Promise<void> {
  const { exercises } = ownChecklist();
  const files = await Promise.all(
    exercises.map(async ({ file }) =>
      [
        file,
        await Deno.readTextFile(new URL(`${room}/${file}`, ROOT)),
      ] as const
    ),
  );
  for (let i = 0; i < count; i++) {
    const own = `${dir}/${name}-${i}`;
    await Deno.mkdir(own, { recursive: true });
    for (const [file, text] of files) {
      await Deno.writeTextFile(`${own}/${file}`, `// ${i}\n${text}`);
    }
  }
}
