import { costOnly, loadChecklist } from "../grader/checklist/mod.ts";
import { tryFile } from "../grader/certify/trial_run.ts";
import { SOLUTIONS } from "../grader/certify/mod.ts";
import { Submission } from "../grader/verdict/mod.ts";
const full = await loadChecklist();
const all = Deno.args.includes("--full");
const checklist = all ? full : costOnly(full);
const reference = await Submission.open(SOLUTIONS, "solutions", checklist);
const dir = Deno.args[0]!;
for (const e of [...Deno.readDirSync(dir)].map((e) => e.name).sort()) {
  const exercise = full.exercises.find(({ id }) => e.startsWith(id + "_"))!;
  for (let r = 0; r < (all ? 1 : 2); r++) {
    const [sheet] = await tryFile({ id: e, exercise, path: `${dir}/${e}` }, {
      checklist,
      reference,
      seeds: [1 + Math.floor(Math.random() * 1e6)],
      measuresTime: true,
    });
    for (const c of sheet!.items.flatMap(({ checks }) => checks)) {
      const k = c.cost;
      if (all && c.outcome === "passed" && !k) continue;
      console.log(
        e.padEnd(26),
        c.id,
        c.outcome,
        c.points + "/" + c.maxPoints,
        k
          ? `${k.ratio.toFixed(2)} [${k.low.toFixed(2)} ${
            k.high.toFixed(2)
          }] c${k.control.toFixed(2)} p${k.pairs} ns${
            k.nsPerElement.toFixed(1)
          }`
          : "",
        "|",
        c.message,
        "|",
        c.counterexample?.diagnosis ?? "",
      );
    }
  }
}
await reference.close();
