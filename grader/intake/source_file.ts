import type { Entry } from "./entry.ts";

/** No exercise needs more: 256 KiB. */
export const MAX_SOURCE_BYTES = 1 << 18;

/** A source file that may run. */
export interface SourceFile {
  /** Name in the submission's folder, such as `double.ts`. */
  readonly name: string;
  readonly text: string;
  /** The file as it was read. Default: the text in UTF-8. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

/** Why a file cannot be used. */
export interface Unusable {
  readonly kind:
    | "missing"
    | "unreadable"
    | "too-large"
    | "not-utf8"
    | "outside";
  /** `Cannot <act> "<value>": <state>; <what to do>`. */
  readonly message: string;
}

/** The text of a file that was handed in, or why it may not be used. */
export function sourceOf(
  name: string,
  entry: Entry | undefined,
): SourceFile | Unusable {
  const refuse = (kind: Unusable["kind"], state: string): Unusable => ({
    kind,
    message: `Cannot read "${name}": ${state}`,
  });
  switch (entry?.kind) {
    case undefined:
      return refuse("missing", "no such file; put it back with its class");
    case "link":
      return refuse("outside", "it is a link; put the file itself there");
    case "other":
      return refuse("unreadable", "it is not a file");
    case "closed":
      return refuse("unreadable", `${entry.reason}; check its permissions`);
    case "large": {
      const limit = `${MAX_SOURCE_BYTES / 1024} KiB`;
      const kib = Math.ceil(entry.size / 1024);
      return refuse("too-large", `it has ${kib} KiB; make it at most ${limit}`);
    }
    case "file":
      try {
        const { bytes } = entry;
        const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        return { name, text: text.replaceAll("\r\n", "\n"), bytes };
      } catch {
        return refuse("not-utf8", "it is not UTF-8 text; save it as UTF-8");
      }
  }
}
