import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { concat } from "./concat.ts";
import { FrameReader } from "./frame_reader.ts";
import { frameParts } from "./frame_parts.ts";
import { NONCE } from "./frames.ts";

const nonce = Uint8Array.from({ length: NONCE }, (_, i) => 3 * i + 1);
/** A frame of the child with so many numbers, all the same. */
function frame(size: number, value: number): Uint8Array {
  const header = { kind: "timed", cpuMs: 1, wallMs: 1, shape: [size] };
  const numbers = new Uint8Array(new Float32Array(size).fill(value).buffer);
  const head = new TextEncoder().encode(JSON.stringify(header));
  return concat([nonce, ...frameParts(head, [numbers])]);
}

/** A pipe that gives the bytes in pieces of these lengths, the last for ever. */
function pipe(
  bytes: Uint8Array,
  lengths: readonly number[],
): ReadableStream<Uint8Array> {
  let at = 0;
  let turn = 0;
  return new ReadableStream({
    type: "bytes",
    pull(controller: ReadableByteStreamController) {
      const { view } = controller.byobRequest!;
      const room = view!.byteLength;
      const wanted = lengths[Math.min(turn++, lengths.length - 1)]!;
      const part = bytes.subarray(at, at + Math.min(wanted, room));
      at += part.length;
      if (part.length === 0) controller.close();
      new Uint8Array(view!.buffer, view!.byteOffset).set(part);
      controller.byobRequest!.respond(part.length);
    },
  });
}

/** Sizes and values of all payloads up to the end of the pipe. */
async function read(reader: FrameReader): Promise<number[][]> {
  const seen: number[][] = [];
  for (;;) {
    const frame = reader.take();
    if (frame) seen.push([frame.payload.length, ...new Set(frame.payload)]);
    else if (!await reader.more()) return seen;
  }
}

describe("FrameReader", () => {
  it("gives every frame, whatever its size and however it arrives", async () => {
    const size = fc.oneof(
      fc.nat({ max: 50 }),
      fc.constantFrom(1 << 14, 1 << 15, 1 << 16, 1 << 17),
    );
    const sizes = fc.array(size, { maxLength: 6 });
    const cuts = fc.array(fc.integer({ min: 1, max: 1 << 17 }), {
      minLength: 1,
    });
    await fc.assert(
      fc.asyncProperty(sizes, cuts, async (sizes, cuts) => {
        const bytes = concat(sizes.map((size, i) => frame(size, i + 1)));
        const reader = new FrameReader(pipe(bytes, [...cuts, 5000]), nonce);
        assertEquals(
          await read(reader),
          sizes.map((size, i) => size === 0 ? [0] : [size, i + 1]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("takes nothing of a frame that ends too early", async () => {
    const reader = new FrameReader(
      pipe(frame(40, 1).subarray(0, -1), [9]),
      nonce,
    );
    assertEquals(await read(reader), []);
  });

  it("throws where the bytes are not the child's", async () => {
    const reader = new FrameReader(pipe(new Uint8Array(40), [40]), nonce);
    assertEquals(await reader.more(), true);
    assertThrows(() => reader.take(), SyntaxError, "foreign bytes");
  });
});
