/**
 * The report as one HTML file. `main.ts` is run in a process of its own, the
 * only one that loads the plotting library; everybody else imports this.
 */
export * from "./excerpt.ts";
export * from "./html.ts";
export * from "./render_in_process.ts";
export * from "./report_data.ts";
export * from "./style.ts";
export * from "./table.ts";
