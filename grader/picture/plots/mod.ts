/** Plots of pictures, as options: for a page without scripts and for a live one. */
export * from "./bars_plots.ts";
export * from "./captions.ts";
export * from "./curve_plots.ts";
export * from "./distance_text.ts";
export * from "./draw.ts";
export * from "./error_plot.ts";
export * from "./numbers.ts";
