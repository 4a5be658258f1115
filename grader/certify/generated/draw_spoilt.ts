import type { Stratum } from "../../checklist/mod.ts";
import type { Random } from "../../laws/samples/mod.ts";
import { holds } from "../../laws/sweep/accepts.ts";
import { drawValues, shuffled } from "../../laws/sweep/draw_values.ts";
import { everyCarrier } from "./carrier_cells.ts";
import { both, type Cell, pick } from "./cell.ts";
import { everyDim, everyRow } from "./row_cells.ts";
import { ERRORS, REFUSALS } from "./spoil.ts";
import { everyState } from "./state_cells.ts";
import { drawStratum, everyStratum } from "./strata_cells.ts";

/**
 * Every cell of one dimension, in an order that is drawn.
 *
 * @param strata Those of the checklist, of a function of single numbers.
 */
export function everyCell(
  random: Random,
  hasRows: boolean,
  strata: readonly Stratum[],
): Cell[] {
  const values = [...drawValues(strata, [], random)];
  const own = hasRows
    ? [...everyRow(), ...everyDim()]
    : everyStratum(strata, (stratum) =>
      values.filter((x) => holds(stratum, x)).slice(0, 24));
  return shuffled([...own, ...everyCarrier(), ...everyState()], random);
}

/** Draws a cell of two dimensions at once. */
export function drawCrossed(random: Random, hasRows: boolean): Cell {
  const isState = random.nextInt(0, 1) === 0;
  const own = hasRows ? pick(everyRow(), random) : drawStratum(random);
  const name = hasRows ? "row" : "stratum";
  if (isState) {
    return both(`${name} in a state`, own, pick(everyState(), random));
  }
  if (!hasRows) {
    return both("stratum in a carrier", own, pick(everyCarrier(), random));
  }
  const dim = pick(everyDim().filter(({ refuses }) => !refuses), random);
  return both("row along a dim", own, dim);
}

/** The errors that can be made in a cell, in an order that is drawn. */
export function drawErrors(random: Random, cell: Cell): string[] {
  const errors = cell.refuses ? Object.keys(REFUSALS) : errorsIn(cell);
  return shuffled(errors, random);
}

function errorsIn({ numbers, kind }: Cell): string[] {
  const all = Object.keys(ERRORS);
  // Only where there is NaN can it be swallowed.
  const hasNaN = numbers?.some(Number.isNaN);
  const errors = all.filter((error) => hasNaN || error !== "NaN swallowed");
  // A shape is lost in a carrier; elsewhere that is no error of one cell.
  return kind.includes("carrier")
    ? errors
    : errors.filter((error) => error !== "the shape lost");
}
