import { parseHTML } from "linkedom";
import { draw, type Drawing } from "../../picture/plots/draw.ts";
import { type Markup, trusted } from "./html.ts";

const document: unknown = Reflect.get(
  Object(parseHTML("<!doctype html><html><body></body></html>")),
  "document",
);

/** A plot as SVG, for a page without scripts. */
export function svgOf(drawing: Drawing): Markup {
  return trusted(draw(drawing, document).outerHTML);
}
