import type { CurveData } from "../../../picture/picture_data.ts";
import { numbers, short } from "../../../picture/plots/numbers.ts";
import { el } from "./dom.ts";

/** A drawn plot: its scales are known. */
export type Drawn = SVGSVGElement & {
  scale(name: "x" | "y"): {
    apply(value: number): number;
    invert(at: number): number;
    domain: readonly [number, number];
  };
};

/** Half the length of the tangent, in pixels of the plot. */
const REACH = 56;

/**
 * One x under the eye: the tangent on the curve, its slope on the plot of
 * slopes, and both as numbers.
 */
export function look(
  data: CurveData,
  x: number,
  [curve, slopes]: readonly [Drawn, Drawn],
  reading: HTMLElement,
): void {
  const at = place(data.xs, x);
  const isMissing = data.missing !== undefined;
  const exact = data.exact[at]!;
  const y = isMissing ? exact : numbers(data.student)[at]!;
  const slope = numbers(isMissing ? data.exactSlope : data.slope)[at]!;
  const here = data.xs[at]!;
  overlay(curve, here, y, (scaleX, scaleY) => {
    const unit = scaleX.apply(1) - scaleX.apply(0);
    const rise = (scaleY.apply(1) - scaleY.apply(0)) * slope;
    const length = Math.hypot(unit, rise);
    const [dx, dy] = [unit / length, rise / length];
    const [px, py] = [scaleX.apply(here), scaleY.apply(y)];
    // Not beyond the plot's ends.
    const [first, last] = scaleX.domain.map(scaleX.apply) as [number, number];
    const back = Math.min(REACH, (px - first) / dx);
    const ahead = Math.min(REACH, (last - px) / dx);
    return svg("line", {
      x1: px - dx * back,
      y1: py - dy * back,
      x2: px + dx * ahead,
      y2: py + dy * ahead,
      "stroke-width": 2,
    });
  });
  overlay(slopes, here, slope);
  reading.replaceChildren(
    ...fact("x", here),
    ...isMissing ? [] : fact("yours", y),
    ...fact("exact", exact),
    ...fact(isMissing ? "exact slope" : "slope of yours", slope),
  );
}

/** The place of the nearest x. */
function place(xs: readonly number[], x: number): number {
  const share = (x - xs[0]!) / (xs.at(-1)! - xs[0]!);
  return Math.min(
    xs.length - 1,
    Math.max(0, Math.round(share * (xs.length - 1))),
  );
}

type Scale = ReturnType<Drawn["scale"]>;

function overlay(
  plot: Drawn,
  x: number,
  y: number,
  extra?: (scaleX: Scale, scaleY: Scale) => SVGElement,
): void {
  plot.querySelector(".eye")?.remove();
  const [scaleX, scaleY] = [plot.scale("x"), plot.scale("y")];
  const [low, high] = scaleY.domain;
  const px = scaleX.apply(x);
  const group = svg("g", { class: "eye" });
  group.append(svg("line", {
    x1: px,
    x2: px,
    y1: scaleY.apply(low),
    y2: scaleY.apply(high),
    "stroke-dasharray": "2 4",
  }));
  if (y >= low && y <= high) {
    if (extra) group.append(extra(scaleX, scaleY));
    group.append(
      svg("circle", { cx: px, cy: scaleY.apply(y), r: 4, "stroke-width": 2 }),
    );
  }
  plot.append(group);
}

function fact(name: string, value: number): Node[] {
  return [el("span", {}, `${name} `, el("b", {}, short(value)))];
}

function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, `${value}`);
  }
  return element;
}
