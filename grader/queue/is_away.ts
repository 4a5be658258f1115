/** SQLSTATE classes and system errors that pass by themselves. */
const PASSING = new RegExp(
  "^(ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EAI_AGAIN|" +
    "08...|57P0[123]|53300|40001|40P01|25006)$",
);

/** Whether an error says that the server is not there just now. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = Reflect.get(error, "code");
  if (typeof code === "string" && PASSING.test(code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return /Connection terminated|connection timeout|timeout exceeded when trying to connect|Query read timeout|client has encountered a connection error|not queryable/i
    .test(error.message);
}
