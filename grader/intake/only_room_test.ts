import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir } from "../../dev/testing/mod.ts";

const OPENS =
  /\bDeno\s*\.\s*(readFile|readTextFile|open|readDir|stat|lstat|realPath|readLink)(Sync)?\b|from "node:fs/;

/** Files that open a path themselves, and why nobody else can have put it there. */
const ALLOWED: Readonly<Record<string, string>> = {
  "base/make_folder.ts": "whether a folder for output can be made",
  "certify/cheats/leftovers.ts":
    "looks for what processes left in temporary folders",
  "certify/corpus.ts": "the kit's own corpus",
  "certify/exhaustive/ledger.ts": "the kit's own notes",
  "certify/find_orphans.ts": "the kit's own stubs",
  "certify/try_cheat.ts": "a folder that it made",
  "classroom/assemble_class.ts": "whether a path for output is free",
  "classroom/begun_class.ts": "whether a class was begun in --out",
  "classroom/download/open_download.ts":
    "what the typed path is, and what marks a clone",
  "classroom/merge_classes.ts": "whether a class is in a typed folder",
  "classroom/similar/measure.ts": "a developer's tool, on the kit's own corpus",
  "classroom/publish.ts": "the feedback that an earlier run left in --out",
  "classroom/run_class.ts": "what a killed run left in --out",
  "cli/class.ts": "the stubs in the kit",
  "cli/known_references.ts": "the kit's own notes",
  "cli/memory.ts": "the kit's own notes",
  "cli/require_room_for.ts": "whether a path for output is free",
  "cli/start_of.ts": "the kit's own starts",
  "cli/swap.ts": "whether the typed reference is there",
  "fuzz/fuzz_submission.ts": "the reference",
  "module/added_checks.ts":
    "checks that the instructor's checklist adds, which are run as well",
  "module/folders.ts": "the kit's own folders",
  "module/generate_oracles.ts": "a developer's tool, on the kit's own folders",
  "module/own_checklist.ts": "the kit's own checklist",
  "pack/bundle.ts": "the kit's own files",
  "pack/loader.ts": "the text of a pack's first lines",
  "pack/pack_kit.ts": "the kit's own files",
  "pack/read_folder.ts": "the kit's own files",
  "pack/write_pack.ts": "whether a folder for output is empty",
  "queue/migrate.ts": "the kit's own files",
  "queue/spool.ts": "what this kit wrote, held against its hash",
  "report/readers/read.ts": "a developer's tool, on what this kit wrote",
  "subject/stages_dir.ts": "a temporary folder that it made",
  "subject/sweep_stages.ts": "stages that graders of the same user made",
  "subject/vet.ts": "the real path of a folder that intake opened",
  "subject/walls.ts": "whether there is a bubblewrap",
  "verdict/kit_hashes.ts": "the kit's own files",
  "verdict/type_notes.ts":
    "the kit's own configuration, and a folder that it made",
  "watch/web/_look.ts": "a developer's tool",
  "watch/web/live_server.ts": "the kit's own page",
};

/** What is tried, asked or run for a test only. */
const ELSEWHERE =
  /^intake\/|_test\.ts$|^certify\/cheats\/[^/]+\/|^subject\/child\//;

function* sources(folder: string): Generator<string> {
  for (
    const { name, isDirectory } of Deno.readDirSync(kitDir(`grader/${folder}`))
  ) {
    const path = folder + name;
    if (isDirectory) yield* sources(`${path}/`);
    else if (name.endsWith(".ts") && !ELSEWHERE.test(path)) yield path;
  }
}

describe("intake", () => {
  it("is the only room that opens what a stranger can have put there", () => {
    const opening = [...sources("")].filter((path) =>
      OPENS.test(Deno.readTextFileSync(kitDir(`grader/${path}`)))
    );
    assertEquals(opening.sort(), Object.keys(ALLOWED).sort());
  });
});
