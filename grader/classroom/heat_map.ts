import { html, type Markup } from "../report/html/html.ts";
import { points } from "../report/text/points.ts";
import type { ClassSummary } from "./class_summary.ts";

const ROW = 14;
const LABELS = 150;
const WIDTH = 900;
const WIDEST = 14;
/** With more columns a name is in the way of the next, and shows on pointing. */
const MOST_NAMES = 50;
const NAMES = 90;
/** A column is a pixel at least. */
export const MOST_COLUMNS = WIDTH - LABELS;

/**
 * Which submission failed which check. A shape for each outcome, drawn as one
 * path, so that 300 submissions are a few kilobytes and need no colour. Of more
 * than there is room for, every so many-th is shown.
 */
export function heatMap(
  { grid, checks }: ClassSummary,
  pages: ReadonlyMap<string, string> = new Map(),
): Markup {
  const sorted = [...grid].sort((a, b) => b.score - a.score);
  const count = Math.min(sorted.length, MOST_COLUMNS);
  const columns = Array.from(
    { length: count },
    (_, i) => sorted[Math.floor(i * sorted.length / count)]!,
  );
  const step = Math.min(WIDEST, (WIDTH - LABELS) / Math.max(1, columns.length));
  const top = columns.length <= MOST_NAMES ? NAMES : 0;
  const failed: string[] = [];
  const notRun: string[] = [];
  columns.forEach(({ outcomes }, i) => {
    const x = LABELS + i * step;
    checks.forEach(({ id }, j) => {
      const outcome = outcomes.get(id);
      const y = top + j * ROW;
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
  const height = top + checks.length * ROW;
  // What holds links is no single picture for a screen reader.
  const role = pages.size > 0 ? "group" : "img";
  return html`
    <div class="scroll" tabindex="0" role="region"
      aria-label="Failed checks by submission, as a picture">
      <svg viewBox="0 0 ${WIDTH} ${height}"
        style="max-width:none;min-width:44rem" role="${role}"
        aria-label="Failed checks by submission">
    ${checks.map(({ id }, j) =>
      html`
        <text x="${LABELS - 6}" y="${top + j * ROW +
          11}" text-anchor="end" font-size="11"
          fill="var(--text)">${id}</text>
        <line x1="${LABELS}" x2="${WIDTH}" y1="${top + j * ROW}" y2="${top +
          j * ROW}"
          stroke="var(--line)" stroke-width=".5" />
      `
    )}
    <path d="${notRun.join("")}" fill="var(--soft)"/>
    <path d="${failed.join("")}" fill="var(--bad)"/>
    ${columns.map(({ id, score }, i) => {
      const x = +(LABELS + i * step).toFixed(1);
      const page = pages.get(id);
      const column = html`
        <title>${id}: ${points(score)}</title>
        <rect x="${x}" y="${top}" width="${+step.toFixed(1)}"
          height="${height - top}" fill="transparent" />
        ${top > 0 && html`
          <text transform="translate(${x + step / 2 + 3} ${top -
            4}) rotate(-60)" font-size="10"
            fill="var(--ink)">${clipped(id)}</text>
        `}
      `;
      return page === undefined
        ? column
        : html`<a href="${page}">${column}</a>`;
    })}
      </svg>
    </div>
  `;
}

function clipped(name: string): string {
  const letters = [...name];
  return letters.length > 16 ? `${letters.slice(0, 15).join("")}…` : name;
}

function square(x: number, y: number, width: number, height: number): string {
  const [a, b, w, h] = [x, y, width, height].map((n) => +n.toFixed(1));
  return `M${a} ${b}h${w}v${h}h${-w!}z`;
}
