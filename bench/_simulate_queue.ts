/**
 * Waits of jobs, from arrival to end, in a queue that is served in the order of
 * arrival by so many servers.
 *
 * @param arrivals In seconds, in order.
 * @param service Draws how long a job takes, in seconds.
 * @returns In seconds, in the order of arrival.
 */
export function simulateQueue(
  arrivals: readonly number[],
  servers: number,
  service: () => number,
): number[] {
  // When each server is free again; the first is the earliest.
  const free = Array.from({ length: servers }, () => 0);
  return arrivals.map((arrival) => {
    const end = Math.max(arrival, free[0]!) + service();
    sink(free, end);
    return end - arrival;
  });
}

/** Puts a value in the place of the smallest of a heap. */
function sink(heap: number[], value: number): void {
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const child = left + 1 < heap.length && heap[left + 1]! < heap[left]!
      ? left + 1
      : left;
    if (child >= heap.length || heap[child]! >= value) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = value;
}

/** The value below which so large a share of the values is. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[
    Math.min(sorted.length - 1, Math.floor(share * sorted.length))
  ]!;
}

/**
 * A day before a deadline: as many arrivals each hour, at random moments, and
 * tenfold in the last one.
 *
 * @returns In seconds, in order.
 */
export function deadlineNight(
  count: number,
  random: () => number,
): number[] {
  const HOURS = 24;
  const RUSH = 10;
  const weight = HOURS - 1 + RUSH;
  return Array.from({ length: count }, () => {
    const at = random() * weight;
    const hours = at < HOURS - 1 ? at : HOURS - 1 + (at - HOURS + 1) / RUSH;
    return hours * 3600;
  }).sort((a, b) => a - b);
}
