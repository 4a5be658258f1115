export { sizeOf } from "../../src/size_of.ts";
