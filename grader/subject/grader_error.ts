/** The grader's own fault: never costs a student a point. Exit code 3. */
export class GraderError extends Error {
  override readonly name = "GraderError";
}
