import { ask } from "./ask.ts";
import { el } from "./dom.ts";

/** Asks for a name, and saves a card with it. */
export function cardForm(): HTMLElement {
  const input = el("input", {
    id: "card-name",
    type: "text",
    maxlength: "40",
    autocomplete: "name",
  });
  const button = el("button", { type: "submit", class: "plain" }, "Save card");
  const form = el(
    "form",
    { id: "card" },
    el("label", { for: "card-name" }, "A card to keep, for"),
    input,
    button,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      save(await ask<string>("card", { name: input.value }));
    } catch (error) {
      button.textContent = error instanceof Error ? error.message : `${error}`;
    }
  });
  return form;
}

function save(svg: string): void {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  el("a", { href: url, download: "card.svg" }).click();
  URL.revokeObjectURL(url);
}
