// Tries to have a command shown in a syntax error.
export class ReLU {
::error::owned
35 passed, 0 failed
