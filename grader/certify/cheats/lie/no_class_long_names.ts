// Tries to export names longer than an answer may be.
const nothing = 0;
export { nothing as {{REPEAT 150000 a}} };
