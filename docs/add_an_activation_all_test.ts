import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { dirname } from "@std/path/dirname";
import { copyKit, kitDir, withFolder } from "../dev/testing/mod.ts";

const page = await Deno.readTextFile(kitDir("docs/add_an_activation.md"));

/** The files that the page shows, by the path that is named before each. */
function filesOf(): Map<string, string> {
  const blocks = page.matchAll(/^```(?:ts ignore|json)\n([^]*?)^```$/gm);
  return new Map([...blocks].map(({ 1: text = "", index }) => {
    const before = page.slice(0, index);
    const path = [...before.matchAll(/`([\w/-]+\/[\w.-]+\.(?:ts|json))`/g)]
      .map(([, path]) => path!)
      .findLast((path) => /leaky[-_]relu/.test(path))!;
    return [path, text];
  }));
}

/** Lines that say something besides hints, titles and other words. */
function linesOf(text: string): string[] {
  const words =
    /^\s*("(title|claim|why|hints|\$schema)"|(wrong|says):|\/\/|\/\*\*|$)/;
  return text.split("\n").filter((line) => !words.test(line));
}

describe("add_an_activation.md", () => {
  const files = filesOf();

  it("needs four files, of 60 lines besides hints and titles", () => {
    assertEquals([...files.keys()], [
      "exercises/leaky_relu.ts",
      "solutions/leaky_relu.ts",
      "grader/module/leaky-relu/item.json",
      "grader/module/leaky-relu/unit.ts",
    ]);
    const ofTheUnit = [...files].filter(([path]) => path.startsWith("grader/"));
    const lines = ofTheUnit.flatMap(([, text]) => linesOf(text));
    assert(lines.length <= 60, `${lines.length} lines`);
  });

  it("is all that a sixth activation takes, step by step in a copy", async () => {
    await withFolder({}, async (dir) => {
      const kit = `${dir}/kit`;
      await copyKit(kit);
      await follow(kit);
      await Deno.mkdir(`${dir}/class/ada`, { recursive: true });
      await Deno.copyFile(
        `${kit}/solutions/leaky_relu.ts`,
        `${dir}/class/ada/leaky_relu.ts`,
      );
      const said = await run(kit);
      assertStringIncludes(said[0]!, "Total 10/10");
      assertStringIncludes(said[1]!, "What should come out for -2?");
      assertStringIncludes(said[2]!, "mutants 4/4 killed");
      const report = await Deno.readTextFile(`${dir}/report.html`);
      assertStringIncludes(report, "x, or 0.01 x");
      const grades = await Deno.readTextFile(`${dir}/grades/grades.csv`);
      const [head = "", ada = ""] = grades.split("\n");
      const column = head.split(",").indexOf("leaky-relu");
      assert(column > 0, head);
      assertEquals(ada.split(",")[column], "10");
    });
  });

  it("leaves out no step in silence: certify names the file", async () => {
    await withFolder({}, async (kit) => {
      await copyKit(kit);
      await follow(kit);
      const rooms = ["exercises/mod.ts", "solutions/mod.ts"];
      for (const path of [...files.keys(), ...rooms]) {
        const text = await Deno.readTextFile(`${kit}/${path}`);
        if (!rooms.includes(path)) await Deno.remove(`${kit}/${path}`);
        else await Deno.writeTextFile(`${kit}/${path}`, "");
        const { code, said } = await ran("deno task certify leaky-relu/", kit);
        const flat = said.replaceAll(/\s+/g, " ");
        assertEquals(code, 2, flat);
        assertStringIncludes(flat, path.split("/").at(-1)!);
        await Deno.writeTextFile(`${kit}/${path}`, text);
      }
    });
  });

  /** Takes all steps of the page in a copy of the kit. */
  async function follow(kit: string): Promise<void> {
    for (const [path, text] of files) {
      await Deno.mkdir(dirname(`${kit}/${path}`), { recursive: true });
      await Deno.writeTextFile(`${kit}/${path}`, text);
    }
    const [, line] = /add `(export [^`]+)`/.exec(page)!;
    for (const room of ["exercises", "solutions"]) {
      await Deno.writeTextFile(`${kit}/${room}/mod.ts`, `${line}\n`, {
        append: true,
      });
    }
  }
});

/** Runs the page's commands, one after the other, and says what each printed. */
async function run(kit: string): Promise<string[]> {
  const [, block] = /^```sh\n([^]*?)^```$/m.exec(page)!;
  const said: string[] = [];
  for (const command of block!.trim().split("\n")) {
    const { code, said: text } = await ran(command, kit);
    assertEquals(code, 0, text);
    said.push(text);
  }
  return said;
}

async function ran(command: string, kit: string) {
  const { code, stdout, stderr } = await new Deno.Command("bash", {
    args: ["-c", command.replace("task", "task --quiet")],
    cwd: kit,
    env: {
      PATH: `${dirname(Deno.execPath())}:${Deno.env.get("PATH")}`,
      INIT_CWD: kit,
      NO_COLOR: "1",
    },
  }).output();
  const said = [stdout, stderr].map((part) => new TextDecoder().decode(part));
  return { code, said: said.join("") };
}
