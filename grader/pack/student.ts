import { type Pack, textFile } from "./files.ts";
import { packKit } from "./pack_kit.ts";
import type { PackOptions } from "./pack_options.ts";
import { readFolder } from "./read_folder.ts";

/** What editors read, and what opens the pack where nothing is installed. */
const EDITORS = [".devcontainer", ".vscode"];

/** What students are offered, as far as the kit has it. */
const TASKS = [
  "grade",
  "watch",
  "hint",
  "compare",
  "report",
  "lab",
  "reset",
];

/** What students get: their room, the framework, and a grader that is sealed. */
export async function student(options: PackOptions): Promise<Pack> {
  const kit = await packKit({ ...options, tasks: TASKS, sealed: true });
  const files = new Map([...kit, ["README.md", textFile(readme(options))]]);
  for (const folder of EDITORS) {
    for (const [path, file] of await readFolder(`${options.root}/${folder}`)) {
      files.set(`${folder}/${path}`, file);
    }
  }
  return files;
}

function readme({ module: { checklist }, deno }: PackOptions): string {
  const { module, exercises } = checklist;
  const rows = exercises.map(({ file, className }) =>
    `| \`exercises/${file}\` | \`${className}\` |`
  );
  return `# ${module}

You fill in ${exercises.length} files, and the grader says what is right and what is not.

    deno task grade

With Node and without Deno: \`npx -y deno@${deno} task grade\`. Nothing has to be installed before, and no network is needed after Deno is there.

| File | Class |
|---|---|
${rows.join("\n")}

1. Open the first file. The comment says what the function does; the \`TODO\` is the place for your lines.
2. Run \`deno task watch --web\` beside your editor: it grades the file each time you save it, and draws your curve on a page whose address it prints. Without \`--web\` it stays in the terminal.
3. The module to read is [docs/module.md](docs/module.md), and \`deno task lab read\` opens it in a browser. \`deno task lab\` shows its lessons on your own code.
4. When you are stuck: \`deno task hint\`, one step more each time; \`deno task hint --card\` writes what to show a tutor. \`deno task reset\` puts an exercise back to how it was given.

\`deno task\` lists all that there is.

Your files import \`tinytorch\` (the folder \`src\`) and each other, nothing else.

## About the grader

The checks and the reference solution are bundled and compressed in \`grader/sealed.bin\`. That keeps them from the eye, not from somebody who is determined: it is no secret, and reading it teaches less than the next hint. The grade that counts is not made here but by your course, from your exercise files alone: whatever else is changed in this folder changes nothing there.
`;
}
