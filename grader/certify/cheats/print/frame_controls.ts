// Tries to have control characters shown in the code of a refused line.
await import("./a.ts"); // [2J 2J ‮ ::error::owned::error::owned ::error::owned
export class ReLU {}
