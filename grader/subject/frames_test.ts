import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import { concat } from "./concat.ts";
import {
  decodeFrame,
  encodeFrame,
  MAX_HEADER,
  MAX_PAYLOAD,
  NONCE,
} from "./frames.ts";

const nonce = Uint8Array.from({ length: NONCE }, (_, i) => 3 * i + 1);
/** With one number behind it. */
const timed = { kind: "timed", cpuMs: 1, wallMs: 2, shape: [1] } as const;

/** A frame as the child writes it. */
function frame(
  header: string,
  payload: readonly number[] = [],
  lengths: readonly [number, number] = [
    new TextEncoder().encode(header).length,
    payload.length,
  ],
): Uint8Array {
  const sizes = new Uint8Array(Uint32Array.from(lengths).buffer);
  const text = new TextEncoder().encode(header);
  return Uint8Array.of(...nonce, ...sizes, ...text, ...payload);
}

const TIMED = JSON.stringify(timed);

describe("decodeFrame()", () => {
  it("reads header and payload, and how long they were", () => {
    const bytes = frame(TIMED, [0, 0, 128, 63]);
    const decoded = decodeFrame(bytes, nonce);
    assertEquals(decoded?.length, bytes.length);
    assertEquals(decoded?.frame.header, timed);
    assertEquals([...decoded!.frame.payload], [1]);
  });

  it("reads the first of two and copies what it takes", () => {
    const one = frame(TIMED, [0, 0, 128, 63]);
    const bytes = Uint8Array.of(...one, ...one);
    const decoded = decodeFrame(bytes, nonce);
    bytes.fill(0);
    assertEquals([...decoded!.frame.payload], [1]);
  });

  it("waits while bytes are missing, however they are cut", () => {
    const bytes = frame(TIMED, [0, 0, 128, 63]);
    for (let length = 0; length < bytes.length; length++) {
      assertEquals(decodeFrame(bytes.subarray(0, length), nonce), undefined);
    }
  });

  it("throws at the first byte that is not the nonce's", () => {
    for (let at = 0; at < NONCE; at++) {
      const bytes = frame(TIMED);
      bytes[at]! ^= 1;
      assertThrows(() => decodeFrame(bytes, nonce), SyntaxError, "foreign");
      const start = bytes.subarray(0, at + 1);
      assertThrows(() => decodeFrame(start, nonce), SyntaxError, "foreign");
    }
  });

  it("throws for lengths that no honest frame has, before they arrive", () => {
    const lengths = [
      [MAX_HEADER + 1, 0],
      [0xffffffff, 0],
      [2, MAX_PAYLOAD + 4],
      [2, 0xfffffffc],
      [2, 3],
    ] as const;
    for (const pair of lengths) {
      const bytes = frame("{}", [], pair);
      assertThrows(() => decodeFrame(bytes, nonce), SyntaxError, "impossible");
    }
  });

  it("throws for a header that is no reply", () => {
    const headers = [
      "",
      "{}",
      "null",
      "[1",
      '{"kind":"passed"}',
      '{"kind":"answers"}',
      '{"kind":"ready","passed":true}',
      '{"kind":"ready","__proto__":{"kind":"answers"}}',
      '{"kind":"timed","cpuMs":-1,"wallMs":1,"shape":[0]}',
      '{"kind":"timed","cpuMs":1,"wallMs":1,"shape":[]}',
      '{"kind":"grown","bytes":"1"}',
      "\u0000",
    ];
    for (const header of headers) {
      assertThrows(
        () => decodeFrame(frame(header), nonce),
        SyntaxError,
        "malformed",
      );
    }
  });

  it("gives a frame, waits or throws a SyntaxError, whatever it is given", () => {
    const any = fc.uint8Array({ maxLength: 200 });
    fc.assert(fc.property(any, fc.boolean(), (noise, isAfterNonce) => {
      const bytes = isAfterNonce ? Uint8Array.of(...nonce, ...noise) : noise;
      try {
        decodeFrame(bytes, nonce);
      } catch (error) {
        assertEquals(error instanceof SyntaxError, true);
      }
    }));
  });
});

describe("encodeFrame()", () => {
  it("writes what a reader of lengths, JSON and float32 reads again", () => {
    const json = fc.record({
      op: fc.constant("load" as const),
      exercise: fc.string({ unit: "binary" }),
      url: fc.string(),
      className: fc.string(),
      construct: fc.array(fc.array(fc.nat())),
    });
    fc.assert(fc.property(json, fc.float32Array(), (request, numbers) => {
      const bytes = concat(encodeFrame(request, numbers));
      const view = new DataView(bytes.buffer);
      const [head, tail] = [view.getUint32(0, true), view.getUint32(4, true)];
      assertEquals(bytes.length, 8 + head + tail);
      const text = new TextDecoder().decode(bytes.subarray(8, 8 + head));
      assertEquals(JSON.parse(text), JSON.parse(JSON.stringify(request)));
      const payload = bytes.slice(8 + head);
      assertEquals(payload, new Uint8Array(numbers.slice().buffer));
    }));
  });

  it("sends a view's own numbers, not its neighbours", () => {
    const whole = Float32Array.of(1, 2, 3, 4);
    const bytes = concat(
      encodeFrame({ counted: true }, whole.subarray(1, 3)),
    );
    assertEquals([...new Float32Array(bytes.slice(-8).buffer)], [2, 3]);
  });
});
