import { EMPTY, type Tally } from "./tally.ts";

/**
 * What was measured, one line a binade of a file, written as it comes: a run
 * takes an hour or more and may be broken off.
 */
export class Ledger {
  readonly #file: Deno.FsFile;
  readonly #tallies = new Map<string, Tally[]>();

  private constructor(file: Deno.FsFile) {
    this.#file = file;
  }

  /** Opens a file, with what is in it; makes it if there is none. */
  static async open(path: string): Promise<Ledger> {
    const text = await Deno.readTextFile(path).catch((error) => {
      if (error instanceof Deno.errors.NotFound) return "";
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const ledger = new Ledger(
      await Deno.open(path, {
        append: true,
        create: true,
      }),
    );
    // A last line that was cut off is measured again.
    await ledger.#file.truncate(new TextEncoder().encode(whole).length);
    for (const line of whole.split("\n").filter(Boolean)) {
      const [key, binade, tally]: [string, number, Tally] = JSON.parse(line);
      ledger.#remember(key, binade, tally);
    }
    return ledger;
  }

  has(key: string, binade: number): boolean {
    return this.#tallies.get(key)?.[binade] !== undefined;
  }

  add(key: string, binade: number, tally: Tally): void {
    this.#remember(key, binade, tally);
    const line = `${JSON.stringify([key, binade, tally])}\n`;
    this.#file.writeSync(new TextEncoder().encode(line));
  }

  /** The tallies of a file, by binade. */
  of(key: string): readonly Tally[] {
    return Array.from(this.#tallies.get(key) ?? [], (tally) => tally ?? EMPTY);
  }

  close(): void {
    this.#file.close();
  }

  #remember(key: string, binade: number, tally: Tally): void {
    const tallies = this.#tallies.get(key) ?? [];
    tallies[binade] = tally;
    this.#tallies.set(key, tallies);
  }
}
