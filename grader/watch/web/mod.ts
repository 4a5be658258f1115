/** The watch as a page, for one browser on this machine. */
export * from "./live.ts";
export * from "./live_bench.ts";
export * from "./live_server.ts";
export * from "./live_state.ts";
