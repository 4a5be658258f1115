import type { Operand } from "./_operand.ts";
import { formatNumber } from "./_format_number.ts";
import { formatShape } from "./format_shape.ts";
import { sizeOf } from "./size_of.ts";

/** Above this many numbers a tensor is summarised, as in PyTorch. */
const FULL_SIZE = 1000;
/** How many entries a summary keeps at either end of a dim. */
const EDGE = 3;
const LINE_WIDTH = 80;
const OPENING = "tensor(";

/** Writes a tensor for people to read. */
export function formatTensor(x: Operand): string {
  const size = sizeOf(x.shape);
  const shape = `, shape=${formatShape(x.shape)}`;
  if (size === 0) return `${OPENING}[]${x.shape.length > 1 ? shape : ""})`;
  const isSummary = size > FULL_SIZE;
  const edge = isSummary ? EDGE : Infinity;
  const body = write({ x, edge, at: 0, dim: 0, indent: OPENING.length });
  return `${OPENING}${body}${isSummary ? shape : ""})`;
}

interface Part {
  readonly x: Operand;
  readonly edge: number;
  /** Where the part begins in the data. */
  readonly at: number;
  /** Which dim it runs along. */
  readonly dim: number;
  readonly indent: number;
}

function write(part: Part): string {
  const { x, edge, at, dim, indent } = part;
  const length = x.shape[dim];
  if (length === undefined) return formatNumber(x.data[at] as number);
  const step = sizeOf(x.shape.slice(dim + 1));
  const items: string[] = [];
  for (let i = 0; i < length; i++) {
    if (i === edge && length > 2 * edge) {
      items.push("...");
      i = length - edge;
    }
    const inner = { at: at + i * step, dim: dim + 1, indent: indent + 1 };
    items.push(write({ ...part, ...inner }));
  }
  return join(items, indent);
}

/** Puts items side by side where they fit, and else under each other. */
function join(items: readonly string[], indent: number): string {
  const line = `[${items.join(", ")}]`;
  if (!line.includes("\n") && indent + line.length <= LINE_WIDTH) return line;
  const margin = "\n" + " ".repeat(indent + 1);
  const isList = items.some((item) => item.startsWith("["));
  const lines = isList ? items : wrap(items, LINE_WIDTH - indent - 2);
  return `[${lines.join("," + margin)}]`;
}

function wrap(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)}, ${item}`;
    if (lines.length > 0 && longer.length <= width) lines.pop();
    lines.push(longer.length <= width || lines.length === 0 ? longer : item);
  }
  return lines;
}
