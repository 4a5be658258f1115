import { loadChecklist } from "../grader/checklist/mod.ts";
import { Submission } from "../grader/verdict/submission.ts";
import { costInput, measureCost } from "../grader/cost/mod.ts";
const checklist = await loadChecklist();
const ref = await Submission.open("solutions", "solutions", checklist);
const stu = await Submission.open("solutions", "solutions", checklist);
for (const ex of ["relu", "sigmoid", "tanh", "gelu", "softmax"]) {
  const t0 = performance.now();
  const a = stu.timed(), b = ref.timed();
  await Promise.all([a.load(ex), b.load(ex)]);
  const t1 = performance.now();
  const m = await measureCost(ex, a, b, costInput(1), {
    budget: { full: 4, half: 10 },
  });
  const t2 = performance.now();
  await Promise.all([a.close(), b.close()]);
  const t3 = performance.now();
  console.log(
    ex,
    "spawn",
    (t1 - t0).toFixed(0),
    "measure",
    (t2 - t1).toFixed(0),
    "close",
    (t3 - t2).toFixed(0),
    m.kind === "measured" ? m.cost : "",
  );
}
await stu.close();
await ref.close();
