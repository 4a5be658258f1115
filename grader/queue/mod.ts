/** A live queue of submissions in PostgreSQL. Loaded by its command only. */
export * from "./address.ts";
export * from "./database.ts";
export * from "./drain.ts";
export * from "./find_address.ts";
export * from "./migrate.ts";
export * from "./open_boss.ts";
export * from "./queue_seed.ts";
export * from "./queue_status.ts";
export * from "./queues.ts";
export * from "./render_status.ts";
export * from "./spool.ts";
export * from "./submit.ts";
export * from "./work.ts";
