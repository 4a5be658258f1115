import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import {
  kitDir,
  needs,
  solutionsWith,
  taskArgs,
  withFolder,
} from "../../../dev/testing/mod.ts";

const CHROMIUM = "/usr/bin/chromium";
const LOOK = new URL("./_look.ts", import.meta.url).href;
const hasChromium = await Deno.stat(CHROMIUM).then(() => true, () => false);

describe("the live page in Chromium", needs("Chromium", hasChromium), () => {
  it("draws a save anew, keeps text text, and can be used without eyes or mouse", async () => {
    const seen = await withFolder(await solutionsWith(), look);
    const { text, slopes, bars, lab, moons, card, ...rest } = seen;
    assertEquals(rest, {
      requests: [],
      errors: [],
      violations: [],
      wider: [],
      redraws: true,
      marks: true,
      scripts: 0,
      moved: "Sigmoid",
      kept: true,
      trains: true,
    });
    assertStringIncludes(
      String(text),
      "<script>alert(1)</script><img src=x onerror=alert(2)>",
    );
    assertStringIncludes(String(text), "v > 1 ? v : 0");
    assertStringIncludes(String(slopes), "x -8");
    assertStringIncludes(String(slopes), "slope of yours 0");
    assertStringIncludes(String(bars), "501, 502, 504");
    assertStringIncludes(String(lab), "Training follows slopes.");
    assertStringIncludes(String(moons), "The boundary is a straight line");
    assertStringIncludes(String(card), ">Ada &lt;b&gt;</text>");
    assertStringIncludes(String(card), ">100 of 100 points</text>");
  });
});

/** Watches the folder with a page, and lets the browser look at it. */
async function look(dir: string): Promise<Record<string, unknown>> {
  const watch = new Deno.Command(Deno.execPath(), {
    args: [...taskArgs("watch"), "--web", "--no-types", "--exercises", dir],
    cwd: kitDir("."),
    env: { INIT_CWD: dir, NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  try {
    const said = watch.stdout.pipeThrough(new TextDecoderStream());
    let address: string | undefined;
    for await (const part of said.values({ preventCancel: true })) {
      address = /http:\S+/.exec(part)?.[0];
      if (address) break;
    }
    said.pipeTo(new WritableStream()).catch(() => {});
    const { success, stdout, stderr } = await new Deno.Command(
      Deno.execPath(),
      {
        // The driver looks around the whole system; the page cannot.
        args: [
          ..."run --quiet -A --config".split(" "),
          kitDir("dev.json"),
          LOOK,
          address!,
          dir,
          "relu,ReLU,sigmoid,softmax",
          ...Deno.args,
        ],
        stdout: "piped",
        stderr: "piped",
      },
    ).output();
    const decoder = new TextDecoder();
    assert(success, decoder.decode(stderr));
    return JSON.parse(decoder.decode(stdout));
  } finally {
    watch.kill("SIGTERM");
    await watch.status;
  }
}
