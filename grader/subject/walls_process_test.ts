import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { withFolder } from "../../dev/testing/mod.ts";
import { GraderError } from "./grader_error.ts";
import { LIMITS } from "./limits.ts";
import { limitedCommand } from "./limited_command.ts";
import { SandboxedSubject } from "./sandboxed_subject.ts";
import { Stage } from "./stage.ts";
import { type Sights, type Wall, WALLS, Walls } from "./walls.ts";

const LINUX = { ignore: Deno.build.os !== "linux" };

/** What a command prints behind a wall, or undefined where it cannot be had. */
async function behind(
  wall: Wall,
  words: readonly string[],
  sights: Sights,
): Promise<string | undefined> {
  const [command, ...args] = limitedCommand(
    WALLS.around(wall, words, sights),
    LIMITS,
  );
  const { success, stdout } = await new Deno.Command(command!, {
    args,
    env: { NO_COLOR: "1" },
    stderr: "null",
  }).output();
  return success ? new TextDecoder().decode(stdout) : undefined;
}

/** Whether children of this process start behind bubblewrap. */
async function hasBubblewrap(): Promise<boolean> {
  const stage = Stage.create([]);
  const subject = new SandboxedSubject(stage, []);
  await subject.restart();
  await subject.close();
  await stage.close();
  return WALLS.wall === "bubblewrap";
}

describe("Walls", () => {
  it(
    "leaves nothing but itself to talk to in a network of its own",
    LINUX,
    async () => {
      await withFolder({}, async (dir) => {
        const sights = { paths: [], cacheDir: dir, workDir: dir };
        const cat = ["/bin/cat", "/proc/net/dev"];
        const said = await behind("network", cat, sights) ?? "lo:";
        assertEquals(said.match(/\w+(?=:)/g), ["lo"]);
      });
    },
  );

  it(
    "hides the reference from a child that may read everything",
    LINUX,
    async () => {
      if (!await hasBubblewrap()) return;
      const files = { "solutions/relu.ts": "", "stage/look.ts": "", "c/x": "" };
      await withFolder(files, async (dir) => {
        const reference = `${dir}/solutions/relu.ts`;
        await Deno.writeTextFile(
          `${dir}/stage/look.ts`,
          `const sees = (path: string) => {
  try { Deno.statSync(path); return true; } catch { return false; }
};
let wrote = false;
try { Deno.writeTextFileSync("${dir}/stage/new", ""); wrote = true; } catch { /* read-only */ }
console.log(JSON.stringify([sees("${reference}"), sees("/etc/passwd"), sees("${dir}/stage/look.ts"), wrote]));`,
        );
        const sights = {
          paths: [Deno.execPath(), `${dir}/stage`],
          cacheDir: `${dir}/c`,
          workDir: `${dir}/stage`,
        };
        const words = [
          Deno.execPath(),
          ..."run --quiet --no-config --no-lock --allow-all".split(" "),
          `${dir}/stage/look.ts`,
        ];
        const look = async (wall: Wall) =>
          JSON.parse(await behind(wall, words, sights) ?? "null");
        assertEquals(await look("none"), [true, true, true, true]);
        assertEquals(await look("bubblewrap"), [false, false, true, false]);
      });
    },
  );

  it("gives way to a weaker wall, unless it is required", () => {
    const walls = new Walls("/usr/bin/bwrap");
    if (Deno.build.os === "linux") assertEquals(walls.wall, "bubblewrap");
    assertEquals(walls.weakerThan("bubblewrap"), "network");
    walls.settle("network");
    walls.settle("none");
    walls.settle("network");
    assertEquals(walls.wall, "none");
    const none = new Walls(undefined);
    assert(none.wall !== "bubblewrap");
    assertThrows(() => none.ask("require"), GraderError, "no bubblewrap");
    none.ask("none");
    if (Deno.build.os !== "linux") return;
    walls.ask("require");
    assertEquals(walls.weakerThan("bubblewrap"), undefined);
  });
});
