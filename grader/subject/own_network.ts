/**
 * Whether children get a network of their own, without a way out: one more
 * layer below the permissions, where the system lets a process have it. Known
 * after the first start of a child.
 */
export class OwnNetwork {
  #wanted = Deno.build.os === "linux";

  /** Whether to try. */
  get wanted(): boolean {
    return this.#wanted;
  }

  /** A child did not start with one: go on without. */
  giveUp(): void {
    this.#wanted = false;
  }
}

/** This process's finding. */
export const OWN_NETWORK: OwnNetwork = new OwnNetwork();
