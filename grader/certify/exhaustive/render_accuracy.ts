import { type Checklist, strataOf, type Stratum } from "../../checklist/mod.ts";
import { showNumber } from "../../verdict/show_number.ts";
import { BINADES } from "./binade.ts";
import type { Exhausted } from "./exhaust.ts";
import type { Worst } from "./tally.ts";

/** What was measured on all float32 inputs, as Markdown. */
export function renderAccuracy(
  measured: readonly Exhausted[],
  { items }: Checklist,
): string {
  const whole = measured.filter(({ binades }) => binades.length === BINADES);
  const rows = whole.map(({ id, total }) =>
    row([
      id,
      `${total.misrounded}`,
      worst(total.ulps),
      worst(total.absolute),
      `${total.flushed}`,
      `${total.odd}`,
    ])
  );
  const strata = items.flatMap(({ checks }) =>
    checks.flatMap((check) =>
      strataOf(check).map((stratum) =>
        row([
          check.id,
          reach(stratum),
          allowed(stratum),
          stratum.why ?? "",
        ])
      )
    )
  );
  return `# Accuracy

Made by \`deno task -c dev.json accuracy\`; do not edit. Each file is called on all ${
    2 ** 32
  } float32 inputs, NaN included, and held against the exact function in float64, which a test holds against the oracle's 60 digits.

An answer is misrounded if another float32 is nearer to the exact number (ties, which float64 cannot tell apart, are no error). Errors in ulps, float32 steps at the exact number, are those of normal results; *flushed* are answers of 0 where the exact number is not; *odd* are NaN or an infinity for a number, or the reverse: a formula may give NaN at -Infinity, where the exact limit is 0. Right files of the corpus that are not listed were left out of this run.

${
    row([
      "file",
      "misrounded",
      "largest error in ulps, at",
      "largest absolute, at",
      "flushed",
      "odd",
    ])
  }
${row(Array(6).fill("---"))}
${rows.join("\n")}

What the checks allow, and why:

${row(["check", "inputs", "allowed", "because"])}
${row(Array(4).fill("---"))}
${strata.join("\n")}
`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function worst({ error, at }: Worst): string {
  if (error === 0) return "0";
  return `${Number(error.toPrecision(4))}, ${showNumber(at)}`;
}

function reach({ from, to, mirrored, nan }: Stratum): string {
  if (nan) return "NaN";
  return `${from ?? "-Infinity"} to ${to ?? "Infinity"}` +
    (mirrored ? ", either sign" : "");
}

function allowed(
  { absolute, relative, exactly, forms = {}, forgives, nan }: Stratum,
): string {
  if (nan) return ["NaN", ...forgives].join(" or ");
  if (exactly) return "the exact bits";
  const terms = [
    ...absolute > 0 || relative === 0 ? [`${absolute}`] : [],
    ...relative > 0 ? [`${relative} of the value`] : [],
  ];
  const wider = Object.entries(forms).map(([form, { absolute }]) =>
    `; ${absolute} in the ${form} form`
  );
  return terms.join(" + ") + wider.join("");
}
