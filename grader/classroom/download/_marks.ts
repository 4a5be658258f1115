/** What systems leave in every folder. */
export const LITTER = /^(\..*|__MACOSX|Thumbs\.db|desktop\.ini)$/;

/** By these a folder is known for a student's repository. */
export const MARKS = [".git", ".classroom50.yaml", ".github"];
