/** A pressed key: a lower-case letter, or the name of a special key. */
export type Key = string;

const SPECIAL: Readonly<Record<string, Key>> = {
  "\x03": "interrupt",
  "\x04": "interrupt",
  "\x1b": "escape",
  "\r": "enter",
  "\n": "enter",
  "\x1b[A": "up",
  "\x1b[B": "down",
  "\x1b[C": "n",
  "\x1b[D": "p",
  "\x1b[5~": "pageup",
  "\x1b[6~": "pagedown",
};

/** The keys in what a terminal sent in one go. */
export function readKeys(text: string): Key[] {
  // An escape sequence, or one character.
  // deno-lint-ignore no-control-regex
  const parts = text.match(/\x1b\[[0-9;]*[A-Za-z~]|\x1bO[A-Z]|[^]/gu) ?? [];
  return parts.map((part) => {
    const plain = part.replace("\x1bO", "\x1b[");
    return SPECIAL[plain] ?? plain.toLowerCase();
  });
}
