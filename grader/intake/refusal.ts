/** Thrown where what was handed in is not taken; the message is a clause. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
