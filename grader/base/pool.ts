/** Runs a task for each entry, so many at a time; results keep the order. */
export async function pool<Entry, Result>(
  entries: readonly Entry[],
  size: number,
  task: (entry: Entry, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = entries.entries();
  async function worker(): Promise<void> {
    for (const [i, entry] of waiting) results[i] = await task(entry, i);
  }
  await Promise.all(Array.from({ length: size }, worker));
  return results;
}
