import type { Dial } from "../../../verdict/picture.ts";
import { el } from "./dom.ts";

/** A slider with its name, its value and what to look for. */
export class DialView {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #output: HTMLOutputElement;

  constructor(
    { id, label, from, to, step, at, note }: Dial,
    onTurn: (value: number) => void,
  ) {
    this.#input = el("input", {
      type: "range",
      id: `dial-${id}`,
      min: `${from}`,
      max: `${to}`,
      step: `${step}`,
      value: `${at}`,
      "aria-describedby": `note-${id}`,
    });
    this.#output = el("output", { for: `dial-${id}` });
    this.element = el(
      "div",
      { class: "dial" },
      el("label", { for: `dial-${id}` }, label, this.#output),
      this.#input,
      el("p", { id: `note-${id}` }, note),
    );
    this.#input.addEventListener("input", () => {
      this.#say();
      onTurn(this.value);
    });
    this.#say();
  }

  get value(): number {
    return Number(this.#input.value);
  }

  set value(value: number) {
    this.#input.value = `${value}`;
    this.#say();
  }

  #say(): void {
    this.#output.textContent = this.#input.value.replace("-", "\u2212");
  }
}
