/**
 * What one call to a child takes, as a ratio to a pipe that copies the bytes.
 *
 *   deno task -c dev.json bench calls
 */
import { median } from "../grader/cost/mod.ts";
import { SandboxedSubject, Stage } from "../grader/subject/mod.ts";
import { atMost, type Figure } from "./figure.ts";

const CALLS = 200;
/** A small call takes at most so many milliseconds. */
const SMALL_MS = 0.4;

/** A small call, and a large one beside `cat`. */
export async function calls(): Promise<Figure[]> {
  const text =
    `import { Tensor } from "tinytorch";\nexport class Copy { forward(x) { return new Tensor(x.data.slice(), x.shape); } }\n`;
  const stage = Stage.create([{ name: "copy.ts", text }]);
  const module = { exercise: "copy", file: "copy.ts", className: "Copy" };
  const subject = new SandboxedSubject(stage, [module]);
  const cat = new Deno.Command("cat", { stdin: "piped", stdout: "piped" })
    .spawn();
  try {
    const times: Record<string, number[]> = {};
    const writer = cat.stdin.getWriter();
    const reader = cat.stdout.getReader();
    for (const size of [64, 131_072]) {
      const input = { shape: [size], data: new Float32Array(size).fill(-1) };
      for (let i = 0; i < (size === 64 ? CALLS : CALLS / 5); i++) {
        (times[`call ${size}`] ??= []).push(
          await timed(() => subject.forward("copy", [{ input }])),
        );
        (times[`pipe ${size}`] ??= []).push(
          await timed(() => copy(writer, reader, 4 * size)),
        );
      }
    }
    const at = (key: string) => median(times[key]!);
    const show = (key: string) => `${at(key).toFixed(2)} ms`;
    return [
      atMost(1, "one call, 64 numbers", [at("call 64"), SMALL_MS], [
        show("call 64"),
        `${SMALL_MS} ms`,
      ]),
      atMost(3, "one call, 131072 numbers both ways", [
        at("call 131072"),
        at("pipe 131072"),
      ], [show("call 131072"), `cat: ${show("pipe 131072")}`]),
    ];
  } finally {
    cat.kill("SIGKILL");
    await cat.status;
    await subject.close();
    await stage.close();
  }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await run();
  return performance.now() - started;
}

async function copy(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  reader: ReadableStreamDefaultReader<Uint8Array>,
  bytes: number,
): Promise<void> {
  const written = writer.write(new Uint8Array(bytes));
  for (let seen = 0; seen < bytes;) {
    seen += (await reader.read()).value?.length ?? bytes;
  }
  await written;
}
