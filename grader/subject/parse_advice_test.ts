import { assertMatch } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { parseAdvice } from "./parse_advice.ts";

describe("parseAdvice()", () => {
  const lines: Readonly<Record<string, RegExp>> = {
    "    # positives pass": /starts with \/\//,
    "import numpy as np": /this is no Python/,
    "from tinytorch import Tensor": /this is no Python/,
    "  def forward(self, x):": /forward\(x: Tensor\)/,
    "    return x.map(lambda v: max(0, v));": /\(v\) => \.\.\./,
    "    return x if x > 0 else 0;": /x > 0 \? x : 0/,
    "    for i in range(x.size):": /for \(let i = 0/,
    "    if (x > 0):": /between \{ and \}/,
    "    if (x > 0 and x < 6) {": /&&, \|\|, !/,
    "    return Math.exp(-v ** 2);": /\(-v\) \*\* 2/,
    "    return x.map((v) => Math.max(0, v);": /too few or too many/,
    "    const k = 1,702;": /has a point/,
    "    return x.map((v) => Math.exp(1.702v));": /2 \* v/,
    "    const k = 1e5 + 0xff + 10n + x2;)": /too few or too many/,
    "    } else {": /too few or too many/,
  };
  for (const [line, says] of Object.entries(lines)) {
    it(`knows ${line.trim()}`, () => assertMatch(parseAdvice(line), says));
  }
});
