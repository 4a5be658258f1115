/**
 * Asks the watch.
 *
 * @throws {Error} If it does not answer, in a sentence.
 */
export async function ask<Answer>(
  question: "picture" | "lab" | "hint" | "card",
  body: object,
): Promise<Answer> {
  const response = await fetch(question, {
    method: "POST",
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error("The watch does not answer; is it still running?");
  });
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}

/** Runs one task at a time; of those that wait, only the last is run. */
export function latest(
  task: () => Promise<void>,
): () => void {
  let isRunning = false;
  let isWanted = false;
  return async function run() {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task();
    }
    isRunning = false;
  };
}
