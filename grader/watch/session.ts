import type { Checklist } from "../checklist/mod.ts";
import type { ShownHint } from "../report/text/hint_lines.ts";
import type { ScoreSheet, SheetItem, TypeNotes } from "../verdict/mod.ts";
import { type Action, press } from "./press.ts";
import { nextStep } from "./next_step.ts";
import type { Key } from "./read_keys.ts";
import type { Regrade } from "./regrader.ts";
import type { Change, View } from "./view.ts";
import {
  currentItem,
  fails,
  firstItem,
  type Page,
  type WatchState,
} from "./watch_state.ts";

/** What a session works with; a test gives its own. */
export interface SessionOptions {
  readonly checklist: Checklist;
  readonly regrade: (what?: Regrade) => Promise<ScoreSheet>;
  readonly view: View;
  /** The folder of the exercises, as the reader would name it. */
  readonly folder: string;
  /** Where the same is shown in a browser. */
  readonly address?: string | undefined;
  /** One step more of the hints for an item. */
  readonly hint: (item: string) => Promise<ShownHint>;
  /** The pages that keys call up. */
  readonly pages: Readonly<
    Record<"lab" | "report" | "compare", (item: string) => Promise<Page>>
  >;
  /** Opens a file in an editor, and says so. */
  readonly edit: (file: string) => string;
  /** Puts a file back to how it was given, and says so. */
  readonly reset: (file: string) => Promise<string>;
  /** Opens the page for a browser, if it is not open yet, and says where. */
  readonly openPage: () => Promise<string>;
  /** Keeps what is known for the next time. */
  readonly remember: (sheet: ScoreSheet, current: string) => Promise<void>;
  /** The exercise in work the last time. */
  readonly remembered?: string | undefined;
  /** What the type checker says, or nothing if `signal` comes first. */
  readonly checkTypes?: (
    student: Parameters<NonNullable<Regrade["onVetted"]>>[0],
    signal: AbortSignal,
  ) => Promise<TypeNotes>;
  /** Rest after a save before time is measured, in ms. Default 2000. */
  readonly restMs?: number;
  /** Wait for the rest of a file that cannot be run, in ms. Default 150. */
  readonly halfMs?: number;
}

/**
 * One sitting: takes saves and keys, keeps the state and shows it. Grades one
 * thing at a time; keys are taken all the while.
 */
