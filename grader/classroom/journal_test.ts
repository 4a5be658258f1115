import { DatabaseSync } from "node:sqlite";
import { assert, assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { z } from "zod";
import { anySheet, withFolder } from "../../dev/testing/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { Journal } from "./journal.ts";

const [sheet] = fc.sample(anySheet, { seed: 1, numRuns: 1 });
const line = {
  id: "ada",
  state: "collected" as const,
  note: "",
  digest: "d",
  key: "k",
};

async function withJournal(
  body: (journal: Journal, path: string) => void,
): Promise<void> {
  await withFolder({}, (dir) => {
    const path = `${dir}/journal.sqlite`;
    const journal = Journal.open(path);
    try {
      body(journal, path);
    } finally {
      journal.close();
    }
    return Promise.resolve();
  });
}

describe("Journal", () => {
  it("keeps sheets and lines from one run to the next", async () => {
    await withFolder({}, (dir) => {
      const path = `${dir}/journal.sqlite`;
      const first = Journal.open(path);
      first.addSources(new Map([["d", { "relu.ts": "text" }]]));
      first.setLines([line]);
      first.keep("k", { sheet: sheet!, provisional: true });
      first.setMeta("seed", "7");
      first.close();
      const second = Journal.open(path);
      assertEquals(second.lines(), [line]);
      assertEquals(second.stateOf("k"), "provisional");
      assertEquals(second.sheet("k")!.sheet.score, sheet!.score);
      assertEquals(second.sources("d"), { "relu.ts": "text" });
      assertEquals(second.meta("seed"), "7");
      second.close();
      return Promise.resolve();
    });
  });

  it("is held by one process at a time", async () => {
    await withJournal((_, path) => {
      assertThrows(
        () => Journal.open(path),
        InputError,
        "another run is at work there",
      );
    });
  });

  it("has a sheet once, however often it is kept", async () => {
    await withJournal((journal) => {
      journal.setLines([line]);
      journal.keep("k", { sheet: sheet!, provisional: true });
      journal.keep("k", { sheet: sheet!, provisional: false });
      assertEquals(journal.stateOf("k"), "final");
      journal.forget("k");
      assertEquals(journal.stateOf("k"), "none");
      assertEquals(journal.sheet("k"), undefined);
    });
  });

  it("takes back an error once there is a sheet", async () => {
    await withJournal((journal) => {
      journal.setLines([line]);
      journal.setError("k", "it broke");
      assertEquals(journal.lines()[0], {
        ...line,
        state: "error",
        note: "it broke",
      });
      journal.keep("k", { sheet: sheet!, provisional: false });
      assertEquals(journal.lines(), [line]);
    });
  });

  it("changes all or nothing", async () => {
    await withJournal((journal) => {
      journal.setLines([line]);
      const twice = [{ ...line, id: "bob" }, { ...line, id: "bob" }];
      assertThrows(
        () => journal.setLines(twice),
        InputError,
        "Cannot write the journal",
      );
      assertEquals(journal.lines(), [line]);
    });
  });

  it("refuses a file that is no journal", async () => {
    await withFolder({ "journal.sqlite": "x".repeat(5000) }, (dir) => {
      assertThrows(
        () => Journal.open(`${dir}/journal.sqlite`),
        InputError,
        "Cannot open journal",
      );
      return Promise.resolve();
    });
  });

  it("says in a line that it was changed, whatever is read of it", async () => {
    const schema = z.strictObject({});
    const reads: Readonly<Record<string, (journal: Journal) => unknown>> = {
      "update sheets set sheet = '{'": (journal) => journal.sheet("k"),
      "update sheets set sheet = '{}'": (journal) => journal.sheet("k"),
      "update sources set files = '[]'": (journal) => journal.sources("d"),
      "update submissions set about = 'x'": (journal) => journal.lines(),
      "update submissions set state = 'x'": (journal) => journal.lines(),
      "update meta set value = '{' where name = 'own'": (journal) =>
        journal.metaAs("own", schema),
      "update meta set value = '[]' where name = 'own'": (journal) =>
        journal.metaAs("own", schema),
    };
    await withFolder({}, (dir) => {
      const path = `${dir}/journal.sqlite`;
      const journal = Journal.open(path);
      journal.addSources(new Map([["d", { "relu.ts": "text" }]]));
      journal.setLines([line]);
      journal.keep("k", { sheet: sheet!, provisional: false });
      journal.setMeta("own", "{}");
      journal.close();
      for (const [change, read] of Object.entries(reads)) {
        const copy = `${path}.copy`;
        Deno.copyFileSync(path, copy);
        const db = new DatabaseSync(copy);
        db.exec(change);
        db.close();
        const changed = Journal.open(copy);
        const { message } = assertThrows(
          () => read(changed),
          InputError,
          `Cannot read journal "${copy}": `,
        );
        assert(!message.includes("\n") && message.includes("--out"), message);
        changed.close();
        Deno.removeSync(copy);
      }
      return Promise.resolve();
    });
  });
});
