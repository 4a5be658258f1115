import { loadChecklist } from "../grader/checklist/mod.ts";
import { costOnly } from "../grader/checklist/cost_only.ts";
import { SUITES } from "../grader/suites/mod.ts";
import { judge } from "../grader/verdict/grade.ts";
import { Submission } from "../grader/verdict/submission.ts";
const checklist = costOnly(await loadChecklist());
const n = Number(Deno.args[0] ?? 5);
const dir = Deno.args[1] ?? "solutions";
const ref = await Submission.open("solutions", "solutions", checklist);
const stu = await Submission.open(dir, "exercises", checklist);
for (let i = 0; i < n; i++) {
  const t = performance.now();
  const sheet = await judge(
    { checklist, suites: SUITES, seed: i + 1, measuresTime: true },
    stu,
    ref,
  );
  console.log(
    (performance.now() - t).toFixed(0),
    sheet.items.flatMap(({ checks }) =>
      checks.map(({ outcome, cost, message }) =>
        `${outcome.slice(0, 4)} ${
          cost
            ? `${cost.ratio.toFixed(2)} [${cost.low.toFixed(2)} ${
              cost.high.toFixed(2)
            }] c${cost.control.toFixed(2)} p${cost.pairs} ns${
              cost.nsPerElement.toFixed(1)
            } cp${cost.copies?.toFixed(1)}`
            : message
        }`
      )
    ).join(" | "),
  );
}
await stu.close();
await ref.close();
