import type { Stratum } from "../../checklist/mod.ts";
import type { Random } from "../../laws/samples/mod.ts";
import { holds } from "../../laws/sweep/accepts.ts";
import { drawValues, shuffled } from "../../laws/sweep/draw_values.ts";
import { drawCarrier, everyCarrier } from "./carrier_cells.ts";
import { both, type Cell } from "./cell.ts";
import { drawDim, drawRow, everyDim, everyRow } from "./row_cells.ts";
import { ERRORS, REFUSALS } from "./spoil.ts";
import { drawState, everyState } from "./state_cells.ts";
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

/** Draws a cell, of two dimensions at once too. */
export function drawCell(random: Random, hasRows: boolean): Cell {
  return hasRows ? drawRowwise(random) : drawPointwise(random);
}

/** The errors that can be made in a cell, in an order that is drawn. */
export function drawErrors(random: Random, cell: Cell): string[] {
  const errors = cell.refuses ? Object.keys(REFUSALS) : errorsIn(cell);
  return shuffled(errors, random);
}

function drawPointwise(random: Random): Cell {
  switch (random.nextInt(0, 5)) {
    case 0:
    case 1:
      return drawStratum(random);
    case 2:
      return drawCarrier(random);
    case 3:
      return drawState(random);
    case 4:
      return both(
        "stratum in a carrier",
        drawStratum(random),
        drawCarrier(random),
      );
    default:
      return both("stratum in a state", drawStratum(random), drawState(random));
  }
}

function drawRowwise(random: Random): Cell {
  switch (random.nextInt(0, 6)) {
    case 0:
    case 1:
      return drawRow(random);
    case 2:
      return drawDim(random);
    case 3:
      return drawCarrier(random);
    case 4:
      return drawState(random);
    case 5:
      return both("row in a state", drawRow(random), drawState(random));
    default: {
      const dim = drawDim(random);
      return dim.refuses ? dim : both("row along a dim", drawRow(random), dim);
    }
  }
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
