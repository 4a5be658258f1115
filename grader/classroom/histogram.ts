import { html, type Markup } from "../report/html/html.ts";

const WIDTH = 500;
const HEIGHT = 190;
const FLOOR = 150;

/** Counts of scores by tenth, as bars with their numbers above. */
export function histogram(counts: readonly number[]): Markup {
  const most = Math.max(1, ...counts);
  const step = WIDTH / counts.length;
  return html`
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img"
      aria-label="Bars: scores by tenth of the points">
    ${counts.map((count, i) => {
      const height = (count / most) * (FLOOR - 20);
      const x = i * step;
      return html`
        <rect x="${(x + 3).toFixed(1)}" y="${(FLOOR - height).toFixed(
          1,
        )}" width="${(step - 6).toFixed(1)}" height="${height.toFixed(1)}"
          fill="var(--ink)" />
        <text x="${(x + step / 2).toFixed(1)}" y="${(FLOOR - height - 5)
          .toFixed(1)}" text-anchor="middle" font-size="12"
          fill="var(--text)">${count}</text>
        <text x="${(x + step / 2).toFixed(1)}" y="${FLOOR +
          16}" text-anchor="middle" font-size="12"
          fill="var(--soft)">${i * 10}</text>
      `;
    })}
    <line x1="0" x2="${WIDTH}" y1="${FLOOR}" y2="${FLOOR}" stroke="var(--soft)"/>
    <text x="${WIDTH / 2}" y="${HEIGHT -
      6}" text-anchor="middle" font-size="12" fill="var(--soft)">% of the points, from</text>
    </svg>
  `;
}
