import type {
  BarsData,
  CurveData,
  PictureData,
} from "../../../picture/picture_data.ts";
import {
  afterPlot,
  barsCaption,
  beforePlot,
  curveCaption,
  curvePlot,
  differsVisibly,
  draw,
  errorPlot,
  slopePlot,
} from "../../../picture/plots/mod.ts";
import type { ShownHint } from "../../../report/text/hint_lines.ts";
import type { LiveItem } from "../live_state.ts";
import { ask, latest } from "./ask.ts";
import { DialView } from "./dial.ts";
import { el } from "./dom.ts";
import { type Drawn, look } from "./eye.ts";

/** An exercise: its curve, its slope, sliders, and the verdict. */
export class ExercisePanel {
  readonly element = el("article");
  readonly #id: string;
  readonly #head = el("div", { class: "head" });
  readonly #next = el("p", { class: "next" });
  readonly #pictures = el("div", { id: "pictures" });
  readonly #reading = el("p", { class: "reading" });
  readonly #dials = el("div", { class: "dials" });
  readonly #verdict = el("div");
  readonly #more = el("p");
  readonly #hint = el("div");
  readonly #turned: Record<string, number> = {};
  #eye: DialView | undefined;
  #drawn: [Drawn, Drawn] | undefined;
  #data: PictureData | undefined;
  /** The curve before the last save, where it was another one. */
  #before: CurveData | undefined;
  #isSaved = false;

  /** Asks for the picture anew. */
  readonly redraw: () => void = latest(() => this.#fetch());

  constructor({ id, dials, isExercise }: LiveItem) {
    this.#id = id;
    for (const dial of dials) {
      const view = new DialView(dial, (value) => {
        this.#turned[dial.id] = value;
        this.redraw();
      });
      this.#dials.append(view.element);
    }
    const button = el("button", { type: "button", class: "plain" }, "A hint");
    button.addEventListener("click", () => this.#showHint());
    this.#more.append(button);
    this.element.append(
      this.#head,
      this.#next,
      ...(isExercise ? [this.#pictures, this.#reading, this.#dials] : []),
      this.#verdict,
      this.#more,
      this.#hint,
    );
    this.#hint.setAttribute("role", "status");
  }

  /** A save: the curve so far becomes the one before. */
  saved(): void {
    this.#isSaved = true;
    this.#hint.replaceChildren();
    this.redraw();
  }

  /** A verdict. */
  show({ title, points, state, verdict, next, isFull }: LiveItem): void {
    this.#head.replaceChildren(
      el("h2", {}, title),
      el(
        "span",
        { class: "points" },
        [points, state].filter(Boolean).join(", "),
      ),
    );
    this.#next.textContent = next;
    this.#more.hidden = isFull;
    // Made by the report's templates, which keep a student's text a text.
    this.#verdict.innerHTML = verdict;
  }

  async #fetch(): Promise<void> {
    try {
      const body = { item: this.#id, turned: this.#turned };
      const data = await ask<PictureData>("picture", body);
      const last = this.#data;
      if (this.#isSaved && last?.kind === "curve") {
        const isSame = data.kind === "curve" &&
          JSON.stringify(data.student) === JSON.stringify(last.student);
        if (!isSame) this.#before = last;
      }
      this.#isSaved = false;
      this.#data = data;
      this.#draw(data);
    } catch (error) {
      this.#say(error instanceof Error ? error.message : `${error}`);
    }
  }

  #draw(data: PictureData): void {
    this.#drawn = undefined;
    this.#reading.replaceChildren();
    this.#reading.hidden = data.kind !== "curve";
    if (data.kind === "bars") return this.#drawBars(data);
    this.#drawCurve(data);
  }

  #drawCurve(data: CurveData): void {
    const plots = [
      draw(curvePlot(data, this.#before), document) as unknown as Drawn,
      draw(slopePlot(data), document) as unknown as Drawn,
    ] as const;
    this.#drawn = [...plots];
    const showsError = data.failing !== undefined &&
      (data.magnitudes !== undefined || !differsVisibly(data));
    const error = showsError ? [draw(errorPlot(data), document)] : [];
    this.#replace(
      [...plots, ...error],
      curveCaption(data),
    );
    const eye = this.#eye ??= this.#addEye(data.xs);
    for (const plot of plots) {
      plot.addEventListener("pointermove", (event: PointerEvent) => {
        const { left, width } = plot.getBoundingClientRect();
        const at = (event.clientX - left) / width * plot.viewBox.baseVal.width;
        eye.value = plot.scale("x").invert(at);
        this.#look();
      });
    }
    this.#look();
  }

  #addEye(xs: readonly number[]): DialView {
    const eye = new DialView({
      id: "eye",
      label: "x under the eye",
      from: xs[0]!,
      to: xs.at(-1)!,
      step: 0.01,
      at: 1,
      note: "Training follows the slope there: (f(x + h) - f(x - h)) / 2h.",
    }, () => this.#look());
    this.#dials.prepend(eye.element);
    return eye;
  }

  #drawBars(data: BarsData): void {
    this.#replace(
      [draw(beforePlot(data), document), draw(afterPlot(data), document)],
      barsCaption(data),
    );
  }

  #replace(plots: readonly Element[], caption: string): void {
    this.#pictures.replaceChildren(
      el(
        "figure",
        {},
        el("div", { class: "plots" }, ...plots),
        el("figcaption", {}, caption),
      ),
    );
  }

  #say(text: string): void {
    this.#pictures.replaceChildren(el("p", { class: "none" }, text));
  }

  #look(): void {
    if (this.#data?.kind !== "curve" || !this.#drawn || !this.#eye) return;
    look(this.#data, this.#eye.value, this.#drawn, this.#reading);
  }

  async #showHint(): Promise<void> {
    try {
      const { check, steps, total } = await ask<ShownHint>("hint", {
        item: this.#id,
      });
      this.#hint.className = "hint";
      this.#hint.replaceChildren(
        el("p", {}, el("b", {}, check.id), ` ${check.title}`),
        el("ol", {}, ...steps.map((step) => el("li", {}, step))),
        el(
          "p",
          { class: "soft" },
          steps.length === total
            ? "That was the last step."
            : `Step ${steps.length} of ${total}.`,
        ),
      );
    } catch (error) {
      this.#hint.replaceChildren(error instanceof Error ? error.message : "");
    }
  }
}
