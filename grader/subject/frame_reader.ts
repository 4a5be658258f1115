import { decodeFrame, type Frame } from "./frames.ts";

/** As much as a pipe holds at a time. */
const PIPE = 1 << 16;

/** Reads the frames of a child, through one buffer that it keeps. */
export class FrameReader {
  readonly #reader: ReadableStreamBYOBReader;
  readonly #nonce: Uint8Array;
  #buffer = new Uint8Array(2 * PIPE);
  /** Where what was not yet decoded lies in it. */
  #start = 0;
  #end = 0;

  constructor(stream: ReadableStream<Uint8Array>, nonce: Uint8Array) {
    this.#reader = stream.getReader({ mode: "byob" });
    this.#nonce = nonce;
  }

  /**
   * The next frame, if all of it has arrived.
   *
   * @throws {SyntaxError} If the bytes are not a frame of the child.
   */
  take(): Frame | undefined {
    const bytes = this.#buffer.subarray(this.#start, this.#end);
    const decoded = decodeFrame(bytes, this.#nonce);
    if (decoded) this.#start += decoded.length;
    return decoded?.frame;
  }

  /** Waits until more has arrived; false if nothing will any more. */
  async more(): Promise<boolean> {
    this.#makeRoom();
    // The buffer goes away with the request and comes back with the answer.
    const { value, done } = await this.#reader.read(
      this.#buffer.subarray(this.#end),
    );
    if (done || !value) return false;
    this.#buffer = new Uint8Array(value.buffer);
    this.#end += value.length;
    return true;
  }

  /** Wants nothing more. */
  async cancel(): Promise<void> {
    await this.#reader.cancel();
  }

  #makeRoom(): void {
    if (this.#buffer.length - this.#end >= PIPE) return;
    const left = this.#buffer.subarray(this.#start, this.#end);
    if (this.#start >= PIPE) this.#buffer.set(left);
    else {
      const grown = new Uint8Array(2 * this.#buffer.length);
      grown.set(left);
      this.#buffer = grown;
    }
    this.#start = 0;
    this.#end = left.length;
  }
}
