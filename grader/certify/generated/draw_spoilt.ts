import type { Random } from "../../laws/samples/mod.ts";
import { drawCarrier } from "./carrier_cells.ts";
import { both, type Cell, pick } from "./cell.ts";
import { drawDim, drawRow } from "./row_cells.ts";
import { ERRORS, REFUSALS } from "./spoil.ts";
import { drawState } from "./state_cells.ts";
import { drawStratum } from "./strata_cells.ts";

/** A cell, and what goes wrong in it. */
export interface Drawn {
  readonly cell: Cell;
  readonly error: string;
}

/** Draws a cell and an error that can be made in it. */
export function drawSpoilt(random: Random, hasRows: boolean): Drawn {
  const cell = hasRows ? drawRowwise(random) : drawPointwise(random);
  const errors = cell.refuses ? Object.keys(REFUSALS) : errorsIn(cell);
  return { cell, error: pick(errors, random) };
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
