import { dirname } from "@std/path/dirname";
import { assert, assertEquals } from "@std/assert";
import {
  copyKit,
  inFolder,
  kitDir,
  solutionsWith,
  withFolder,
} from "../grader/testing/mod.ts";

const right = await solutionsWith();

/** What a course has beside the kit. */
export const BESIDE: Readonly<Record<string, string | Uint8Array>> = {
  ...inFolder("class/ada", right),
  ...inFolder("class/bob/exercises", { "relu.ts": right["relu.ts"]! }),
  ...inFolder("reference", right),
  "roster.csv": "id,name\nada,Ada Lovelace\nbob,Bob\n",
};

/** The commands of a page, block by block. */
async function blocksOf(page: string): Promise<string[]> {
  const text = await Deno.readTextFile(kitDir(`docs/${page}`));
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].map(([, body]) => body!);
}

/** How a page is run. */
export interface PageOptions {
  /** What the reader's shell knows. */
  readonly env?: Readonly<Record<string, string>>;
  /** Which blocks are run. Default: all. */
  readonly which?: (block: string) => boolean;
}

/** Runs each block of a page in a copy of the kit, as a reader would. */
export async function runPage(
  page: string,
  { env = {}, which = () => true }: PageOptions = {},
): Promise<void> {
  const blocks = (await blocksOf(page)).filter(which);
  assert(blocks.length > 0);
  await withFolder(BESIDE, async (dir) => {
    await copyKit(`${dir}/kit`);
    for (const block of blocks) {
      const { code, stderr } = await new Deno.Command("bash", {
        args: ["-e", "-o", "pipefail", "-c", block],
        cwd: `${dir}/kit`,
        // As a reader's shell: the Deno that runs this test, and no folder that
        // npx or another task has left.
        env: {
          NO_COLOR: "1",
          INIT_CWD: `${dir}/kit`,
          PATH: `${dirname(Deno.execPath())}:${Deno.env.get("PATH")}`,
          ...env,
        },
        stdin: "null",
        stdout: "null",
        stderr: "piped",
      }).output();
      const said = new TextDecoder().decode(stderr);
      assertEquals(code, 0, `${block}\n${said}`);
    }
  });
}
