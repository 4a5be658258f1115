import type { ShownHint } from "../report/text/hint_lines.ts";
import type { SheetItem } from "../verdict/mod.ts";

/** All that the screen shows, as plain data. */
export interface WatchState {
  readonly module: string;
  /** What comes after the module, if the checklist says so. */
  readonly next?: string | undefined;
  /** What to say of an item that has all points. */
  readonly beyond?: Readonly<Record<string, string>>;
  /** The folder of the exercises, as the reader would name it. */
  readonly folder: string;
  /** The last verdict on each item, in the checklist's order. */
  readonly items: readonly SheetItem[];
  /** The item in work. */
  readonly current: string;
  /** What is being done; undefined while waiting for a save. */
  readonly busy?: string | undefined;
  /** What came of the last thing done, in a sentence. */
  readonly notice?: string | undefined;
  /** Whether the notice is a question. */
  readonly isAsking?: boolean;
  /** Where the same is shown in a browser. */
  readonly address?: string | undefined;
  /** Shown above the verdict on the current item. */
  readonly hint?: ShownHint | undefined;
  /** Shown in the place of the verdict. */
  readonly page?: Page | undefined;
  /** Lines scrolled down. */
  readonly offset: number;
}

/** A text that fills the screen until a key is pressed. */
export interface Page {
  readonly title: string;
  readonly text: string;
}

/** The item in work. */
export function currentItem(
  { items, current }: Pick<WatchState, "items" | "current">,
): SheetItem | undefined {
  return items.find(({ id }) => id === current);
}

/** Whether one of its checks failed. */
export function fails({ checks }: SheetItem): boolean {
  return checks.some(({ outcome }) => outcome === "failed");
}

/** The item to begin with: the remembered one, or the first without all points. */
export function firstItem(
  items: readonly SheetItem[],
  remembered: string | undefined,
): string {
  const files = items.filter(({ file }) => file !== undefined);
  const last = files.find(({ id }) => id === remembered);
  const open = files.find(({ score, maxScore }) => score < maxScore);
  if (last && (last.score < last.maxScore || !open)) return last.id;
  return (open ?? files[0])?.id ?? "";
}
