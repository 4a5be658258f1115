import type { ScoreSheet } from "../verdict/mod.ts";

/** What in a sheet a person should look at, in words. */
export function needsHuman({ complete, items }: ScoreSheet): string[] {
  const checks = items.flatMap(({ checks }) => checks);
  const failed = checks.filter(({ outcome }) => outcome === "error")
    .map(({ id }) => `the grader failed in ${id}`);
  if (!complete && failed.length === 0) {
    failed.push("the grader did not run every check");
  }
  const limits = checks.flatMap(({ id, counterexample }) => {
    switch (counterexample?.kind) {
      case "timed-out":
        return [`no answer in time in ${id}`];
      case "died":
        return [`the process died in ${id}`];
      default:
        return [];
    }
  });
  return [...failed, ...limits];
}
