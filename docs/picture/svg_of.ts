import { columns } from "../../grader/report/text/wrap.ts";

const CELL = 8.4;
const LINE = 19;
const EDGE = 16;

/** Colours of the select-graphic-rendition codes that the kit uses. */
const STYLES: Readonly<Record<string, string>> = {
  "1": 'font-weight="bold"',
  "2": 'fill="#8b949e"',
  "31": 'fill="#ff8a80"',
  "32": 'fill="#7ee2a0"',
  "35": 'fill="#e0a3ff"',
  "36": 'fill="#7fd6e8"',
};

/**
 * What a terminal shows, as a picture.
 *
 * @param title What a reader who does not see it is told.
 * @param output Lines with colours, as a command prints them.
 */
export function svgOf(title: string, output: string): string {
  const lines = output.trimEnd().split("\n");
  const widest = Math.max(80, ...lines.map((line) => columns(bare(line))));
  const width = Math.ceil(widest * CELL) + 2 * EDGE;
  const height = lines.length * LINE + 2 * EDGE;
  const texts = lines.map((line, i) =>
    bare(line) === ""
      ? ""
      : `  <text x="${EDGE}" y="${EDGE + 14 + i * LINE}" textLength="${
        (columns(bare(line)) * CELL).toFixed(1)
      }">${spans(line)}</text>\n`
  );
  return `<!-- deno-fmt-ignore-file -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${
    escape(title)
  }">
<title>${escape(title)}</title>
<rect width="100%" height="100%" rx="8" fill="#161b22"/>
<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3">
${texts.join("")}</g>
</svg>
`;
}

/** A line as runs of one style each. */
function spans(line: string): string {
  let style: string | undefined;
  // deno-lint-ignore no-control-regex
  return line.split(/\x1b\[(\d+)m/).map((part, i) => {
    if (i % 2 === 1) {
      style = STYLES[part];
      return "";
    }
    if (part === "") return "";
    return style ? `<tspan ${style}>${escape(part)}</tspan>` : escape(part);
  }).join("");
}

function bare(line: string): string {
  // deno-lint-ignore no-control-regex
  return line.replace(/\x1b\[\d+m/g, "");
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;").replaceAll('"', "&quot;")
    // Browsers would make one of many.
    .replaceAll("  ", "\u00a0\u00a0");
}
