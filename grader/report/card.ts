import type { PictureData } from "../picture/picture_data.ts";
import { escapeXml } from "./escape_xml.ts";
import { points } from "./text/points.ts";

/** What stands on a card. */
export interface CardOptions {
  readonly module: string;
  readonly score: number;
  readonly maxScore: number;
  readonly pictures: readonly PictureData[];
  /** Whose it is. Default: nobody's name. */
  readonly name?: string | undefined;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 80;
const GAP = 40;
/** Where the curves stand. */
const TOP = 330;
const BOTTOM = 500;
/** Characters of a name that fit. */
const LONGEST = 40;

/** A card to keep: name, score, and the curves of the student's own code. */
export function card(
  { module, score, maxScore, pictures, name }: CardOptions,
): string {
  const drawn = pictures.filter(({ missing }) => missing === undefined);
  const room = WIDTH - 2 * MARGIN + GAP;
  const each = room / Math.max(1, drawn.length) - GAP;
  const total = `${points(score)} of ${points(maxScore)} points`;
  const who = [...name?.trim() ?? ""].slice(0, LONGEST).join("");
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${
      escapeXml(`${who ? `${who}: ` : ""}${module}, ${total}`)
    }</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fdfcf9"/>`,
    `<rect x="24" y="24" width="${WIDTH - 48}" height="${
      HEIGHT - 48
    }" fill="none" stroke="#dedbd2"/>`,
    `<g font-family="Charter, Cambria, Georgia, serif" fill="#1d1f23">`,
    text(MARGIN, 118, 30, module, "#5a5e66"),
    text(MARGIN, 200, 68, who || total),
    who ? text(MARGIN, 256, 36, total, "#1c4f91") : "",
    "</g>",
    `<g font-family="system-ui, sans-serif">`,
    ...drawn.map((picture, i) =>
      panel(picture, MARGIN + i * (each + GAP), each)
    ),
    "</g>",
    "</svg>",
  ];
  return `${lines.filter((line) => line !== "").join("\n")}\n`;
}

function text(
  x: number,
  y: number,
  size: number,
  words: string,
  fill = "#1d1f23",
): string {
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${fill}">${
    escapeXml(words)
  }</text>`;
}

function panel(picture: PictureData, left: number, width: number): string {
  const values = picture.student.map(Number);
  const finite = values.filter(Number.isFinite);
  const low = Math.min(0, ...finite);
  const span = Math.max(0, ...finite) - low || 1;
  const y = (value: number) =>
    (BOTTOM - (value - low) / span * (BOTTOM - TOP)).toFixed(1);
  const zero = `<path d="M${left.toFixed(1)},${y(0)}h${
    width.toFixed(1)
  }" stroke="#dedbd2"/>`;
  const name = `<text x="${left.toFixed(1)}" y="${
    BOTTOM + 44
  }" font-size="22" fill="#5a5e66">${escapeXml(picture.title)}</text>`;
  if (picture.kind === "bars") {
    const step = width / values.length;
    const bars = values.map((value, i) =>
      Number.isFinite(value)
        ? `<rect x="${(left + i * step + 3).toFixed(1)}" y="${
          y(Math.max(0, value))
        }" width="${(step - 6).toFixed(1)}" height="${
          (Math.abs(value) / span * (BOTTOM - TOP)).toFixed(1)
        }" fill="#1c4f91"/>`
        : ""
    );
    return [zero, ...bars, name].join("");
  }
  // A gap where there is no number.
  let isDrawing = false;
  const path = values.map((value, i) => {
    if (!Number.isFinite(value)) {
      isDrawing = false;
      return "";
    }
    const x = left + width * i / (values.length - 1);
    const command = `${isDrawing ? "L" : "M"}${x.toFixed(1)},${y(value)}`;
    isDrawing = true;
    return command;
  }).join("");
  return `${zero}<path d="${path}" fill="none" stroke="#1c4f91" stroke-width="3" stroke-linejoin="round"/>${name}`;
}
