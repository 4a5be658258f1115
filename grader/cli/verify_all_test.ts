import { dirname } from "@std/path/dirname";
import { assertEquals, assertMatch, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { ownChecklist } from "../module/mod.ts";
import type { ScoreSheet } from "../verdict/mod.ts";
import {
  kitDir,
  runKit,
  solutionsWith,
  withFolder,
} from "../../dev/testing/mod.ts";

/** Grades a folder into `sheet.json` beside it and hands over its text. */
async function gradeInto(dir: string, ...args: string[]): Promise<string> {
  const { code, err } = await runKit([
    ...["grade", "--exercises", `${dir}/own`, "--format", "json"],
    ...["--output", `${dir}/sheet.json`, "--no-cost", "--no-types"],
    ...args,
  ], { cwd: dir });
  assertEquals(code, 0, err);
  return await Deno.readTextFile(`${dir}/sheet.json`);
}

async function withOwn(body: (dir: string) => Promise<void>): Promise<void> {
  const wrong = `import { Tensor } from "tinytorch";
export class ReLU {
  forward(x: Tensor): Tensor {
    return x.map((value) => value);
  }
}
`;
  const files = await solutionsWith({ "relu.ts": wrong });
  const own = Object.entries(files).map((
    [name, text],
  ) => [`own/${name}`, text]);
  await withFolder(Object.fromEntries(own), body);
}

function verify(dir: string, ...args: string[]) {
  return runKit(["verify", "sheet.json", "--exercises", "own", ...args], {
    cwd: dir,
  });
}

describe("verify", () => {
  it("says that the verdicts are the same, and what was graded", async () => {
    await withOwn(async (dir) => {
      const { provenance } = JSON.parse(await gradeInto(dir));
      const { planned, executed, waived } = provenance.checks;
      assertEquals(planned, executed + waived);
      for (const part of ["suites", "checklist", "grader"]) {
        assertMatch(provenance[part], /^[0-9a-f]{64}$/);
      }
      const sum = await new Deno.Command(Deno.execPath(), {
        args: ["eval", HASH, `${dir}/own/relu.ts`],
      }).output();
      const hash = new TextDecoder().decode(sum.stdout).trim();
      assertEquals(provenance.submission["relu.ts"], hash);
      const { code, out, err } = await verify(dir);
      assertEquals([code, err], [0, ""]);
      assertStringIncludes(out, "sheet.json: the same verdicts");
    });
  });

  it("names what was changed on a sheet", async () => {
    await withOwn(async (dir) => {
      const text = await gradeInto(dir);
      const sheet: ScoreSheet = JSON.parse(text);
      const values = sheet.items.flatMap(({ checks }) => checks)
        .find(({ id }) => id === "relu.values")!;
      values.outcome = "passed";
      values.points = values.maxPoints;
      await Deno.writeTextFile(`${dir}/sheet.json`, JSON.stringify(sheet));
      const { code, out } = await verify(dir);
      assertEquals(code, 1);
      assertStringIncludes(out, "relu.values: passed");
      assertStringIncludes(out, "its points are not the sum of its checks");
    });
  });

  it("is not told that a failed check was inconclusive", async () => {
    await withOwn(async (dir) => {
      const sheet: ScoreSheet = JSON.parse(await gradeInto(dir));
      for (const item of sheet.items) {
        for (const check of item.checks) {
          check.outcome = "inconclusive";
          check.points = check.maxPoints;
          delete check.counterexample;
          delete check.blockedBy;
        }
        item.score = item.maxScore;
      }
      sheet.score = sheet.maxScore;
      await Deno.writeTextFile(`${dir}/sheet.json`, JSON.stringify(sheet));
      const { code, out } = await verify(dir);
      assertEquals(code, 1);
      assertStringIncludes(
        out,
        "relu.values: inconclusive 4/4 on the sheet, failed 0/4 now",
      );
    });
  });

  it("names a file that is not the one that was graded", async () => {
    await withOwn(async (dir) => {
      await gradeInto(dir);
      await Deno.copyFile(kitDir("solutions/relu.ts"), `${dir}/own/relu.ts`);
      const { code, out } = await verify(dir);
      assertEquals(code, 1);
      assertStringIncludes(
        out,
        "submission: relu.ts is not the file that was graded",
      );
    });
  });

  it("names the part of the kit that was changed since", async () => {
    await withOwn(async (dir) => {
      await gradeInto(dir, "relu");
      for (const part of PARTS) await copyTo(`${dir}/kit`, part);
      const suite = `${dir}/kit/grader/module/relu/unit.ts`;
      await Deno.writeTextFile(suite, "// Another word.\n", { append: true });
      const { stdout } = await new Deno.Command(Deno.execPath(), {
        args: [
          ..."run --no-prompt -A grader/main.ts verify".split(" "),
          ...[`${dir}/sheet.json`, "--exercises", `${dir}/own`],
        ],
        cwd: `${dir}/kit`,
        stderr: "null",
      }).output();
      const out = new TextDecoder().decode(stdout);
      const version = /^(\w+): another version graded, \w{12}, not \w{12}$/gm;
      const changed = [...out.matchAll(version)].map(([, part]) => part);
      assertEquals(changed, ["suites", "grader"], out);
    });
  });

  it("takes a signed sheet, and no other, where a key is named", async () => {
    await withOwn(async (dir) => {
      await gradeInto(dir, "tanh");
      await Deno.mkdir(`${dir}/keys`);
      const made = await runKit(["sign", "--new-keys", "keys"], { cwd: dir });
      assertEquals(made.code, 0, made.err);
      const key = ["--key", "keys/sheet-key.pub.pem"];
      const unsigned = await verify(dir, ...key);
      assertEquals(unsigned.code, 1);
      assertStringIncludes(unsigned.out, "signature: there is none");
      const pem = await Deno.readTextFile(`${dir}/keys/sheet-key.pem`);
      const env = { SHEET_KEY: pem };
      const signed = await runKit(["sign", "sheet.json"], { cwd: dir, env });
      assertEquals(signed.code, 0, signed.err);
      assertEquals((await verify(dir, ...key)).code, 0);
      const text = await Deno.readTextFile(`${dir}/sheet.json`);
      await Deno.writeTextFile(
        `${dir}/sheet.json`,
        text.replace('"passed": true', '"passed": true, "extra": 1'),
      );
      const tampered = await verify(dir, ...key);
      assertEquals(tampered.code, 1);
      assertStringIncludes(tampered.out, "changed after it was signed");
    });
  });

  it("tells whether the course graded by what it had sealed", async () => {
    await withOwn(async (dir) => {
      await gradeInto(dir, "relu");
      const { out } = await runKit(["seal"], { cwd: dir });
      const seal = /^seal +([0-9a-f]{64})$/m.exec(out)![1]!;
      assertEquals((await verify(dir, "--seal", seal)).code, 0);
      const other = await verify(dir, "--seal", seal.replace(/./g, "0"));
      assertEquals(other.code, 1);
      assertStringIncludes(other.out, "seal: the course had committed itself");
    });
  });

  it("seals the checks that a checklist brings along", async () => {
    const list = JSON.stringify({ ...ownChecklist(), suites: ["own.ts"] });
    const checks = 'export const checks = { "relu.more": () => {} };\n';
    const files = { "list.json": list, "own.ts": checks };
    await withFolder(files, async (dir) => {
      const sealed = async (...args: string[]) => {
        const { code, out, err } = await runKit(["seal", ...args], {
          cwd: dir,
        });
        assertEquals([code, err], [0, ""]);
        return ["suites", "grader", "seal"].map((part) =>
          new RegExp(`^${part} +(\\w+)$`, "m").exec(out)![1]!
        );
      };
      const own = await sealed("--checklist", "list.json");
      await Deno.writeTextFile(`${dir}/own.ts`, `${checks}// changed\n`);
      const changed = await sealed("--checklist", "list.json");
      // The engine is the same, what is checked by is not.
      assertEquals(own.map((hash, i) => hash === changed[i]), [
        false,
        true,
        false,
      ]);
    });
  });

  it("refuses a reference that loses a point by itself", async () => {
    await withOwn(async (dir) => {
      await gradeInto(dir, "tanh");
      const { "relu.ts": relu, ...rest } = await solutionsWith();
      const wrong = `${relu}`.replace(
        "Math.max(0, data[i]!)",
        "data[i]! > 0 ? data[i]! : 0",
      );
      const files = Object.entries({ ...rest, "relu.ts": wrong });
      for (const [name, text] of files) {
        await Deno.mkdir(`${dir}/other`, { recursive: true });
        await Deno.writeTextFile(`${dir}/other/${name}`, `${text}`);
      }
      for (
        const command of [
          ["grade", "relu", "--exercises", "own"],
          ["class", ".", "--out", "grades"],
          ["swap", "other"],
          ["pack", "student", "--out", "pack"],
        ]
      ) {
        const args = command[0] === "swap"
          ? command
          : [...command, "--solutions", "other"];
        const { code, err } = await runKit(args, { cwd: dir });
        assertEquals(code, 2, command.join(" "));
        assertStringIncludes(
          err.replaceAll(/\s+/g, " "),
          "relu.ts fails relu.extremes: for NaN it gave 0; wanted NaN",
        );
      }
      await gradeInto(dir, "relu");
      const { code, err } = await verify(dir, "--solutions", "other");
      assertEquals(code, 2);
      assertStringIncludes(err, "relu.ts fails relu.extremes");
    });
  });

  it("complains in a sentence about what it cannot use", async () => {
    await withFolder({ "a.json": "{", "b.json": "{}" }, async (dir) => {
      for (const args of [[], ["a.json"], ["b.json"], ["none.json"]]) {
        const { code, err } = await runKit(["verify", ...args], { cwd: dir });
        assertEquals(code, 2);
        assertMatch(err, /^Cannot /);
      }
      const key = ["sign", "b.json", "--key", "a.json"];
      assertEquals((await runKit(key, { cwd: dir })).code, 2);
    });
  });
});

const HASH =
  `const bytes = await Deno.readFile(Deno.args[0]); const hash = await crypto.subtle.digest("SHA-256", bytes); console.log(new Uint8Array(hash).toHex());`;

/** What of the kit grades. */
const PARTS = [
  ..."deno.json deno.lock compat grader src solutions exercises".split(" "),
];

/** Copies a part of the kit, without the corpora. */
async function copyTo(folder: string, part: string): Promise<void> {
  const from = kitDir(part);
  if ((await Deno.stat(from)).isFile) {
    await Deno.mkdir(dirname(`${folder}/${part}`), { recursive: true });
    return await Deno.copyFile(from, `${folder}/${part}`);
  }
  for await (const { name } of Deno.readDir(from)) {
    if (/^(mutants|alternates|cheats|\..*)$/.test(name)) continue;
    await copyTo(folder, `${part}/${name}`);
  }
}
