import { assertEquals, assertRejects } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { InputError } from "../../verdict/mod.ts";
import type { Download, Top } from "./handed.ts";
import { recognise } from "./recognise.ts";

const FILES = ["relu.ts", "tanh.ts"];

function download(
  names: readonly string[],
  text = "",
  repositories: readonly string[] = [],
): Promise<Download | undefined> {
  const tops = names.map((name): Top => ({
    name: name.replace(/\/$/, ""),
    kind: name.endsWith("/") ? "folder" : "file",
  }));
  return recognise(tops, FILES, {
    text: () => Promise.resolve(text),
    isClone: (name) => repositories.includes(name),
  });
}

describe("recognise()", () => {
  it("reads the names of Canvas", async () => {
    const { host, handed, ignored } = (await download([
      "lovelaceada_101_9001_relu.ts",
      "lovelaceada_101_9002_tanh-2.ts",
      "o'neil_LATE_102_9003_work.zip".replace("'", ""),
      "王小明_103_9004_relu.ts",
      "smith_jr_104_9005_relu-1.ts",
      "anon_x7f3q_9006_relu.ts",
      "lovelaceada_101_text.html",
    ]))!;
    assertEquals(host, "Canvas");
    assertEquals(
      handed.map(({ id, late, attempt, people, parts }) => [
        id,
        late ?? false,
        attempt,
        people[0]!.canvas_id,
        parts.map(({ as }) => as),
      ]),
      [
        ["lovelaceada_101", false, 3, "101", ["relu.ts", "tanh.ts"]],
        ["oneil_102", true, undefined, "102", ["work.zip"]],
        ["王小明_103", false, 1, "103", ["relu.ts"]],
        ["smith_jr_104", false, 2, "104", ["relu.ts"]],
        ["anon_x7f3q", false, 1, undefined, ["relu.ts"]],
      ],
    );
    assertEquals(ignored, ["lovelaceada_101_text.html"]);
  });

  it("reads the names of Moodle, in folders and loose, hidden and not", async () => {
    const { host, handed } = (await download([
      'Mary "M" Smith, Jr._123_assignsubmission_file_/',
      "Mary Smith_124_assignsubmission_file/",
      "Participant_125_assignsubmission_file_/",
      "الخوارزمي_126_assignsubmission_file_relu.ts",
    ]))!;
    assertEquals(host, "Moodle");
    assertEquals(
      handed.map(({ people: [one], parts: [part] }) => [
        one!.moodle_id,
        one!.name,
        part!.as,
      ]),
      [
        ["123", 'Mary "M" Smith, Jr.', undefined],
        ["124", "Mary Smith", undefined],
        ["125", undefined, undefined],
        ["126", "الخوارزمي", "relu.ts"],
      ],
    );
  });

  it("reads Gradescope's file of who handed in what", async () => {
    const yml = `---
submission_11:
  :submitters:
  - :name: Ada Lovelace
    :sid: '0012'
    :email: ada@example.org
  - :name: "=SUM(A1)"
    :sid:
    :email: bob@example.org
  :created_at: 2026-11-20 23:59:58.123456789 -08:00
  :score: 0.0
  :status: processed
  :history:
  - :id: 9
  - :id: 10
submission_12:
  :submitters: []
  :created_at: 2026-11-21 00:00:01.000000000 Z
  :history: []
`;
    const { host, handed } = (await download(
      ["submission_metadata.yml", "submission_11/", "submission_12/"],
      yml,
    ))!;
    assertEquals(host, "Gradescope");
    const [group, nobody] = handed;
    assertEquals(group!.people, [
      {
        name: "Ada Lovelace",
        student_number: "0012",
        email: "ada@example.org",
      },
      { name: "=SUM(A1)", email: "bob@example.org" },
    ]);
    assertEquals([group!.at, group!.attempt], ["2026-11-20T23:59:58-08:00", 3]);
    assertEquals([nobody!.id, nobody!.attempt], ["submission_12", 1]);
    await assertRejects(
      () => download(["submission_metadata.yml"], "a: [}"),
      InputError,
      "export the submissions of Gradescope again",
    );
  });

  it("reads the names of Blackboard and Brightspace, with their times", async () => {
    const blackboard = (await download([
      "Activations_al1_attempt_2026-11-20-23-59-58_relu.ts",
      "Activations_al1_attempt_2026-11-20-23-59-58.txt",
      "Activations_al1_attempt_2026-11-21-08-00-00_relu.ts",
    ]))!;
    assertEquals(blackboard.handed.map(({ at }) => at), [
      "2026-11-20T23:59:58",
      "2026-11-21T08:00:00",
    ]);
    const brightspace = (await download([
      "12345-678 - Ada Lovelace - Nov 20, 2026 1159 PM/",
      "12346-678 - Bob - 20 November, 2026 905 AM/",
      "index.html",
    ]))!;
    assertEquals(
      brightspace.handed.map(({ people, at }) => [people[0]!.name, at]),
      [["Ada Lovelace", "2026-11-20T23:59:00"], ["Bob", "2026-11-20T09:05:00"]],
    );
  });

  it("knows clones and loose files, and leaves a folder for each student alone", async () => {
    const repositories = ["cs-act-ada", "cs-act-bob"];
    const cloned =
      (await download(["cs-act-ada/", "cs-act-bob/"], "", repositories))!;
    assertEquals([cloned.host, cloned.handed.length], ["GitHub", 2]);
    const loose =
      (await download(["ada_relu.ts", "ada-tanh.ts", "relu_bob.ts"]))!;
    assertEquals(
      loose.handed.map(({ id, parts }) => [id, parts.map(({ as }) => as)]),
      [["ada", ["relu.ts", "tanh.ts"]], ["bob", ["relu.ts"]]],
    );
    assertEquals(await download(["ada/", "bob.zip"]), undefined);
    assertEquals(await download(["ada.zip", "bob.zip"]), undefined);
    assertEquals(await download(["ada.zip", "my_relu.ts"]), undefined);
  });
});
