import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { Tensor } from "tinytorch";
import { draw, HEIGHT, points, WIDTH } from "../../grader/picture/plots/mod.ts";
import { GELU, ReLU, Sigmoid, Softmax, Tanh } from "../../solutions/mod.ts";

const document: unknown = Reflect.get(
  Object(parseHTML("<!doctype html><html><body></body></html>")),
  "document",
);

/** Light or dark, as whoever looks prefers it. */
const COLOURS = `<style>
svg { color: #1d1f23; --ink: #1c4f91; --other: #8a5a00; --exact: #bfd4ee; --line: #dedbd2; --soft: #5a5e66; font-family: system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { color: #e6e7ea; --ink: #9cc3ff; --other: #e0b25a; --exact: #2d4a70; --line: #34383f; --soft: #a6abb4; } }
</style>`;

const XS = Array.from({ length: 241 }, (_, i) => i / 20 - 6);
const STEP = 2 ** -6;

/** Plots that belong together. */
export interface Picture {
  readonly label: string;
  /** One SVG each. */
  readonly panels: readonly string[];
}

/** The module's pictures, by the name of their file. */
export function pictures(): Readonly<Record<string, Picture>> {
  return {
    "collapse.svg": collapse(),
    "relu.svg": curve("ReLU", new ReLU()),
    "sigmoid.svg": curve("Sigmoid", new Sigmoid()),
    "tanh.svg": curve("Tanh", new Tanh()),
    "gelu.svg": curve("GELU", new GELU()),
    "softmax.svg": softmax(),
  };
}

interface Activation {
  forward(x: Tensor): Tensor;
}

function valuesOf(f: Activation, xs: readonly number[]): number[] {
  return [...f.forward(new Tensor([...xs])).data];
}

/** A function and its slope. */
function curve(name: string, f: Activation): Picture {
  const ahead = valuesOf(f, XS.map((x) => x + STEP));
  const behind = valuesOf(f, XS.map((x) => x - STEP));
  const slope = ahead.map((y, i) => (y - behind[i]!) / (2 * STEP));
  return panels(`${name} and its slope`, [
    line(name, valuesOf(f, XS), "var(--ink)"),
    line(`slope of ${name}`, slope, "var(--other)"),
  ]);
}

function line(name: string, ys: readonly number[], stroke: string) {
  return {
    x: { label: "x", ticks: 7 },
    y: { label: name, grid: true, ticks: 5, nice: true },
    marks: [
      Plot.ruleY([0], { stroke: "var(--line)" }),
      Plot.line(points(XS, ys), { stroke, strokeWidth: 2 }),
    ],
  };
}

/** Two layers from one number to one number, without and with a bend. */
function collapse(): Picture {
  const first = new Tensor([[1, -1, 0.5]]);
  const bias = new Tensor([[1, 0, -1]]);
  const second = new Tensor([[1], [1], [-2]]);
  const x = new Tensor(XS.map((x) => [x]));
  const before = x.matmul(first).add(bias);
  const straight = before.matmul(second);
  const bent = new ReLU().forward(before).matmul(second);
  return panels("Two layers without and with an activation between them", [
    line("without an activation", [...straight.data], "var(--soft)"),
    line("with ReLU between them", [...bent.data], "var(--ink)"),
  ]);
}

/** Logits, the same logits shifted, and the one distribution of both. */
function softmax(): Picture {
  const logits = [1, 2, 4];
  const shifted = logits.map((x) => x + 1000);
  return panels("Softmax before and after a shift", [
    bars("logits", logits, "var(--exact)"),
    bars("softmax of them", valuesOf(new Softmax(), logits), "var(--ink)"),
    bars("logits + 1000", shifted, "var(--exact)"),
    bars(
      "softmax of these, the largest taken off first",
      valuesOf(new Softmax(), shifted),
      "var(--ink)",
    ),
  ]);
}

function bars(label: string, values: readonly number[], fill: string) {
  const places = values.map((_, i) => `${i}`);
  return {
    x: { label: "place", domain: places },
    y: { label, grid: true, ticks: 4, insetTop: 14 },
    marks: [
      Plot.barY(values, { x: places, y: (value: number) => value, fill }),
      Plot.text(values, {
        x: places,
        y: (value: number) => value,
        text: (value: number) => `${Number(value.toPrecision(3))}`,
        dy: -8,
        fill: "currentColor",
      }),
      Plot.ruleY([0]),
    ],
  };
}

function panels(label: string, all: readonly Plot.PlotOptions[]): Picture {
  return {
    label,
    panels: all.map((options) => {
      const plot = draw({ label, options }, document);
      plot.removeAttribute("role");
      plot.removeAttribute("aria-label");
      plot.setAttribute("aria-hidden", "true");
      return plot.outerHTML;
    }),
  };
}

/** A picture as a file of its own: its plots beside each other, two in a row. */
export function toFile({ label, panels }: Picture): string {
  const gap = 40;
  const width = 2 * WIDTH + gap;
  const height = HEIGHT * Math.ceil(panels.length / 2);
  const placed = panels.map((panel, i) =>
    panel.replace(
      "<svg ",
      `<svg x="${(i % 2) * (WIDTH + gap)}" y="${Math.floor(i / 2) * HEIGHT}" `,
    )
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">
${COLOURS}
${placed.join("\n")}
</svg>
`;
}
