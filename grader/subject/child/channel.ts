import { frameParts } from "../frame_parts.ts";
import { joinSmall } from "../join_small.ts";

/** The child's end of the pipes to its parent. */
export interface Channel {
  /** Waits for as many bytes as fit. */
  readInto(bytes: Uint8Array): void;
  /** Reads a header; so many bytes of its payload follow. */
  readHeader(): { readonly header: unknown; readonly size: number };
  /** Writes a frame. */
  write(header: object, ...payload: readonly Uint8Array[]): void;
}

/** Opens both pipes; all that is used later is taken now. */
export function openChannel(
  { stdin, stdout, exit }: Pick<typeof Deno, "stdin" | "stdout" | "exit">,
): Channel {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  /** What was read ahead, and which part of it is still to be used. */
  const ahead = new Uint8Array(1 << 14);
  let from = 0;
  let to = 0;
  function readInto(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) {
      const rest = bytes.subarray(at);
      if (from < to) {
        const part = ahead.subarray(from, to).subarray(0, rest.length);
        rest.set(part);
        from += part.length;
        at += part.length;
      } else if (rest.length < ahead.length) {
        from = 0;
        to = stdin.readSync(ahead) ?? exit(0);
      } else at += stdin.readSync(rest) ?? exit(0);
    }
  }
  function read(length: number): Uint8Array<ArrayBuffer> {
    const bytes = new Uint8Array(length);
    readInto(bytes);
    return bytes;
  }
  const nonce = read(16);
  return {
    readInto,
    readHeader() {
      const lengths = new DataView(read(8).buffer);
      const header = read(lengths.getUint32(0, true));
      const size = lengths.getUint32(4, true);
      return { header: JSON.parse(decoder.decode(header)), size };
    },
    write(header, ...payload) {
      const head = encoder.encode(JSON.stringify(header));
      for (const part of joinSmall([nonce, ...frameParts(head, payload)])) {
        for (let sent = 0; sent < part.length;) {
          sent += stdout.writeSync(part.subarray(sent));
        }
      }
    },
  };
}
