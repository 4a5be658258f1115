import type { Check } from "../verdict/check.ts";
import { checkOf } from "../laws/check_of.ts";
import { keepsShape, reshapeEquivariant } from "../laws/relations/mod.ts";

/** The shape check of the element-wise activations. */
export const elementwiseShape: Check = checkOf(() => [
  keepsShape(),
  reshapeEquivariant(),
]);
