/**
 * What a save takes until the page has the numbers of the new curve, as a
 * ratio to the spawn of a bare child. Both are measured in turns.
 *
 *   deno task bench redraw
 */
import { bareMs, ROOT, taskArgs } from "./_spawn.ts";
import { atMost, type Figure } from "./figure.ts";
import { openModule } from "../grader/module/mod.ts";
import { median } from "../grader/cost/mod.ts";
import { kitDir } from "../dev/testing/mod.ts";

/** As long as a person takes at least until the next save. */
const REST_MS = 400;
const ROUNDS = 15;

/** The same as a figure of the bench. */
export async function redraw(): Promise<Figure[]> {
  const { checklist: { exercises } } = await openModule();
  const dir = await Deno.makeTempDir({ prefix: "tinytorch-bench-" });
  for (const { file } of exercises) {
    await Deno.copyFile(`${kitDir("solutions")}/${file}`, `${dir}/${file}`);
  }
  const watch = new Deno.Command(Deno.execPath(), {
    args: [
      ...await taskArgs("watch"),
      ..."--web --no-types --exercises".split(" "),
      dir,
    ],
    cwd: ROOT,
    stdin: "null",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const redraws: number[] = [];
  const children: number[] = [];
  try {
    const said = lines(watch.stdout);
    const address = /http:\S+/.exec(await until(said, "http:"))![0];
    const events = lines((await fetch(`${address}events`)).body!);
    await until(events, '"total":"100 of');
    for (let round = 0; round < ROUNDS; round++) {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      children.push(await bareMs());
      const { id, file } = exercises[round % exercises.length]!;
      const text = await Deno.readTextFile(`${dir}/${file}`);
      const saved = performance.now();
      await Deno.writeTextFile(`${dir}/${file}`, `${text}// ${round}\n`);
      await until(events, "event: saved");
      const answer = await fetch(`${address}picture`, {
        method: "POST",
        body: JSON.stringify({ item: id, turned: {} }),
      });
      const { kind } = await answer.json();
      if (kind === "none") throw new Error(`Cannot draw "${id}"`);
      redraws.push(performance.now() - saved);
    }
  } finally {
    watch.kill("SIGTERM");
    await watch.status;
    await Deno.remove(dir, { recursive: true });
  }
  const ms = median(redraws);
  const bare = median(children);
  return [
    atMost(3, "a save until the page has its curve, p50", [ms, bare], [
      `${ms.toFixed(0)} ms`,
      `a bare process: ${bare.toFixed(0)} ms`,
    ]),
  ];
}

async function* lines(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): AsyncGenerator<string> {
  let rest = "";
  for await (const part of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + part).split("\n");
    rest = parts.pop()!;
    yield* parts;
  }
}

async function until(
  said: AsyncGenerator<string>,
  words: string,
): Promise<string> {
  for (;;) {
    const { value, done } = await said.next();
    if (done) throw new Error(`"${words}" was not said`);
    if (value.includes(words)) return value;
  }
}
