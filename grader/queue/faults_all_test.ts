import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { needs, parseCsv, withFolder } from "../../dev/testing/mod.ts";
import { bin, CLASS, relu, right, useQueue } from "./use_queue_all_test.ts";

describe(
  "deno task queue, where something fails",
  needs("PostgreSQL", bin !== undefined),
  () => {
    const { server, course, queue, submit, work, look, damage, results } =
      useQueue();

    it("gives up what cannot be graded, by name, until it is mended", async () => {
      await withFolder(CLASS, async (dir) => {
        const name = await course();
        await submit(name, dir);
        await server().psql(
          "create table whole as select * from tinytorch.blob",
          name,
        );
        await damage("bob", name);
        assertEquals((await work(name)).code, 0);
        const { code, graded, dead } = await look(name);
        assertEquals([code, graded], [1, 5]);
        assertEquals(dead.length, 1);
        assertEquals([dead[0].name, dead[0].tries], ["bob", 2]);
        assertStringIncludes(dead[0].why, "damaged");
        const drained = await queue(
          ["drain", "--out", "drained"],
          server().url(name, "eye"),
          dir,
        );
        assertEquals(drained.code, 1);
        const rows = parseCsv(
          await Deno.readTextFile(`${dir}/drained/grades.csv`),
        );
        const bob = rows.find(([id]) => id === "bob")!;
        assert(bob.includes("error"));
        await server().psql(
          "update tinytorch.blob b set content = w.content, size = w.size, sha256 = w.sha256 from whole w where w.id = b.id",
          name,
        );
        const redriven = await queue(["redrive"], server().url(name, "mill"));
        assertStringIncludes(redriven.out, "1 submissions will be tried again");
        await work(name);
        const mended = await look(name);
        assertEquals([mended.code, mended.graded, mended.dead], [0, 6, []]);
      });
    });

    it("goes on when the server was killed and is back", async () => {
      const many = Object.fromEntries(
        Array.from({ length: 12 }, (_, i) => [
          `class/s${i}/relu.ts`,
          `${relu}// ${i}\n`,
        ]),
      );
      await withFolder(many, async (dir) => {
        const name = await course("--heartbeat", "10");
        await submit(name, dir);
        const working = work(name, "--jobs", "2");
        while (await results(name) < 3) await wait(50);
        await server().kill();
        await wait(1500);
        await server().up();
        const { code, err } = await working;
        assertEquals(code, 0, err);
        assertStringIncludes(err, "The database is away");
        assertEquals(await results(name), 12);
      });
    });

    it("goes on where it is the submissions that fail, one after the other", async () => {
      const bad = Object.fromEntries(
        Array.from({ length: 6 }, (_, i) => [
          `class/a${i}/relu.ts`,
          `${relu}// ${i}\n`,
        ]),
      );
      await withFolder({ ...bad, "class/zoe/relu.ts": relu }, async (dir) => {
        const name = await course();
        await submit(name, dir);
        await server().psql(
          "update tinytorch.blob b set content = convert_to(s.name, 'utf8'), size = length(s.name), sha256 = encode(sha256(convert_to(s.name, 'utf8')), 'hex') from tinytorch.submission s where s.blob = b.id and s.name <> 'zoe'",
          name,
        );
        const { code, err } = await work(name, "--jobs", "2");
        assertEquals(code, 0, err);
        const { graded, dead } = await look(name);
        assertEquals([graded, dead.length], [1, 6]);
        assert(dead.every(({ tries }: { tries: number }) => tries === 2));
      });
    });

    it("goes on where submissions import devices, which is theirs to pay", async () => {
      const bad = Object.fromEntries(
        Array.from({ length: 5 }, (_, i) => [
          `class/a${i}/relu.ts`,
          `import type { X } from "file:///dev/ptmx"; // ${i}\nexport class ReLU {}\n`,
        ]),
      );
      await withFolder({ ...bad, "class/zoe/relu.ts": relu }, async (dir) => {
        const name = await course();
        await submit(name, dir);
        const { code, err } = await work(name, "--jobs", "5");
        assertEquals(code, 0, err);
        const { graded, dead } = await look(name);
        assertEquals([graded, dead], [6, []]);
        const tried = await server().psql(
          "select max(retry_count) from pgboss.job",
          name,
        );
        assertEquals(tried, "0");
      });
    });

    it("stops a worker whose machine fails on the reference too, and keeps the job", async () => {
      const files = {
        "class/ada/relu.ts": relu,
        "class/bob/relu.ts": `${relu}// bob\n`,
        ...Object.fromEntries(
          Object.entries(right).map(([name, text]) => [`right/${name}`, text]),
        ),
      };
      await withFolder(files, async (dir) => {
        const name = await course();
        await submit(name, dir);
        await damage("bob", name);
        const begin = (when: string) =>
          server().psql(
            `update pgboss.job j set start_after = ${when} from tinytorch.submission s where s.id::text = j.data ->> 'submission' and s.name = 'bob'`,
            name,
          );
        await begin("'infinity'");
        const working = queue(
          "work --no-cost --jobs 1 --solutions right".split(" "),
          server().url(name, "mill"),
          dir,
        );
        while (await results(name) < 1) await wait(50);
        // From now on nothing can be graded there.
        await Deno.remove(`${dir}/right`, { recursive: true });
        await begin("now()");
        const { code, err } = await working;
        assertEquals(code, 3, err);
        const said = err.replaceAll(/\s+/g, " ");
        assertStringIncludes(said, "Cannot grade on this machine: ");
        assertStringIncludes(said, "it fails on the reference too");
        assertEquals((await look(name)).dead, []);
        // Elsewhere it is tried again, and is found to be the submission's.
        assertEquals((await work(name)).code, 0);
        const { dead } = await look(name);
        assertEquals(dead.map(({ name }: { name: string }) => name), ["bob"]);
      });
    });
  },
);

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
