import { bar } from "../report/text/bar.ts";
import { hintLines } from "../report/text/hint_lines.ts";
import { itemLines, scoreLines } from "../report/text/item_lines.ts";
import type { Layout } from "../report/text/layout.ts";
import { painter } from "../report/text/paint.ts";
import { points } from "../report/text/points.ts";
import { columns, wrap } from "../report/text/wrap.ts";
import { wrapColumns } from "../report/text/wrap_columns.ts";
import { nextStep } from "./next_step.ts";
import { KEYS } from "./press.ts";
import { currentItem, type WatchState } from "./watch_state.ts";

/** The terminal that is drawn on. */
export interface Size {
  readonly columns: number;
  readonly rows: number;
  readonly color: boolean;
}

/** Below this many rows the list of items would crowd out the verdict. */
const ROOMY = 24;

/**
 * The whole screen: as many lines as it has rows, none wider than it. Head,
 * list and legend stay; what is between them scrolls.
 */
export function render(state: WatchState, size: Size): string[] {
  const width = Math.max(20, size.columns);
  const layout: Layout = { width, paint: painter(size.color), plain: false };
  const head = headLines(state, layout);
  if (size.rows >= ROOMY) head.push("", ...listLines(state, layout));
  const foot = footLines(state, layout);
  const room = Math.max(1, size.rows - head.length - foot.length - 2);
  const body = bodyLines(state, layout, size.rows >= ROOMY);
  const most = Math.max(0, body.length - room);
  const offset = Math.min(state.offset, most);
  const shown = body.slice(offset, offset + room);
  const rest = body.length - offset - shown.length;
  while (shown.length < room) shown.push("");
  const scroll = most === 0
    ? ""
    : rest > 0
    ? `${rest} more ${rest === 1 ? "line" : "lines"}: arrow down`
    : "end; arrow up goes back";
  return [
    ...head,
    "",
    ...shown,
    layout.paint("dim", scroll.slice(0, width)),
    ...foot,
  ]
    .slice(-size.rows);
}

function headLines(
  { module, items }: WatchState,
  { width, paint }: Layout,
): string[] {
  const score = sum(items.map(({ score }) => score));
  const max = sum(items.map(({ maxScore }) => maxScore));
  const total = `${points(score)}/${points(max)}`;
  const room = width - columns(module) - total.length - 4;
  const line = `${module}  ${bar(score, max, Math.min(30, room))} ${total}`;
  return wrap(line, { width }).map((line) => paint("bold", line));
}

function listLines({ items, current }: WatchState, layout: Layout): string[] {
  const narrow = { ...layout, width: layout.width - 2 };
  return items.flatMap((item) => {
    const mark = item.id === current ? "> " : "  ";
    return scoreLines(item, narrow).map((line) => mark + line);
  });
}

function bodyLines(
  state: WatchState,
  layout: Layout,
  isListed: boolean,
): string[] {
  const { page, hint } = state;
  const { width, paint } = layout;
  if (page) {
    return [
      paint("bold", page.title),
      "",
      ...wrapColumns(page.text.trimEnd(), width),
      "",
      "Any save or Escape goes back to the verdict.",
    ];
  }
  const item = currentItem(state);
  if (!item) return [];
  const lines = hint
    ? [...hintLines(hint, layout, { more: "press h" }), ""]
    : [];
  const verdict = itemLines(item, layout);
  // Its score is in the list already.
  const told = isListed ? scoreLines(item, layout).length : 0;
  lines.push(...verdict.slice(told));
  if (verdict.length > told) lines.push("");
  lines.push(...wrap(nextStep(state), { width }));
  return lines;
}

function footLines(
  { busy, notice, address }: WatchState,
  { width, paint }: Layout,
): string[] {
  const status = busy ?? notice ?? "Waiting for a save";
  const legend = KEYS.map(([key, does]) => `${key} ${does}`).join("  ");
  return [
    ...wrap(status, { width }).slice(0, 2)
      .map((line) => paint(busy ? "cyan" : "dim", line)),
    ...(address ? wrap(`In a browser: ${address}`, { width }) : []),
    ...wrap(legend, { width }).map((line) => paint("bold", line)),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
