import fc from "fast-check";
import { concat } from "../subject/concat.ts";
import { decodeFrame, encodeFrame, NONCE } from "../subject/frames.ts";
import { LIMITS } from "../subject/limits.ts";
import { spawnChild } from "../subject/spawn_child.ts";
import { Stage } from "../subject/stage.ts";
import type { Fuzzed, FuzzGround } from "./ground.ts";
import { mutateBytes } from "./mutate_text.ts";
import type { Random } from "./random.ts";

/** Decodes broken answers as the parent does. */
export function fuzzParentFrames({ random }: FuzzGround): Promise<Fuzzed> {
  const faults: string[] = [];
  for (let turn = 0; turn < 50; turn++) {
    const nonce = random.draw(
      fc.uint8Array({ minLength: NONCE, maxLength: NONCE }),
    );
    const bytes = random.below(2) === 0
      ? random.draw(fc.uint8Array({ maxLength: 200 }))
      : mutateBytes(random, answer(random, nonce));
    try {
      const decoded = decodeFrame(bytes, nonce);
      if (decoded && decoded.length > bytes.length) {
        faults.push("a frame is longer than what came");
      }
    } catch (error) {
      if (!(error instanceof SyntaxError)) faults.push(`it threw ${error}`);
    }
  }
  return Promise.resolve({ how: "answers: 50 of them", faults });
}

/** An answer as the child would give it, or nearly. */
function answer(random: Random, nonce: Uint8Array): Uint8Array {
  const header = random.draw(fc.oneof(
    fc.constant({ kind: "ready" }),
    fc.record({
      kind: fc.constantFrom("answers", "threw", "timed", "grown", "loaded"),
      shape: fc.array(fc.oneof(fc.nat(), fc.double()), { maxLength: 4 }),
      shapes: fc.array(fc.array(fc.nat(4)), { maxLength: 4 }),
      odd: fc.array(fc.object()),
      bytes: fc.double(),
      printed: fc.object(),
    }),
    fc.object(),
  ));
  const head = new TextEncoder().encode(JSON.stringify(header));
  const payload = random.draw(fc.uint8Array({ maxLength: 64 }));
  const frame = new Uint8Array(NONCE + 8 + head.length + payload.length);
  frame.set(nonce);
  const lengths = new DataView(frame.buffer, NONCE);
  lengths.setUint32(0, head.length, true);
  lengths.setUint32(4, payload.length, true);
  frame.set(head, NONCE + 8);
  frame.set(payload, NONCE + 8 + head.length);
  return frame;
}

/** Sends broken requests to a child, which has to end when they end. */
export async function fuzzChildFrames(
  { random }: FuzzGround,
): Promise<Fuzzed> {
  const stage = Stage.create([]);
  const settings = { counted: true };
  try {
    const process = spawnChild(stage.place(), LIMITS, settings, "none");
    const timer = setTimeout(() => process.kill("SIGKILL"), 20_000);
    const output = process.output();
    const writer = process.stdin.getWriter();
    const request = concat(encodeFrame({
      op: "call",
      exercise: "none",
      method: "forward",
      calls: [[[2]]],
    }, Float32Array.of(1, 2)));
    const parts = [
      random.draw(fc.uint8Array({ minLength: NONCE, maxLength: NONCE })),
      concat(encodeFrame(settings)),
      ...Array.from({ length: 3 }, () => mutateBytes(random, request)),
    ].slice(0, 1 + random.below(5));
    for (const part of parts) await writer.write(part).catch(() => {});
    await writer.close().catch(() => {});
    const { signal } = await output;
    clearTimeout(timer);
    return {
      how: `requests: ${parts.length}`,
      faults: signal === "SIGKILL" ? ["a child did not end"] : [],
    };
  } finally {
    await stage.close();
  }
}
