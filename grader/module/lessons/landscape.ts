import { type Block, say } from "../../lab/block.ts";
import type { Page } from "../../lab/page.ts";
import { printable } from "../../report/printable.ts";
import { landscapeTable } from "../../report/text/landscape_lines.ts";
import type { ScoreSheet } from "../../verdict/mod.ts";

/** What each activation costs, beside what the module says. */
export const landscape: Page = {
  id: "landscape",
  title: "What each one costs",
  needs: [],
  async run(bench): Promise<readonly Block[]> {
    const sheet = await bench.costs();
    const { landscape } = sheet;
    const open = unmeasured(sheet).map(say);
    if (!landscape) return open;
    return [
      { kind: "table", ...landscapeTable(landscape) },
      ...landscape.rows.map(({ title, use, stability }) =>
        say(`${title}: ${use}; ${stability}.`)
      ),
      say(landscape.why),
      ...open,
    ];
  },
};

/** What could not be measured, and why. */
function unmeasured({ items }: ScoreSheet): string[] {
  return items.flatMap(({ title, file, status, message, checks }) => {
    if (status === "not-started") {
      return [`${title}: not started; open ${file} and replace the TODO`];
    }
    const [check] = checks;
    if (status === "graded" && (!check || check.cost)) return [];
    return [`${title}: ${printable(message ?? check?.message ?? "")}`];
  });
}
