import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import { type Markup, trusted } from "./html.ts";

const document: unknown = Reflect.get(
  Object(parseHTML("<!doctype html><html><body></body></html>")),
  "document",
);

/** As much of an element as is used; the DOM's types are not loaded. */
interface Part {
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
}

/**
 * A plot as SVG, for a page without scripts.
 *
 * @param label What a reader who does not see it is told.
 */
export function svgOf(label: string, options: Plot.PlotOptions): Markup {
  const plot = Plot.plot({
    width: 480,
    marginLeft: 48,
    marginTop: 30,
    marginRight: 28,
    marginBottom: 40,
    style: { fontSize: "13px", background: "none" },
    ...options,
    document: document as never,
  });
  plot.setAttribute("role", "img");
  plot.setAttribute("aria-label", label);
  // The whole is one picture with one label: its parts have none of their own.
  const parts: Iterable<Part> = plot.querySelectorAll("g");
  for (const part of parts) {
    part.setAttribute("data-part", part.getAttribute("aria-label") ?? "");
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-hidden");
  }
  return trusted(plot.outerHTML);
}
