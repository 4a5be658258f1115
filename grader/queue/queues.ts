/** Jobs that wait for a worker. */
export const WORK_QUEUE = "grade";

/** Jobs that no worker could do. */
export const DEAD_QUEUE = "dead";

/** What a job says. */
export interface JobData {
  /** The submission's id. */
  readonly submission: string;
}
