/** The script of the live page: takes what the watch says, and draws it. */
import type { LiveFrame, LiveState } from "../live_state.ts";
import { cardForm } from "./card_form.ts";
import { byId } from "./dom.ts";
import { ExercisePanel } from "./exercise_panel.ts";
import { LabPanel } from "./lab_panel.ts";
import { Tabs } from "./tabs.ts";

let state: LiveState | undefined;
/** The tab that is open; before the first verdict, none. */
let selected = "";
/** The exercise that the watch had in work when it last said so. */
let followed = "";
const card = cardForm();
const exercises = new Map<string, ExercisePanel>();
const labs = new Map<string, LabPanel>();
const exerciseTabs = new Tabs("Exercises", (id) => select(id));
const labTabs = new Tabs("The lab", (id) => select(id));
byId("nav").append(exerciseTabs.element, labTabs.element);

function select(id: string): void {
  if (id === selected) return;
  selected = id;
  const panel = open(id);
  if (!panel) return;
  byId("panel").replaceChildren(panel.element);
  byId("panel").setAttribute("aria-labelledby", `tab-${id}`);
  panel.redraw();
  render();
}

function open(id: string): ExercisePanel | LabPanel | undefined {
  const item = state?.items.find((item) => item.id === id);
  if (item) {
    const panel = exercises.get(id) ?? new ExercisePanel(item);
    exercises.set(id, panel);
    return panel;
  }
  const page = state?.lab.find((page) => labId(page.id) === id);
  if (!page) return undefined;
  const panel = labs.get(id) ?? new LabPanel(page);
  labs.set(id, panel);
  return panel;
}

/** A page of the lab may be called as an exercise is. */
function labId(id: string): string {
  return `lab-${id}`;
}

function render(): void {
  if (!state) return;
  const { total, share, status, isBusy, items, lab } = state;
  document.title = total
    ? `${total.split(" ")[0]} ${state.module}`
    : state.module;
  byId("total").textContent = total;
  byId("share").style.width = `${100 * share}%`;
  byId("status").textContent = status;
  byId("status").classList.toggle("busy", isBusy);
  exerciseTabs.show(
    items,
    selected,
  );
  labTabs.show(
    lab.map(({ id, title }) => ({
      id: labId(id),
      title,
      points: "",
      isFull: false,
    })),
    selected,
  );
  const isDone = items.length > 0 && items.every(({ isFull }) => isFull);
  if (isDone && !card.isConnected) byId("status").after(card);
  if (!isDone) card.remove();
  const item = items.find(({ id }) => id === selected);
  if (item) exercises.get(selected)?.show(item);
}

const source = new EventSource("events");
source.addEventListener("state", ({ data }: MessageEvent<string>) => {
  const before = state?.items.find(({ id }) => id === selected)?.verdict;
  state = JSON.parse(data) as LiveState;
  const isMoved = state.current !== followed;
  followed = state.current;
  // A save opens its exercise, but takes nobody out of the lab.
  if (isMoved && !labs.has(selected)) select(state.current);
  const after = state.items.find(({ id }) => id === selected)?.verdict;
  render();
  if (before !== undefined && before !== after) {
    exercises.get(selected)?.redraw();
  }
});
source.addEventListener("saved", () => {
  exercises.get(selected)?.saved();
  labs.get(selected)?.redraw();
});
source.addEventListener("frame", ({ data }: MessageEvent<string>) => {
  const { page, blocks } = JSON.parse(data) as LiveFrame;
  labs.get(labId(page))?.frame(blocks);
});
source.addEventListener("error", () => {
  byId("status").textContent =
    "The watch has ended or cannot be reached; start it again in the terminal.";
});
