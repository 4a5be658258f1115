import * as Plot from "@observablehq/plot";

/** A plot that is still to be drawn. */
export interface Drawing {
  /** What a reader who does not see it is told. */
  readonly label: string;
  readonly options: Plot.PlotOptions;
}

/** As much of an element as is used; the DOM's types are not loaded. */
interface Part {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/** Width of a plot, in pixels of its own; pages scale it. */
export const WIDTH = 520;
/** Height of a plot that stands alone or beside another. */
export const HEIGHT = 300;

/**
 * Draws a plot as one picture with one label.
 *
 * @param document The DOM to draw in.
 */
export function draw(
  { label, options }: Drawing,
  document: unknown,
): ReturnType<typeof Plot.plot> {
  const plot = Plot.plot({
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 46,
    marginTop: 26,
    marginRight: 20,
    marginBottom: 34,
    style: { fontFamily: "inherit", fontSize: "13px", background: "none" },
    ...options,
    document: document as never,
  });
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", label);
  // Its parts have no labels of their own.
  const parts: Iterable<Part> = plot.querySelectorAll("g");
  for (const part of parts) {
    part.setAttribute("data-part", part.getAttribute("aria-label") ?? "");
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-hidden");
  }
  return plot;
}
