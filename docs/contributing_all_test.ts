import { assert, assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { copyKit, kitDir, withFolder } from "../dev/testing/mod.ts";

const text = await Deno.readTextFile(kitDir("CONTRIBUTING.md"));
const [, steps = ""] = text.split("\n## Steps\n");
const [, ...sections] = steps.split("\n### ");

describe("the steps of CONTRIBUTING.md", () => {
  for (const section of sections) {
    const [title] = section.split("\n");
    it(`${title}, and it is there`, async () => {
      const blocks = [
        ...section.matchAll(/^```(\w+)(?: ignore)? ?(\S*)\n([^]*?)^```$/gm),
      ];
      assert(blocks.some(([, kind]) => kind === "sh"));
      await withFolder({}, async (dir) => {
        await copyKit(`${dir}/kit`);
        for (const [, kind, path, body] of blocks) {
          if (kind === "sh") await runIn(`${dir}/kit`, body!);
          else if (kind === "ts") {
            await Deno.writeTextFile(`${dir}/kit/${path}`, body!);
          } else await insert(`${dir}/kit/${path}`, body!);
        }
      });
    });
  }
});

/** Adds the lines with a plus after the line above them, which is there once. */
async function insert(path: string, body: string): Promise<void> {
  const [above = "", ...added] = body.trimEnd().split("\n")
    .map((line) => line.slice(1));
  const lines = (await Deno.readTextFile(path)).split("\n");
  assertEquals(lines.filter((line) => line === above).length, 1, above);
  lines.splice(lines.indexOf(above) + 1, 0, ...added);
  await Deno.writeTextFile(path, lines.join("\n"));
}

async function runIn(cwd: string, commands: string): Promise<void> {
  for (const command of commands.trim().split("\n")) {
    const [deno, ...args] = command.split(" ");
    assertEquals(deno, "deno");
    const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
      args,
      cwd,
      env: { NO_COLOR: "1", INIT_CWD: cwd },
      stdin: "null",
    }).output();
    const decoder = new TextDecoder();
    const said = decoder.decode(stdout) + decoder.decode(stderr);
    assertEquals(code, 0, `${command}\n${said}`);
    // A filter that finds nothing proves nothing.
    if (args.includes("certify")) {
      assert(/\b(mutants|cheats) [1-9]/.test(said), said);
    }
  }
}
