import type { BarsData, CurveData } from "../picture_data.ts";
import { distanceText } from "./distance_text.ts";
import { numbers } from "./numbers.ts";

/** What a picture of curves shows, in sentences. */
export function curveCaption(data: CurveData): string {
  const { title, form, missing } = data;
  return missing === undefined
    ? `The thin line is your ${title}, the wide one ${form}; as drawn they are ${
      distanceText(data)
    }.`
    : `The line is ${form}, as ${title} should be; yours is not drawn: ${missing}.`;
}

/** What a picture of a row shows, in sentences. */
export function barsCaption(data: BarsData): string {
  const { title, missing, student } = data;
  if (missing !== undefined) {
    return `Before: what goes in. After: what ${title} should make of it; yours is not drawn: ${missing}.`;
  }
  const total = numbers(student).reduce((sum, y) => sum + y, 0);
  return `Before: what goes in. After: what ${title} makes of it, yours narrow, the exact wide. Yours add up to ${
    Number(total.toPrecision(6))
  }.`;
}
