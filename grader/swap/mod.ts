/** What changes where another reference or another checklist is graded by. */
export * from "./apply.ts";
export * from "./impact.ts";
export * from "./render_impact.ts";
export * from "./terms.ts";
export * from "./try_corpora.ts";
export * from "./try_students.ts";
