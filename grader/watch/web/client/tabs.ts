import { el } from "./dom.ts";

/** A tab as it is told. */
export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly points: string;
  readonly isFull: boolean;
}

/** A list of tabs that arrows move along; all lists share one selection. */
export class Tabs {
  readonly element = el("div");
  readonly #list: HTMLElement;
  readonly #buttons = new Map<string, HTMLButtonElement>();
  readonly #onSelect: (id: string) => void;

  constructor(title: string, onSelect: (id: string) => void) {
    this.#onSelect = onSelect;
    const heading = el("h2", {}, title);
    this.#list = el("div", { role: "tablist", "aria-label": title });
    this.element.append(heading, this.#list);
    this.#list.addEventListener("keydown", (event) => this.#move(event));
  }

  /** Brings the tabs up to date; the selected one is marked. */
  show(tabs: readonly Tab[], selected: string): void {
    for (const { id, title, points, isFull } of tabs) {
      const button = this.#buttons.get(id) ?? this.#add(id);
      button.replaceChildren(
        el("span", {}, title),
        ...(points ? [el("span", { class: "points" }, points)] : []),
      );
      button.classList.toggle("full", isFull);
    }
    // One of them can be reached by Tab, even where none is selected.
    const isHere = this.#buttons.has(selected);
    let isFirst = true;
    for (const [id, button] of this.#buttons) {
      const isSelected = id === selected;
      button.setAttribute("aria-selected", `${isSelected}`);
      button.tabIndex = isSelected || !isHere && isFirst ? 0 : -1;
      isFirst = false;
    }
  }

  /** The tab's button. */
  button(id: string): HTMLButtonElement | undefined {
    return this.#buttons.get(id);
  }

  #add(id: string): HTMLButtonElement {
    const button = el("button", {
      type: "button",
      role: "tab",
      id: `tab-${id}`,
      "aria-controls": "panel",
    });
    button.addEventListener("click", () => this.#onSelect(id));
    this.#buttons.set(id, button);
    this.#list.append(button);
    return button;
  }

  #move(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const all = [...this.#buttons.values()];
    const at = all.findIndex((button) => button === document.activeElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    const next = event.key === "Home"
      ? 0
      : event.key === "End"
      ? all.length - 1
      : (at + step + all.length) % all.length;
    all[next]!.focus();
    all[next]!.click();
  }
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: 0,
  End: 0,
};
