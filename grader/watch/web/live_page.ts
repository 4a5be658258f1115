import { html, trusted } from "../../report/html/html.ts";
import { BASE } from "../../report/html/style.ts";

/**
 * The page, still empty; its script fills it.
 *
 * @param nonce The only script within the page that may run carries it.
 */
export function livePage(module: string, nonce: string): string {
  return `${html`
    <!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${module}</title>
        <link rel="icon" href="data:,">
        <style>${STYLE}</style>
        <script type="importmap" nonce="${nonce}">${IMPORTS}</script>
        <script type="module" src="page.js"></script>
      </head>
      <body>
        <header>
          <h1>${module}</h1>
          <p class="total" id="total"></p>
          <div class="bar" aria-hidden="true"><i id="share"></i></div>
          <p id="status" role="status">Waiting for the watch</p>
        </header>
        <nav aria-label="Exercises and lab" id="nav"></nav>
        <main>
          <div id="panel" role="tabpanel" tabindex="0" aria-label="Exercise"></div>
        </main>
        <noscript>This page needs scripts; the terminal does without.</noscript>
      </body>
    </html>
  `}`;
}

const IMPORTS = trusted('{"imports":{"@observablehq/plot":"./plot.js"}}');

const STYLE = trusted(`${BASE}
body {
  display: grid; gap: 0 3rem; padding: 1.5rem clamp(1rem, 3vw, 3rem) 4rem;
  max-width: 92rem; margin: 0 auto;
  grid-template: "header main" auto "nav main" 1fr / 15rem minmax(0, 1fr);
}
header { grid-area: header; }
nav { grid-area: nav; margin-top: 1.5rem; }
main { grid-area: main; min-width: 0; }
h1 { color: var(--soft); font-size: 1rem; font-family: var(--sans); font-weight: 500; }
.total { font-size: 1.5rem; margin-bottom: .75rem; min-height: 1.2em; white-space: nowrap; }
#share { width: 0; transition: width .4s; }
#status { color: var(--soft); font-size: .875rem; min-height: 2.8em; margin-top: .6rem; }
#status.busy { color: var(--ink); }
nav h2 { font: 600 .8125rem/1.4 var(--sans); color: var(--soft); margin: 1.5rem 0 .25rem; }
nav > div:first-child h2 { margin-top: 0; }
[role=tab] {
  display: flex; justify-content: space-between; gap: .75rem; width: 100%;
  font: inherit; text-align: left; color: inherit; background: none;
  border: 0; border-left: 3px solid transparent; padding: .3rem .75rem; cursor: pointer;
}
[role=tab]:hover { background: var(--code); }
[role=tab][aria-selected=true] { border-left-color: var(--ink); background: var(--code); font-weight: 600; }
[role=tab] .points { font-weight: 400; font-size: .875rem; }
[role=tab].full .points { color: var(--good); }
.next { margin: .4rem 0 0; font-size: 1.0625rem; max-width: 60ch; }
#pictures { margin: .75rem 0 0; }
#pictures svg { overflow: visible; }
#pictures .none { color: var(--soft); }
.eye { stroke: var(--other); fill: none; pointer-events: none; }
.eye circle { fill: var(--card); }
.reading { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .5rem 0; font-variant-numeric: tabular-nums; min-height: 1.6em; }
.reading b { font-weight: 600; }
[hidden] { display: none !important; }
.dials { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: .75rem 2rem; margin: .75rem 0; max-width: 82rem; }
.dial label { display: flex; justify-content: space-between; gap: 1rem; }
.dial output { font-variant-numeric: tabular-nums; font-weight: 600; }
.dial input { width: 100%; accent-color: var(--ink); margin: .25rem 0; }
.dial p { margin: 0; color: var(--soft); font-size: .875rem; }
button.plain { font: inherit; color: var(--ink); background: none; border: 1px solid var(--ink); border-radius: 3px; padding: .25rem .8rem; cursor: pointer; }
button.plain:hover { background: var(--code); }
#card { display: flex; flex-wrap: wrap; gap: .4rem; align-items: center; font-size: .875rem; }
#card input { font: inherit; color: inherit; background: none; border: 1px solid var(--soft); border-radius: 3px; padding: .25rem .5rem; flex: 1 1 6rem; min-width: 0; }
#card label { flex-basis: 100%; }
.hint { border-left: 3px solid var(--other); padding-left: 1rem; margin: .75rem 0; max-width: 46rem; }
.hint ol { margin: .3rem 0; padding-left: 1.25rem; }
.lab p { max-width: 66ch; font-family: var(--serif); font-size: 1.0625rem; }
.lab .row { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: .75rem; align-items: center; margin: .3rem 0; max-width: 46rem; }
.lab .row > span:last-child { display: flex; align-items: center; gap: .6rem; white-space: nowrap; font-variant-numeric: tabular-nums; }
.lab .row i { display: block; flex: none; height: 12px; background: var(--ink); }
.lab td, .lab th { font-variant-numeric: tabular-nums; }
@media (max-width: 60rem) {
  body { grid-template: "header" auto "nav" auto "main" auto / minmax(0, 1fr); }
  nav { margin: .75rem 0 1rem; }
  #status { min-height: 1.4em; }
  [role=tablist] { display: flex; overflow-x: auto; gap: .25rem; }
  [role=tab] { width: auto; flex: none; border-left: 0; border-bottom: 3px solid transparent; padding: .3rem .5rem; }
  [role=tab][aria-selected=true] { border-bottom-color: var(--ink); }
}
@media (prefers-reduced-motion: reduce) { #share { transition: none; } }
`);
