/** Pictures of an exercise: what is drawn, and the numbers behind it. */
export * from "./failing_input.ts";
export * from "./picture_data.ts";
export * from "./take_picture.ts";
