// Tries to export names that look like commands.
const nothing = 0;
export { nothing as "::error::owned", nothing as "\u001b[2J", nothing as "\u202e35 passed, 0 failed" };
