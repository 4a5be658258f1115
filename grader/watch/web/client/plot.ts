/** As much of Observable Plot as the page draws with; bundled apart. */
export {
  areaY,
  barY,
  contour,
  dot,
  line,
  link,
  plot,
  ruleX,
  ruleY,
  text,
} from "@observablehq/plot";
