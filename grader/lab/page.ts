import type { Block } from "./block.ts";
import type { Workbench } from "./workbench.ts";

/** A lesson on the student's own code. */
export interface Page {
  /** By which it is asked for. */
  readonly id: string;
  readonly title: string;
  /** Exercises without which it shows nothing. */
  readonly needs: readonly string[];
  /**
   * Computes the page, here and now.
   *
   * @param watch Shown what there is so far, where that takes a while.
   * @throws {WorkbenchFault} If the student's code does not do its part.
   */
  readonly run: (
    bench: Workbench,
    watch?: (blocks: readonly Block[]) => void,
  ) => Promise<readonly Block[]>;
}