export class Session {
  readonly #options: SessionOptions;
  #state: WatchState;
  #work: Promise<void> = Promise.resolve();
  #changed = new Set<string>();
  /** What was graded since its time was measured, and by which seed. */
  readonly #unmeasured = new Map<string, number>();
  #queued = false;
  /** What is to be said with the next verdict. */
  #aside: string | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #types = new AbortController();
  #closed = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { module, next, items } = options.checklist;
    this.#state = {
      module,
      next,
      beyond: Object.fromEntries(
        items.flatMap(({ id, beyond }) => beyond ? [[id, beyond]] : []),
      ),
      folder: options.folder,
      address: options.address,
      items: [],
      current: "",
      offset: 0,
    };
  }

  get state(): WatchState {
    return this.#state;
  }

  /** Grades everything once, without measuring time. */
  start(): Promise<void> {
    return this.#do("Grading all exercises ...", async () => {
      const { regrade, remembered } = this.#options;
      const sheet = await regrade();
      const current = firstItem(sheet.items, remembered);
      this.#state = { ...this.#state, current };
      await this.#take(sheet, "Waiting for a save");
    });
  }

  /** Grades what was saved. */
  saved(files: readonly string[]): Promise<void> {
    for (const { id, file } of this.#options.checklist.exercises) {
      if (files.includes(file)) this.#changed.add(id);
    }
    clearTimeout(this.#rest);
    this.#types.abort();
    if (this.#queued || this.#changed.size === 0) return this.#work;
    this.#queued = true;
    return this.#do(undefined, () => this.#gradeSaved());
  }

  /** Does what a key asks for; true if that is to quit. */
  async pressed(key: Key): Promise<boolean> {
    const before = this.#state;
    const { state, action } = press(before, key);
    if (action === "quit") return true;
    if (state !== before) {
      const isAnswer = state.isAsking !== before.isAsking;
      this.#set(state, { kind: isAnswer ? "notice" : "moved" });
    }
    if (action) await this.#act(action);
    return false;
  }

  /** Shows the state once more, for a terminal of another size. */
  redraw(): void {
    this.#set(this.#state, { kind: "moved" });
  }

  /** Waits for what is being done and starts nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#rest);
    this.#types.abort();
    await this.#work;
  }

  async #act(action: Exclude<Action, "quit">): Promise<void> {
    switch (action) {
      case "hint": {
        const item = currentItem(this.#state);
        if (!item) return;
        // Not in turn with the grades: a hint need not wait for one.
        try {
          const hint = await this.#options.hint(item.id);
          this.#set({ ...this.#state, hint, page: undefined, offset: 0 }, {
            kind: "hint",
          });
        } catch (error) {
          this.#complain(error);
        }
        return;
      }
      case "all":
        return await this.#do(
          "Grading all exercises and their cost ...",
          () => this.#gradeAll(),
        );
      case "web":
        return await this.#do("Opening the page ...", async () => {
          const address = await this.#options.openPage();
          const notice = "Open the address below in a browser on this machine";
          this.#set({ ...this.#state, address, notice }, { kind: "notice" });
        });
      case "edit":
      case "reset": {
        const { file } = currentItem(this.#state) ?? {};
        if (file === undefined) return;
        return await this.#do(undefined, async () => {
          const { edit, reset } = this.#options;
          const notice = action === "edit" ? edit(file) : await reset(file);
          if (action === "reset") this.#aside = notice;
          this.#set({ ...this.#state, notice }, { kind: "notice" });
        });
      }
      case "lab":
      case "report":
      case "compare":
        return await this.#do(`Preparing the ${action} ...`, async () => {
          const page = await this.#options.pages[action](this.#state.current);
          this.#set({ ...this.#state, page, offset: 0 }, { kind: "page" });
        });
    }
  }

  async #gradeAll(): Promise<void> {
    const started = performance.now();
    const sheet = await this.#options.regrade({ measuresTime: true });
    this.#unmeasured.clear();
    const seconds = (performance.now() - started) / 1000;
    await this.#take(sheet, `All graded in ${seconds.toFixed(1)} s`);
  }

  async #gradeSaved(): Promise<void> {
    const only = [...this.#changed];
    this.#changed.clear();
    this.#queued = false;
    const started = performance.now();
    const types = this.#types = new AbortController();
    let notes: Promise<TypeNotes> | undefined;
    const sheet = await this.#options.regrade({
      only,
      onVetted: (student) =>
        notes = this.#options.checkTypes?.(student, types.signal),
    });
    const took = performance.now() - started;
    if (sheet.items.some(({ status }) => status === "unusable")) {
      // An editor may have got half of the file down so far.
      const { halfMs = 150 } = this.#options;
      await new Promise((resolve) => setTimeout(resolve, halfMs));
    }
    if (this.#closed) return;
    if (this.#queued) {
      // Saved while it was graded: the next grade is of these files too.
      this.#changed = new Set([...only, ...this.#changed]);
      return;
    }
    for (const id of only) this.#unmeasured.set(id, sheet.seed);
    const current = only.at(-1)!;
    const names = sheet.items.map(({ file }) => file).join(", ");
    const state = { ...this.#state, current, offset: 0 };
    this.#state = { ...state, page: undefined, hint: undefined };
    await this.#take(
      this.#expectCost(sheet),
      this.#aside ?? `Saved ${names}: graded in ${took.toFixed(0)} ms`,
    );
    this.#aside = undefined;
    notes?.then((notes) => this.#addNotes(notes, types.signal));
    if (this.#closed) return;
    const { restMs = 2000 } = this.#options;
    this.#rest = setTimeout(() => this.#measure(), restMs);
  }

  /** What a quick grade leaves open, it will say later. */
  #expectCost(sheet: ScoreSheet): ScoreSheet {
    const { checklist } = this.#options;
    const costs = new Set(
      checklist.items.flatMap(({ checks }) => checks)
        .filter(({ budget }) => budget !== undefined).map(({ id }) => id),
    );
    const message = "time is measured once the file rests";
    return {
      ...sheet,
      items: sheet.items.map((item) => ({
        ...item,
        checks: item.checks.map((check) =>
          costs.has(check.id) && check.outcome === "inconclusive"
            ? { ...check, message }
            : check
        ),
      })),
    };
  }

  /** Measures what is left open, and looks again at what all files share. */
  #measure(): Promise<void> {
    const saved = this.#state.items.filter(({ id, status }) =>
      this.#unmeasured.has(id) && status === "graded"
    );
    const open = saved.filter(({ checks }) =>
      checks.some(({ outcome }) => outcome === "inconclusive")
    );
    if (saved.length === 0) return Promise.resolve();
    const busy = open.length > 0 ? "Measuring time ..." : undefined;
    return this.#do(busy, async () => {
      const { regrade } = this.#options;
      // On the same inputs as before: files that were saved together share them.
      const bySeed = Map.groupBy(open, ({ id }) => this.#unmeasured.get(id)!);
      for (const [seed, items] of bySeed) {
        const only = items.map(({ id }) => id);
        const sheet = await regrade({ only, seed, measuresTime: true });
        if (this.#changed.size > 0) return;
        await this.#take(sheet, this.#state.notice, true);
        for (const id of only) this.#unmeasured.delete(id);
      }
      this.#unmeasured.clear();
      const all = await regrade();
      const items = all.items.filter(({ file }) => file === undefined);
      if (this.#changed.size > 0) return;
      await this.#take({ ...all, items }, this.#state.notice, true);
      this.#goOn(saved.map(({ id }) => id));
    });
  }

  /** From an exercise that has all points to the next one that has not. */
  #goOn(saved: readonly string[]): void {
    const { items, current, page, hint } = this.#state;
    const item = currentItem(this.#state);
    const isDone = item && item.score === item.maxScore &&
      saved.includes(current) && !page && !hint;
    const shared = items.some((item) => item.file === undefined && fails(item));
    if (!isDone || shared) return;
    const at = items.indexOf(item);
    const next = [...items.slice(at), ...items.slice(0, at)]
      .find(({ file, score, maxScore }) => file && score < maxScore);
    if (!next) return;
    const notice =
      `${item.title} has all points: on to ${next.title}; p goes back`;
    const beyond = this.#state.beyond?.[item.id];
    const state = { ...this.#state, current: next.id, notice, offset: 0 };
    const after = beyond && {
      title: `${item.title}: all points`,
      text: `${beyond}\n\np, then c: another way to do it.\n${nextStep(state)}`,
    };
    this.#set(after ? { ...state, page: after } : state, {
      kind: after ? "page" : "moved",
    });
  }

  #addNotes(notes: TypeNotes, signal: AbortSignal): void {
    if (signal.aborted || this.#closed || notes.size === 0) return;
    const items = this.#state.items.map((item) => {
      const found = notes.get(item.file ?? "");
      return found ? { ...item, notes: [...item.notes ?? [], ...found] } : item;
    });
    const changed = items.filter((item, i) => item !== this.#state.items[i]);
    this.#set({ ...this.#state, items }, {
      kind: "verdict",
      items: changed.map(({ id }) => id),
    });
  }

  async #take(
    sheet: ScoreSheet,
    notice: string | undefined,
    sameText = false,
  ): Promise<void> {
    const fresh = new Map(sheet.items.map((item) => [item.id, item]));
    const items = this.#state.items.length === 0
      ? sheet.items
      : this.#state.items.map((item) =>
        merged(item, fresh.get(item.id), sameText)
      );
    this.#set({ ...this.#state, items, notice }, {
      kind: "verdict",
      items: [...fresh.keys()],
      isRepeated: sameText,
    });
    await this.#options.remember(sheet, this.#state.current);
  }

  /** Does one thing after the other; a fault is shown, not thrown. */
  #do(busy: string | undefined, task: () => Promise<void>): Promise<void> {
    const run = async () => {
      if (this.#closed) return;
      if (busy !== undefined) {
        this.#set({ ...this.#state, busy }, { kind: "busy" });
      }
      try {
        await task();
      } catch (error) {
        this.#complain(error);
      } finally {
        if (busy !== undefined) {
          this.#set({ ...this.#state, busy: undefined }, { kind: "idle" });
        }
      }
    };
    return this.#work = this.#work.then(run);
  }

  #complain(error: unknown): void {
    const notice = error instanceof Error ? error.message : `${error}`;
    this.#set({ ...this.#state, notice }, { kind: "notice" });
  }

  #set(state: WatchState, change: Change): void {
    this.#state = state;
    if (!this.#closed) this.#options.view.show(state, change);
  }
}

/** Another grade of the same text says nothing new about its types. */
function merged(
  before: SheetItem,
  after: SheetItem | undefined,
  sameText: boolean,
): SheetItem {
  if (!after) return before;
  return sameText && before.notes ? { ...after, notes: before.notes } : after;
}
