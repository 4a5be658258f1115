import { costOnly, loadChecklist } from "../grader/checklist/mod.ts";
import { loadAlternates, loadMutants } from "../grader/certify/corpus.ts";
import { tryFile } from "../grader/certify/trial_run.ts";
import { SOLUTIONS } from "../grader/certify/mod.ts";
import { Submission } from "../grader/verdict/mod.ts";
const full = await loadChecklist();
const checklist = costOnly(full);
const which = Deno.args[0];
const files = which === "alt"
  ? (await loadAlternates(full.exercises))
  : (await loadMutants(full.exercises)).filter((m) =>
    m.fails.endsWith(".cost")
  );
const reference = await Submission.open(SOLUTIONS, "solutions", checklist);
for (const f of files) {
  if (Deno.args[1] && !f.id.includes(Deno.args[1])) continue;
  const t = performance.now();
  const [sheet] = await tryFile(f, {
    checklist,
    reference,
    seeds: [1 + Math.floor(Math.random() * 1e6)],
    measuresTime: true,
  });
  const c = sheet!.items[0]!.checks[0]!;
  const k = c.cost;
  console.log(
    f.id.padEnd(36),
    c.outcome,
    c.points + "/" + c.maxPoints,
    k
      ? `${k.ratio.toFixed(2)} [${k.low.toFixed(2)} ${k.high.toFixed(2)}] c${
        k.control.toFixed(2)
      } p${k.pairs}`
      : "",
    (performance.now() - t).toFixed(0) + "ms",
    "|",
    c.message,
    "|",
    c.counterexample?.diagnosis ?? "",
  );
}
await reference.close();
