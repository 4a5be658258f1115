/**
 * Replaces comments and the text of literals (strings, templates, regular
 * expressions) by spaces, so that what is left of a TypeScript source can be
 * searched for keywords. Templates keep the code between `${` and `}`. Line
 * breaks stay where they are.
 *
 * Takes time in proportion to the source, whatever it holds. Good enough for
 * messages; safety is the sandbox's.
 */
export function blankText(source: string): string {
  const scanner = new Scanner(source);
  let out = "";
  while (!scanner.done) out += scanner.next();
  return out;
}

// Each always takes what it can, so that none is tried twice on the same text.
const SKIPPED =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const TEMPLATE = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*/y;
const REGEX = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\//y;
const WORD = /[\w$]+|[^\w$/"'`{}]/y;
/** After these a slash starts a regular expression, not a division. */
const OPERAND_FOLLOWS =
  /^(?:[(,=:[!&|?;+\-*%<>~^{}]|return|typeof|case|in|of|void|delete|await|yield|)$/;

class Scanner {
  readonly #source: string;
  /** For each open `${`, the braces that are open within. */
  readonly #open: number[] = [];
  #at = 0;
  #last = "";
  #noRegexBefore = 0;

  constructor(source: string) {
    this.#source = source;
  }

  get done(): boolean {
    return this.#at >= this.#source.length;
  }

  next(): string {
    const skipped = this.#take(SKIPPED);
    if (skipped !== "") {
      if (!skipped.startsWith("/")) this.#last = '"';
      return blank(skipped);
    }
    const char = this.#source[this.#at]!;
    if (char === "/") return this.#slash();
    if (char === "`") return this.#template();
    if (char === "{" && this.#open.length > 0) {
      this.#open[this.#open.length - 1]!++;
    }
    if (char === "}" && this.#open.length > 0) {
      if (this.#open.at(-1) === 0) {
        this.#open.pop();
        return this.#template();
      }
      this.#open[this.#open.length - 1]!--;
    }
    const word = this.#take(WORD) || this.#step();
    if (word.trim() !== "") this.#last = word;
    return word;
  }

  /** From a backtick, or the `}` that ends a part of code, to the next `${`. */
  #template(): string {
    const text = this.#step() + this.#take(TEMPLATE);
    if (this.#source.startsWith("${", this.#at)) {
      this.#open.push(0);
      this.#at += 2;
      this.#last = "{";
      return `${blank(text)}  `;
    }
    this.#last = "`";
    return blank(text + this.#step());
  }

  #slash(): string {
    if (this.#at >= this.#noRegexBefore && OPERAND_FOLLOWS.test(this.#last)) {
      const regex = this.#take(REGEX);
      if (regex !== "") {
        this.#last = "/";
        return blank(regex);
      }
      const end = this.#source.indexOf("\n", this.#at);
      this.#noRegexBefore = end < 0 ? this.#source.length : end;
    }
    this.#last = "/";
    return this.#step();
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const taken = pattern.exec(this.#source)?.[0] ?? "";
    this.#at += taken.length;
    return taken;
  }

  #step(): string {
    const char = this.#source.slice(this.#at, this.#at + 1);
    this.#at += char.length;
    return char;
  }
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, " ");
}
