import type { Settings } from "../checklist/mod.ts";
import type { Check, CheckContext } from "../verdict/check.ts";
import type { Finding } from "../verdict/finding.ts";
import { checking } from "./check_of.ts";

/**
 * A check that holds when it holds for every exercise; each that can be called
 * and passes earns its share.
 *
 * @param whole Whether one exercise that breaks it takes all of its points.
 */
export function everywhere<Read>(
  settings: Settings<Read>,
  check: (
    context: CheckContext,
    exercise: string,
    read: Read,
  ) => Promise<Finding>,
  { whole = false }: { readonly whole?: boolean } = {},
): Check {
  return checking(settings, async (context, read) => {
    const { exercises, total, replay } = context;
    let held = 0;
    let broken: Finding & { kind: "failed" } | undefined;
    const others: string[] = [];
    for (const { id, className } of exercises) {
      if (replay && replay.exercise !== id) continue;
      const finding = await check(context, id, read);
      if (finding.kind !== "failed") {
        held++;
        continue;
      }
      const { failure } = finding;
      const message = `${className}: ${failure.message}`;
      if (broken) others.push(className);
      else broken = { ...finding, failure: { ...failure, message } };
    }
    const credit = held / total;
    if (broken) {
      const { failure } = broken;
      const message = `${failure.message}${besides(others)}`;
      return {
        ...broken,
        failure: { ...failure, message },
        credit: whole ? 0 : credit,
      };
    }
    if (held === total || replay) return { kind: "passed" };
    const note =
      `it holds for ${held} of ${total}; the others have to work first`;
    return { kind: "partial", credit, note };
  });
}

/** What is shown is one of several, which are all to be mended. */
function besides(others: readonly string[]): string {
  if (others.length === 0) return "";
  const names = new Intl.ListFormat("en-GB").format(others);
  return `; ${names} ${others.length === 1 ? "breaks" : "break"} it too`;
}
