import { trusted } from "./html.ts";

/** Colours, letters and the parts that a report and a live page share. */
export const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fdfcf9; --card: #fdfcf9; --text: #1d1f23; --soft: #5a5e66;
  --line: #dedbd2; --ink: #1c4f91; --exact: #bfd4ee; --exact-text: #47699a;
  --other: #8a5a00; --good: #1a6b37; --bad: #a8201a; --code: #f4f2ec;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4",
    "Sitka Text", Cambria, Georgia, serif;
  --sans: system-ui, "Segoe UI", "Helvetica Neue", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Code", Consolas, "Liberation Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --card: #16181b; --text: #e6e7ea; --soft: #a6abb4;
    --line: #34383f; --ink: #9cc3ff; --exact: #2d4a70; --exact-text: #84a8d8;
    --other: #e0b25a; --good: #7fd199; --bad: #ff9a92; --code: #20242a;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--text);
  font: 1rem/1.55 var(--sans);
}
h1, h2, .total { font-family: var(--serif); font-weight: 600; line-height: 1.2; }
h1 { font-size: 1.25rem; margin: 0; }
h2 { font-size: 1.5rem; margin: 0; }
h3 { font-size: 1rem; font-weight: 400; margin: 0 0 .4rem; }
h3 .id { color: var(--bad); font-weight: 600; }
a { color: var(--ink); }
p { margin: .5rem 0; }
.total { font-size: 2.75rem; margin: .1rem 0 .4rem; }
.soft { color: var(--soft); }
.bar { height: 4px; background: var(--line); border-radius: 2px; overflow: hidden; }
.bar > i { display: block; height: 100%; background: var(--ink); }
.head { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; }
.points { font-variant-numeric: tabular-nums; color: var(--soft); white-space: nowrap; }
.scroll {
  --edge: color-mix(in srgb, var(--text) 28%, transparent); overflow-x: auto;
  background: linear-gradient(to right, var(--paper) 1rem, transparent) left / 2rem 100% no-repeat local,
    linear-gradient(to left, var(--paper) 1rem, transparent) right / 2rem 100% no-repeat local,
    linear-gradient(to right, var(--edge), transparent) left / .6rem 100% no-repeat,
    linear-gradient(to left, var(--edge), transparent) right / .6rem 100% no-repeat;
}
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .75rem 0; font-size: .9375rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; padding: .3rem 1.5rem .3rem 0; border-top: 1px solid var(--line); vertical-align: top; }
th { font-weight: 600; }
.claim { font-weight: 400; }
.passed { color: var(--good); }
.failed, .error { color: var(--bad); font-weight: 600; }
.skipped, .inconclusive { color: var(--soft); }
.panel { border-left: 3px solid var(--bad); padding: 0 0 0 1rem; margin: 0 0 1.5rem; }
dl { display: grid; grid-template-columns: 5rem minmax(0, 1fr); gap: .1rem .75rem; margin: .4rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; font-variant-numeric: tabular-nums; }
.commands { list-style: none; margin: .6rem 0 0; padding: 0; }
.commands li { margin: .25rem 0; }
pre, code { font: .875rem/1.5 var(--mono); background: var(--code); border-radius: 3px; }
pre { padding: .6rem .8rem; overflow-x: auto; margin: .5rem 0; }
code { padding: .1rem .3rem; overflow-wrap: anywhere; }
mark { color: var(--bad); background: none; font-weight: 700; }
figure { margin: 1rem 0; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .5rem 2rem; }
figure svg { width: 100%; max-width: 40rem; height: auto; display: block; }
figcaption { color: var(--soft); max-width: 70ch; margin-top: .4rem; }
figcaption strong { color: var(--bad); font-weight: 600; }
figure.code { margin: 0; min-width: 0; }
.verdict { margin: 1.25rem 0 0; max-width: 46rem; }
.verdict.with-code { max-width: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: .5rem 2rem; }
.verdict > div { min-width: 0; }
summary { cursor: pointer; color: var(--ink); width: fit-content; }
:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
@media (max-width: 32rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .4rem; }
}
`;

/** The look of a report: light and dark, wide and narrow, on paper. */
export const STYLE = trusted(`${BASE}
body { margin: 0 auto; padding: 1.5rem 1.25rem 4rem; max-width: 76rem; }
.next { font-size: 1.0625rem; margin: .75rem 0; }
.lines { list-style: none; padding: 0; margin: 1.25rem 0 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(9.5rem, 1fr)); gap: .75rem 1.5rem; }
.lines a { display: flex; justify-content: space-between; gap: .5rem; text-decoration: none; margin-bottom: .25rem; }
.lines a:hover span:first-child { text-decoration: underline; }
section.item { border-top: 1px solid var(--line); padding: 1.25rem 0 1rem; }
header + main { margin-top: 1.5rem; }
details.done > summary { width: auto; color: inherit; }
details.done > summary h2 { font-size: 1.125rem; }
details.done > summary h2::before { content: "\\25B8\\00A0"; color: var(--soft); font-family: var(--sans); }
details.done[open] > summary h2::before { content: "\\25BE\\00A0"; }
footer { border-top: 1px solid var(--line); padding-top: .75rem; font-size: .875rem; }
@media print {
  :root {
    --paper: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999;
    --ink: #1f4e8c; --exact: #b8cce6; --exact-text: #345; --good: #14532d;
    --bad: #8b1a16; --code: #f2f2f2; --other: #654;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  figure, .panel, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; }
}
`);
