import type { Check } from "../verdict/check.ts";
import { checkOf } from "./check_of.ts";
import { keepsShape, reshapeEquivariant } from "./laws/mod.ts";

/** The shape check of the element-wise activations. */
export const elementwiseShape: Check = checkOf(() => [
  keepsShape(),
  reshapeEquivariant(),
]);
