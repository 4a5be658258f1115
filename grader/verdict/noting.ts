import type { Check } from "./check.ts";

/** The same checks, each of which notes its id when it was run. */
export function noting(
  suites: Readonly<Record<string, Check>>,
  executed: string[],
): Readonly<Record<string, Check>> {
  return Object.fromEntries(
    Object.entries(suites).map(([id, check]) => [id, async (context) => {
      try {
        return await check(context);
      } finally {
        executed.push(id);
      }
    }]),
  );
}
