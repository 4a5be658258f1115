import { trusted } from "./html.ts";

/** The look of a report: light and dark, wide and narrow, on paper. */
export const STYLE = trusted(`
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --card: #ffffff; --text: #1c1e21; --soft: #55595f;
  --line: #d5d8dc; --ink: #1f4e8c; --exact: #a9c6ea;
  --good: #1a6b37; --bad: #a8201a; --code: #f2f3f5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15171a; --card: #1d2024; --text: #e8eaed; --soft: #a9afb8;
    --line: #3a3f46; --ink: #9cc4ff; --exact: #35527a;
    --good: #7fd199; --bad: #ff9a92; --code: #272b31;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 62rem;
  background: var(--paper); color: var(--text);
  font: 1rem/1.55 system-ui, sans-serif;
}
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1.25rem; margin: 0; }
h3 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--ink); }
p { margin: .5rem 0; }
.total { font-size: 2.5rem; font-weight: 700; margin: .25rem 0 0; line-height: 1.2; }
.soft { color: var(--soft); }
.bar { height: .6rem; border: 1px solid var(--soft); border-radius: .3rem; overflow: hidden; }
.bar > i { display: block; height: 100%; background: var(--ink); }
section.item {
  background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: 1rem; margin: 1.25rem 0;
}
.head { display: flex; flex-wrap: wrap; gap: .25rem 1rem; justify-content: space-between; align-items: baseline; }
.points { font-variant-numeric: tabular-nums; font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: .75rem 0; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; padding: .3rem .75rem .3rem 0; border-top: 1px solid var(--line); vertical-align: top; }
th[scope=row] { font-weight: 600; }
.claim { font-weight: 400; }
.passed { color: var(--good); }
.failed, .error { color: var(--bad); font-weight: 600; }
.skipped, .inconclusive { color: var(--soft); }
.panel { border-left: .3rem solid var(--bad); padding: .25rem 0 .25rem .9rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: minmax(5rem, max-content) 1fr; gap: .15rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; white-space: pre-wrap; }
pre, code { font: .875rem/1.5 ui-monospace, monospace; background: var(--code); border-radius: .25rem; }
pre { padding: .6rem .8rem; overflow-x: auto; }
code { padding: .1rem .3rem; overflow-wrap: anywhere; }
figure { margin: 1rem 0; }
figure svg { width: 100%; max-width: 38rem; height: auto; display: block; }
figcaption { color: var(--soft); }
figcaption strong { color: var(--bad); }
summary { cursor: pointer; color: var(--ink); }
@media (max-width: 32rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .4rem; }
}
@media print {
  :root {
    --paper: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999;
    --ink: #1f4e8c; --exact: #b8cce6; --good: #14532d; --bad: #8b1a16; --code: #f2f2f2;
  }
  body { max-width: none; padding: 0; font-size: 10pt; }
  figure, .panel, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  pre { white-space: pre-wrap; }
}
`);
