import type { Paint } from "../report/text/paint.ts";
import { wrap } from "../report/text/wrap.ts";
import type { Block } from "./block.ts";
import type { Page } from "./page.ts";
import { renderBars } from "./render_bars.ts";
import { renderField } from "./render_field.ts";
import { renderPlot } from "./render_plot.ts";
import { renderTable } from "./render_table.ts";

/** A page as lines no wider than `width`, which is at least 40. */
export function renderPage(
  { title }: Pick<Page, "title">,
  blocks: readonly Block[],
  width: number,
  paint: Paint,
): string[] {
  return [
    ...wrap(title, { width }).map((line) => paint("bold", line)),
    ...blocks.flatMap((block) => ["", ...renderBlock(block, width)]),
  ];
}

function renderBlock(block: Block, width: number): string[] {
  switch (block.kind) {
    case "say":
      return wrap(block.text, { width });
    case "table":
      return renderTable(block, width);
    case "bars":
      return renderBars(block, width);
    case "plot":
      return renderPlot(block, width);
    case "field":
      return renderField(block, width);
  }
}
