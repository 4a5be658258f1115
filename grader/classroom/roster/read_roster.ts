import { checked, parseJson } from "../../base/json.ts";
import { nearest } from "../../base/nearest.ts";
import { readBytes, Refusal } from "../../intake/mod.ts";
import { InputError } from "../../verdict/mod.ts";
import { decodeText } from "./decode_text.ts";
import { readTable } from "./read_table.ts";
import { Roster, Student } from "./roster.ts";
import { ANYWHERE, columnName, type Shape, SHAPES } from "./shapes.ts";

/** A roster, and what else its file says. */
export interface RosterFile {
  readonly roster: Roster;
  /** Headings of grades, as the host's import wants to read them. */
  readonly titles: readonly string[];
  /** Who is left out: they teach, or are there for a preview. */
  readonly staff: readonly string[];
}

/**
 * Reads a roster: JSON, CSV with a header of the same names, or what a host
 * exports.
 *
 * @throws {InputError} If it cannot be read or breaks the schema.
 */
export async function readRoster(path: string): Promise<RosterFile> {
  const refuse = (state: string, advice: string) =>
    new InputError(`Cannot read roster "${path}": ${state}; ${advice}`);
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw refuse(error.message, "name a .csv or .json file");
  }
  if (isWorkbook(bytes)) {
    throw refuse("it is a workbook", "save it as CSV first");
  }
  try {
    const text = decodeText(bytes);
    const file = /\.json$/i.test(path)
      ? { roster: parseJson(text), titles: [], staff: [] }
      : fromTable(text);
    return { ...file, roster: checked(Roster, file.roster) };
  } catch (error) {
    throw refuse((error as Error).message, "mend it there");
  }
}

/** Excel's own files: a zip, or an older kind of container. */
function isWorkbook([a, b, c, d]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) ||
    (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/** What hosts call a column of grades is no longer. */
const LONGEST = 300;
/** So many headings tell what a table is. */
const SHOWN = 20;

const OWN: Shape = {
  host: "the kit",
  has: ["id"],
  columns: {
    ...ANYWHERE,
    ...Object.fromEntries(
      Object.keys(Student.shape).map((name) => [name, name as keyof Student]),
    ),
  },
  id: ["id"],
};

function fromTable(
  text: string,
): Omit<RosterFile, "roster"> & { readonly roster: unknown } {
  const [header, ...rows] = readTable(text);
  if (!header) throw new SyntaxError("it is empty");
  const names = header.map(columnName);
  const [canvas, ...others] = SHAPES;
  const shape = [canvas!, OWN, ...others].find(({ has }) =>
    has.every((name) => names.includes(name))
  );
  if (!shape) {
    const like = nearest("id", names.filter((name) => name !== ""));
    throw new SyntaxError(
      `its first line has no column "id", and is that of no host (it has ${
        header.slice(0, SHOWN)
          .map((name) => `"${name.replaceAll(/\s+/g, " ").slice(0, 40)}"`)
          .join(", ")
      }${like ? `; is "${like}" the id?` : ""})`,
    );
  }
  const people = rows.flatMap((row) => personOf(row, names, shape) ?? []);
  const students = people.flatMap(({ student, teaches }) =>
    teaches ? [] : [student]
  );
  return {
    roster: { students },
    staff: people.flatMap(({ student: { name, id = "" }, teaches }) =>
      teaches ? [name ?? id] : []
    ),
    titles: header.filter(({ length }) => length <= LONGEST)
      .flatMap((heading) => shape.title?.exec(heading)?.[1] ?? []),
  };
}

/** Of these hosts know many more words than of who learns. */
const STAFF =
  /^(?!.*\b(student|learner)\b).*\b(instructor|teacher|professor|lecturer|ta|assistant|reader|grader|tutor|manager|designer|builder|observer|admin|administrator|staff)\b/i;

function personOf(
  row: readonly string[],
  names: readonly string[],
  { columns, id }: Shape,
):
  | { readonly student: Partial<Student>; readonly teaches: boolean }
  | undefined {
  const found = new Map<string, string>();
  names.forEach((name, i) => {
    const field = Object.hasOwn(columns, name) ? columns[name] : undefined;
    const cell = row[i] ?? "";
    if (field && cell && !found.has(field)) found.set(field, cell);
  });
  const whole = [found.get("first"), found.get("last")]
    .filter((part) => part !== undefined).join(" ");
  found.delete("first");
  found.delete("last");
  const role = found.get("role") ?? "";
  found.delete("role");
  if (whole && !found.has("name")) found.set("name", whole);
  tidy(found);
  const key = id.find((field) => found.has(field));
  // Canvas has rows that are nobody: points possible, and a student for tests.
  if (key === undefined && columns !== OWN.columns) return;
  if (columns["student"] && found.get("name") === "Student, Test") return;
  if (key !== undefined) found.set("id", found.get(key)!);
  const teaches = STAFF.test(role) || found.get("id")?.endsWith("_previewuser");
  return { student: Object.fromEntries(found), teaches: teaches ?? false };
}

/** Takes away what a host puts around a word. */
function tidy(found: Map<string, string>): void {
  const number = /^.*?(\d+)$/.exec(found.get("moodle_id") ?? "")?.[1];
  if (number) found.set("moodle_id", number);
  for (const field of ["sis_login_id", "student_number"]) {
    const word = found.get(field);
    // Brightspace puts a # before what a spreadsheet could take for a number.
    if (word?.startsWith("#")) found.set(field, word.slice(1));
  }
}
