import { tensor } from "./tensor.ts";
import { double, withSubject } from "./doubles.ts";
import type { SandboxedSubject } from "../../grader/subject/sandboxed_subject.ts";
import type { Fault, Reply, Value } from "../../grader/subject/subject.ts";

/** The answer of one call of a `Double` with this body. */
export function reply(body: string, before = ""): Promise<Reply> {
  const source = double(body, before);
  return withSubject({ "double.ts": source }, (subject) => ask(subject));
}

/** The answer of one call. */
export async function ask(
  subject: SandboxedSubject,
  values: readonly number[] = [1, 2],
): Promise<Reply> {
  const [first] = await subject.forward("double", [{ input: tensor(values) }]);
  return first!;
}

/** The same, where a fault is wanted. */
export async function fault(body: string, before = ""): Promise<Fault> {
  const seen = await reply(body, before);
  if (seen.kind !== "value") return seen;
  throw new Error(`it returned [${seen.output.data}]`);
}

/** The value, where one is wanted. */
export function asValue(reply: Reply | undefined): Value {
  if (reply?.kind === "value") return reply;
  throw new Error(`it gave no value: ${JSON.stringify(reply)}`);
}

/** What a body that returns text throws: a way to hear from the inside. */
export async function inside(body: string): Promise<string> {
  const seen = await fault(`throw new Error(String((() => { ${body} })()));`);
  return seen.kind === "threw" ? seen.message : seen.kind;
}
