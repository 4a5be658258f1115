import { assert, assertEquals, assertMatch, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { PAGES } from "../module/lessons/mod.ts";
import { columns } from "../report/text/wrap.ts";
import { kitDir, solutionsWith, withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import type { Io } from "./io.ts";
import { run } from "./lab.ts";

/** What a page says, at this width, of the exercises in this folder. */
async function lab(
  args: readonly string[],
  exercises: string,
  width = 80,
): Promise<string> {
  let text = "";
  const io: Io = {
    out: (more) => text += more,
    err: () => {},
    columns: width,
    color: false,
    cwd: kitDir("."),
  };
  await run([...args, "--exercises", exercises], io);
  return text;
}

describe("run() of lab", () => {
  it("lists the pages, and which exercises they wait for", async () => {
    const text = await lab([], kitDir("exercises"));
    for (const { title } of PAGES) assert(text.includes(title), title);
    assertMatch(text, /It needs your Softmax, which is not started/);
    const [, url = ""] = /The module to read: (\S+)/.exec(text) ?? [];
    assertMatch(await Deno.readTextFile(new URL(url)), /<h1/);
    assertEquals(
      (await lab([], kitDir("solutions"))).includes("It needs"),
      false,
    );
  });
  for (const { id } of PAGES) {
    it(`shows the page ${id} for the solutions, at 40 columns too`, async () => {
      const text = await lab([id], kitDir("solutions"), 40);
      assert(text.split("\n").length > 8, text);
      assertEquals(/undefined|NaN %|\[object/.test(text), false, text);
      for (const line of text.split("\n")) assert(columns(line) <= 40, line);
    });
  }
  it("shows what it can of all pages for stubs", async () => {
    const text = await lab(["all"], kitDir("exercises"));
    for (const { title } of PAGES) assert(text.includes(title), title);
    assertEquals(
      [...text.matchAll(/It needs your/g)].length,
      PAGES.flatMap(({ needs }) => needs).length,
    );
  });
  it("finds a page by its number, its name, or all", async () => {
    const solutions = kitDir("solutions");
    const named = await lab(["memory"], solutions);
    const at = PAGES.findIndex(({ id }) => id === "memory") + 1;
    assertEquals(await lab([`${at}`], solutions), named);
    assertEquals(await lab(["mem"], solutions), named);
  });
  it("refuses other names and numbers", async () => {
    for (const name of ["0", `${PAGES.length + 1}`, "memry", "-1"]) {
      await assertRejects(() => lab([name], kitDir("solutions")), InputError);
    }
    await assertRejects(
      () => lab(["memry"], kitDir("solutions")),
      InputError,
      'did you mean "memory"?',
    );
  });
  it("says whose code ended a page, and how to look at it", async () => {
    const files = await solutionsWith({
      "softmax.ts": `import { Tensor } from "tinytorch";
export class Softmax {
  forward(x: Tensor): Tensor {
    if (x.size > 1) throw new Error("\u001b[31mtoo many");
    return new Tensor([1]);
  }
}
`,
    });
    await withFolder(files, async (dir) => {
      const text = await lab(["softmax"], dir);
      assertMatch(text, /softmax\.ts failed, it threw Error/);
      assertMatch(text, /deno task grade softmax/);
      assertEquals(text.includes("\u001b"), false);
    });
  });
  it("says why a file does not run", async () => {
    const files = await solutionsWith({ "relu.ts": "export class {" });
    await withFolder(files, async (dir) => {
      const text = (await lab(["sparsity"], dir)).replace(/\s+/g, " ");
      assertMatch(text, /needs your ReLU, which does not run: Cannot parse/);
    });
  });
});

describe("the lab's lessons", () => {
  it("compute the figures that the module states", async () => {
    const solutions = kitDir("solutions");
    const memory = await lab(["memory"], solutions);
    assertMatch(memory, /524,288 bytes, which\s+is 512 KiB/);
    assertMatch(memory, /50 MiB/);
    const gelu = await lab(["gelu"], solutions);
    assertMatch(gelu, /best fit +1\.702/);
    assertMatch(gelu, /sqrt\(2\/pi\) +0\.798/);
    const saturation = await lab(["saturation"], solutions);
    assertMatch(saturation, /passes on\s+0\.25 of a gradient/);
    const sparsity = await lab(["sparsity"], solutions);
    assertMatch(sparsity, /ReLU +#+ 50\.3 %/);
    const softmax = await lab(["softmax"], solutions);
    assertMatch(
      softmax,
      /1000, 1001, 1002 +NaN, NaN, NaN +0\.09, 0\.245, 0\.665/,
    );
  });
  it("train a network that bends where the student's function does", async () => {
    const straight = /It got (\d+) of 160 right\. The boundary is a straight/;
    const bent = /It got (\d+) of 160 right\. Nothing else/;
    const text = (await lab(["moons"], kitDir("solutions"), 200))
      .replace(/\s+/g, " ");
    assert(Number(straight.exec(text)?.[1]) < 150, text);
    assert(Number(bent.exec(text)?.[1]) > 155, text);
    assertMatch(text, /Slowest of them was your Sigmoid/);
    const files = await solutionsWith({
      "relu.ts": `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}
`,
    });
    await withFolder(files, async (dir) => {
      const text = (await lab(["moons"], dir, 200)).replace(/\s+/g, " ");
      assert(Number(bent.exec(text)?.[1]) < 150, text);
    });
  });
  it("show a linear activation as what it is", async () => {
    const files = await solutionsWith({
      "relu.ts": `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    return x.mul(2);
  }
}
`,
    });
    await withFolder(files, async (dir) => {
      const text = await lab(["linear-trap"], dir);
      assertMatch(text, /is your activation\s+linear\?/);
    });
  });
});
