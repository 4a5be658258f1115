/** By these a folder is known for a student's repository. */
export const MARKS = [".git", ".classroom50.yaml", ".github"];
