import { html, type Markup } from "../report/html/html.ts";
import { points } from "../report/text/points.ts";
import { type ClassEntry, pointsOf } from "./class_entry.ts";

/** A line of a class, and the page of its sheet beside the report. */
export interface Person {
  readonly entry: ClassEntry;
  readonly page?: string | undefined;
}

/** One line a student, by the gradebook's order, to be searched. */
export function peopleTable(people: readonly Person[]): Markup {
  return html`
    <section class="item" aria-labelledby="people">
      <h2 id="people">Students</h2>
      <p><label for="search">Search</label>
    <input id="search" type="search" autocomplete="off"
      placeholder="a name, a status, late"> <span id="count" class="soft"
      role="status"></span></p>
      <div class="scroll" tabindex="0" role="region"
        aria-label="Students, a line each">
        <table id="students">
          <thead>
            <tr>${HEAD.map((name) => html`<th scope="col">${name}</th>`)}</tr>
          </thead>
          <tbody>
    ${people.map(row)}</tbody>
        </table>
      </div>
    </section>
  `;
}

const HEAD = ["student", "points", "status", "name", "submitted", "to look at"];

function row({ entry, page }: Person): Markup {
  const { student, known, status, at, late, attempts, note } = entry;
  const score = pointsOf(entry);
  const { id, name = "" } = student;
  const when = [
    at?.replace("T", " ").replace(/(:\d\d)?(\.\d+)?Z?$/, "") ?? "",
    late ? "late" : "",
    attempts > 1 ? `1 of ${attempts}` : "",
  ].filter(Boolean).join(", ");
  return html`
    <tr>
      <th scope="row">${page === undefined
        ? id
        : html`<a href="${page}">${id}</a>`}</th>
      <td>${score === undefined ? "" : points(score)}</td>
      <td>${status}${known ? "" : ", not in the roster"}</td>
      <td>${name}</td>
      <td>${when}</td>
      <td>${note}</td>
    </tr>
  `;
}

/** Hides the lines in which not every word of the search stands. */
export const SEARCH = `
const field = document.getElementById("search");
const rows = [...document.querySelectorAll("#students tbody tr")];
const count = document.getElementById("count");
field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const row of rows) {
    const text = row.textContent.toLowerCase();
    row.hidden = !words.every((word) => text.includes(word));
    if (!row.hidden) shown++;
  }
  count.textContent = words.length ? shown + " of " + rows.length : "";
});
`;
