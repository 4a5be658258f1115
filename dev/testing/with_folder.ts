import { dirname } from "@std/path/dirname";

/** Files of a folder, by name; a name may hold a path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Runs `body` with a temporary folder that holds the files, then removes it. */
export async function withFolder<Result>(
  files: Files,
  body: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await Deno.realPath(
    await Deno.makeTempDir({ prefix: "tinytorch-test-" }),
  );
  try {
    for (const [name, content] of Object.entries(files)) {
      const path = `${dir}/${name}`;
      await Deno.mkdir(dirname(path), { recursive: true });
      if (typeof content === "string") await Deno.writeTextFile(path, content);
      else await Deno.writeFile(path, content);
    }
    return await body(dir);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}
