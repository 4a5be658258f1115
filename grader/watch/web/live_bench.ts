import { type PictureData, takePicture } from "../../picture/mod.ts";
import { InputError } from "../../base/input_error.ts";
import type { Picture } from "../../verdict/picture.ts";
import {
  type Module,
  type Prepared,
  type SheetItem,
  Submission,
} from "../../verdict/mod.ts";

/** What a bench works with. */
export interface LiveBenchOptions {
  readonly module: Module;
  readonly exercisesDir: string;
  /** The picture of each exercise that has one. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

/**
 * The student's code as it was saved last, in a process that stays to answer
 * the page. The process for the next save is started before it is needed.
 */
export class LiveBench {
  readonly #options: LiveBenchOptions;
  #opened: Promise<Submission> | undefined;
  #prepared: Prepared | undefined;
  #closing: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: LiveBenchOptions) {
    this.#options = options;
    this.#prepare();
  }

  /** Another text was saved: the next question goes to it. */
  changed(): void {
    const before = this.#opened;
    this.#opened = undefined;
    this.#sweep(before);
  }

  /** The numbers behind the picture of an item, as its dials stand. */
  async picture(
    { id, exercise, title }: {
      readonly id: string;
      readonly exercise: string | undefined;
      readonly title: string;
    },
    turned: Readonly<Record<string, number>>,
    verdict?: SheetItem,
  ): Promise<PictureData> {
    const { pictures } = this.#options;
    if (exercise === undefined || !Object.hasOwn(pictures, exercise)) {
      throw new InputError(`Cannot draw "${id}": it has no picture`);
    }
    if (this.#closed) {
      throw new InputError(`Cannot draw "${id}": the watch has ended`);
    }
    return await takePicture(
      pictures[exercise]!,
      { item: id, exercise, title },
      await this.#open(),
      { turned, ...(verdict && { verdict }) },
    );
  }

  /** Ends its processes. */
  async close(): Promise<void> {
    this.#closed = true;
    const prepared = this.#prepared;
    this.#prepared = undefined;
    this.#sweep(this.#opened);
    await Promise.all([
      this.#closing,
      prepared?.counted.close().then(() => prepared.stage.close()),
    ]);
  }

  #open(): Promise<Submission> {
    if (this.#opened) return this.#opened;
    const { module: { checklist }, exercisesDir } = this.#options;
    const prepared = this.#prepared;
    this.#prepared = undefined;
    const opening = Submission.open(exercisesDir, "exercises", checklist, {
      prepared,
    });
    // Whoever waits for it hears of it.
    opening.catch(() => this.#opened = undefined).finally(() =>
      this.#prepare()
    );
    return this.#opened = opening;
  }

  #prepare(): void {
    if (this.#closed || this.#prepared) return;
    this.#prepared = Submission.prepare(this.#options.module.checklist);
  }

  #sweep(submission: Promise<Submission> | undefined): void {
    const closed = submission?.then((opened) => opened.close()).catch(() => {});
    this.#closing = Promise.all([this.#closing, closed]);
  }
}
