import { printable } from "../report/mod.ts";
import type { CheatReport } from "./run_cheats.ts";

/** What came of the cheats as text: every breach by its name, then the count. */
export function renderCheats(
  { results, leftovers, held, total, seed, durationMs }: CheatReport,
): string {
  const seconds = Math.round(durationMs / 1000);
  const lines = [
    ...results.flatMap(({ id, tries, breaches }) =>
      breaches.map((breach) => `BREACH  ${id} (to ${tries}): ${breach}`)
    ),
    ...leftovers.map((left) => `LEFT BEHIND  ${left}`),
    `cheats ${held}/${total} held, ${leftovers.length} left behind, ${seconds} s, seed ${seed}`,
  ];
  return lines.map((line) => `${printable(line)}\n`).join("");
}

/** Whether no cheat gained anything and none left anything. */
export function allHeld({ held, total, leftovers }: CheatReport): boolean {
  return held === total && leftovers.length === 0;
}
