import { html, type Markup } from "../report/html/html.ts";
import type { ClassSummary } from "./class_summary.ts";

const ROW = 14;
const LABELS = 150;
const WIDTH = 900;
const WIDEST = 14;
/** A column is a pixel at least. */
export const MOST_COLUMNS = WIDTH - LABELS;

/**
 * Which submission failed which check. A shape for each outcome, drawn as one
 * path, so that 300 submissions are a few kilobytes and need no colour. Of more
 * than there is room for, every so many-th is shown.
 */
export function heatMap({ grid, checks }: ClassSummary): Markup {
  const sorted = [...grid].sort((a, b) => b.score - a.score);
  const count = Math.min(sorted.length, MOST_COLUMNS);
  const columns = Array.from(
    { length: count },
    (_, i) => sorted[Math.floor(i * sorted.length / count)]!,
  );
  const step = Math.min(WIDEST, (WIDTH - LABELS) / Math.max(1, columns.length));
  const failed: string[] = [];
  const notRun: string[] = [];
  columns.forEach(({ outcomes }, i) => {
    const x = LABELS + i * step;
    checks.forEach(({ id }, j) => {
      const outcome = outcomes.get(id);
      const y = j * ROW;
      const inset = Math.min(1, step / 8);
      if (outcome === "failed") {
        failed.push(square(x + inset, y + 1, step - 2 * inset, ROW - 2));
      } else if (outcome === "skipped" || outcome === undefined) {
        notRun.push(
          square(x + step * 0.3, y + ROW * 0.4, step * 0.4, ROW * 0.2),
        );
      }
    });
  });
  const height = checks.length * ROW;
  return html`
    <div class="scroll" tabindex="0" role="region"
      aria-label="Failed checks by submission, as a picture">
      <svg viewBox="0 0 ${WIDTH} ${height}"
        style="max-width:none;min-width:44rem" role="img"
        aria-label="Failed checks by submission">
    ${checks.map(({ id }, j) =>
      html`
        <text x="${LABELS - 6}" y="${j * ROW +
          11}" text-anchor="end" font-size="11"
          fill="var(--text)">${id}</text>
        <line x1="${LABELS}" x2="${WIDTH}" y1="${j * ROW}" y2="${j * ROW}"
          stroke="var(--line)" stroke-width=".5" />
      `
    )}
    <path d="${notRun.join("")}" fill="var(--soft)"/>
    <path d="${failed.join("")}" fill="var(--bad)"/>
      </svg>
    </div>
  `;
}

function square(x: number, y: number, width: number, height: number): string {
  const [a, b, w, h] = [x, y, width, height].map((n) => +n.toFixed(1));
  return `M${a} ${b}h${w}v${h}h${-w!}z`;
}
