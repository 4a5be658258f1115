import { z } from "zod";

const status = z.enum(["pass", "fail", "error"]);

/** Exercism's test runner interface, version 3. */
export const ExercismResults = z.strictObject({
  version: z.literal(3),
  status,
  message: z.string().min(1).max(65535).optional(),
  tests: z.array(z.strictObject({
    name: z.string().min(1),
    status,
    message: z.string().min(1).optional(),
    test_code: z.string().min(1),
    output: z.string().max(500).optional().describe("what the student printed"),
    task_id: z.number().int().positive(),
  })).optional(),
}).refine(
  ({ status, message, tests }) =>
    status === "error" ? message !== undefined : tests !== undefined,
  "an error needs a message, anything else needs tests",
).refine(
  ({ tests = [] }) =>
    tests.every(({ status, message }) => status === "pass" || message),
  "a test that did not pass needs a message",
);
export type ExercismResults = z.infer<typeof ExercismResults>;

/** Larger results are refused. */
export const EXERCISM_MAX_BYTES = 500_000;
