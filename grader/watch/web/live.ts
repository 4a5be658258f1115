import type { Block } from "../../lab/mod.ts";
import { dialsOf, type Picture } from "../../verdict/picture.ts";
import { card } from "../../report/card.ts";
import { excerptOf } from "../../report/html/excerpt.ts";
import { itemVerdict } from "../../report/html/item_section.ts";
import type { ShownHint } from "../../report/text/hint_lines.ts";
import {
  InputError,
  type Module,
  type SheetItem,
  type Submission,
} from "../../verdict/mod.ts";
import type { Change, View } from "../view.ts";
import type { WatchState } from "../watch_state.ts";
import { LiveBench } from "./live_bench.ts";
import { livePage } from "./live_page.ts";
import { LiveServer } from "./live_server.ts";
import { type LivePage, liveState } from "./live_state.ts";

/** What a live page works with. */
export interface LiveOptions {
  readonly module: Module;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly exercisesDir: string;
  /** The folder of the exercises, as the reader would name it. */
  readonly folder: string;
  readonly port: number;
  /** The lab: its pages, and what one of them shows. */
  readonly lab: readonly LivePage[];
  readonly labPage: (
    id: string,
    watch: (blocks: readonly Block[]) => void,
  ) => Promise<readonly Block[]>;
  /** One step more of the hints for an item. */
  readonly hint: (item: string) => Promise<ShownHint>;
}

const SCRIPTS = {
  "page.js": new URL("./bundle/page.js", import.meta.url),
  "plot.js": new URL("./bundle/plot.js", import.meta.url),
};

/** The watch as a page, beside the terminal. */
export class Live implements View {
  readonly #options: LiveOptions;
  readonly #bench: LiveBench;
  readonly #server: LiveServer;
  #items: readonly SheetItem[] = [];
  /** Saved since their last verdict. */
  readonly #stale = new Set<string>();
  #sources: Submission["sources"] = new Map();

  /** @throws {InputError} If the port cannot be had. */
  constructor(options: LiveOptions) {
    this.#options = options;
    const { module, port } = options;
    this.#bench = new LiveBench(options);
    this.#server = new LiveServer({
      port,
      page: (nonce) => livePage(module.checklist.module, nonce),
      scripts: SCRIPTS,
      answers: {
        picture: (item, turned) => this.#picture(item, turned),
        lab: (page) =>
          options.labPage(
            page,
            (blocks) => this.#server.say("frame", { page, blocks }),
          ),
        hint: (item) => options.hint(this.#item(item).id),
        card: (name) => this.#card(name),
      },
    });
  }

  /** Where the page is. */
  get address(): string {
    return this.#server.address;
  }

  /** Files were saved: pictures are drawn anew before there is a verdict. */
  saved(files: readonly string[]): void {
    this.#bench.changed();
    for (const { id, exercise } of this.#options.module.checklist.items) {
      const of = this.#exercise(exercise);
      if (of && files.includes(of.file)) this.#stale.add(id);
    }
    this.#server.say("saved", [...this.#stale]);
  }

  /** The files that the next verdict is about. */
  vetted({ sources }: Pick<Submission, "sources">): void {
    this.#sources = sources;
  }

  show(state: WatchState, change: Change): void {
    this.#items = state.items;
    if (change.kind === "verdict") {
      for (const id of change.items) this.#stale.delete(id);
    }
    const { lab, folder } = this.#options;
    this.#server.say(
      "state",
      liveState(state, {
        lab,
        dialsOf: (id) => this.#dials(id),
        verdictOf: (item) => {
          const source = this.#sources.get(item.file ?? "");
          const excerpt = source &&
            excerptOf(item.id, item.file!, source.text);
          return itemVerdict(item, { excerpt, folder });
        },
      }),
    );
  }

  /** Ends the page and its processes. */
  async close(): Promise<void> {
    await Promise.all([this.#server.close(), this.#bench.close()]);
  }

  #picture(id: string, turned: Readonly<Record<string, number>>) {
    const { title, exercise } = this.#item(id);
    const known = this.#items.find((item) => item.id === id);
    const verdict = this.#stale.has(id) ? undefined : known;
    return this.#bench.picture({ id, title, exercise }, turned, verdict);
  }

  async #card(name: string): Promise<string> {
    const pictures = [];
    for (const { id, file } of this.#items) {
      if (file) pictures.push(await this.#picture(id, {}));
    }
    const sum = (of: (item: SheetItem) => number) =>
      this.#items.reduce((total, item) => total + of(item), 0);
    return card({
      module: this.#options.module.checklist.module,
      score: sum(({ score }) => score),
      maxScore: sum(({ maxScore }) => maxScore),
      pictures,
      name,
    });
  }

  #dials(id: string) {
    const { exercise } = this.#item(id);
    const { pictures } = this.#options;
    return exercise !== undefined && Object.hasOwn(pictures, exercise)
      ? dialsOf(pictures[exercise]!)
      : [];
  }

  #item(id: string) {
    const { items } = this.#options.module.checklist;
    const item = items.find((item) => item.id === id);
    if (item) return item;
    throw new InputError(`Cannot show "${id}": there is no such item`);
  }

  #exercise(id: string | undefined) {
    const { exercises } = this.#options.module.checklist;
    return exercises.find((exercise) => exercise.id === id);
  }
}
