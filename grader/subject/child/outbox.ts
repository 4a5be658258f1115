import type { Answers, Odd } from "../protocol.ts";
import type { Channel } from "./channel.ts";

/** What is said of one answer. */
export interface Said {
  /** Null where there is no output. */
  readonly shape: readonly number[] | null;
  readonly counts: Readonly<Record<string, number>>;
  readonly odd?: Omit<Odd, "at">;
}

/** Answers that wait for each other, so that many small ones are one frame. */
export interface Outbox {
  /** @param bytes Of the output, which is read before this returns. */
  add(said: Said, bytes: Uint8Array): void;
  flush(): void;
}

/** Bytes of outputs that wait. */
const ROOM = 1 << 15;
/** With so many answers, or characters of prose, a header is still short. */
const MOST = 64;
const MOST_CHARACTERS = 4000;
/** The parent works on some answers while this process works on others. */
const FLUSH_MS = 1;

/** An outbox on a channel. */
export function openOutbox(channel: Channel, clock: Performance): Outbox {
  const room = new Uint8Array(ROOM);
  let used = 0;
  let flushedAt = clock.now();
  let shapes: (readonly number[] | null)[] = [];
  let counts: Record<string, number[]> = Object.create(null);
  let odds: Odd[] = [];
  function flush(...last: readonly Uint8Array[]): void {
    flushedAt = clock.now();
    if (shapes.length === 0) return;
    const header: Answers = {
      kind: "answers",
      shapes,
      ...(Object.keys(counts).length > 0 && { counts }),
      ...(odds.length > 0 && { odd: odds }),
    };
    channel.write(header, room.subarray(0, used), ...last);
    used = 0;
    shapes = [];
    counts = Object.create(null);
    odds = [];
  }
  return {
    add(said, bytes) {
      const at = shapes.length;
      shapes.push(said.shape);
      for (const name of Object.keys(said.counts)) {
        counts[name] ??= Array.from({ length: at }, () => 0);
      }
      for (const name of Object.keys(counts)) {
        counts[name]!.push(said.counts[name] ?? 0);
      }
      if (said.odd) odds.push({ at, ...said.odd });
      if (bytes.length > ROOM - used) return flush(bytes);
      room.set(bytes, used);
      used += bytes.length;
      const isLong = shapes.length === MOST ||
        said.odd !== undefined && charactersOf(said.odd) > MOST_CHARACTERS;
      if (isLong || clock.now() - flushedAt > FLUSH_MS) flush();
    },
    flush: () => flush(),
  };
}

/** Characters of prose, roughly. */
function charactersOf({ printed, threw }: Omit<Odd, "at">): number {
  const lines = printed?.prints ?? [];
  return lines.reduce((sum, { length }) => sum + length, 0) +
    (threw ? threw.message.length + threw.stack.length : 0);
}
