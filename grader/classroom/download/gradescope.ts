import { CORE_SCHEMA, load } from "js-yaml";
import { z } from "zod";
import { InputError } from "../../verdict/mod.ts";
import { gather } from "./_gather.ts";
import type { Clue } from "../roster/roster.ts";
import type { Download, Top } from "./handed.ts";

/** The file in which Gradescope says whose is what. */
export const METADATA = "submission_metadata.yml";

const word = z.union([z.string(), z.number()]).nullish();
const Submitter = z.looseObject({
  ":name": word,
  ":sid": word,
  ":email": word,
});
const Metadata = z.record(
  z.string(),
  z.looseObject({
    ":submitters": z.array(Submitter).nullish(),
    ":created_at": z.union([z.string(), z.date()]).nullish(),
    ":history": z.array(z.unknown()).nullish(),
  }),
);

/**
 * "Export Submissions" of Gradescope: folders `submission_123`, and a file that
 * says who handed each in, when, and how often.
 *
 * @param text What is in the file.
 * @throws {InputError} If it is not what Gradescope writes.
 */
export function gradescope(
  tops: readonly Top[],
  text: string,
): Download | undefined {
  const metadata = parseMetadata(text);
  return gather("Gradescope", tops, ({ name, kind }) => {
    if (name === METADATA) return "host";
    if (kind !== "folder" || !/^submission_\d+$/.test(name)) return undefined;
    const about = metadata[name];
    const people = (about?.[":submitters"] ?? []).map(clueOf);
    const at = about?.[":created_at"];
    const before = about?.[":history"]?.length ?? 0;
    const person = people[0]?.name ?? people[0]?.email;
    return {
      id: person ? `${person}_${name.replace(/\D/g, "")}` : name,
      people,
      ...(at && {
        at: at instanceof Date ? at.toISOString() : isoOf(at),
      }),
      attempt: before + 1,
      part: { name },
    };
  });
}

function parseMetadata(text: string): z.infer<typeof Metadata> {
  const refuse = (state: string) =>
    new InputError(
      `Cannot read "${METADATA}": ${state}; export the submissions of Gradescope again`,
    );
  let value: unknown;
  try {
    // Ruby's time is a text that no YAML knows; keys are its symbols.
    value = load(text, { schema: CORE_SCHEMA });
  } catch (error) {
    const [first] = (error as Error).message.split("\n");
    throw refuse(first!);
  }
  const parsed = Metadata.safeParse(value ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw refuse(`${z.core.toDotPath(issue!.path)}: ${issue!.message}`);
}

function clueOf(submitter: z.infer<typeof Submitter>): Clue {
  const of = (key: ":name" | ":sid" | ":email") =>
    `${submitter[key] ?? ""}`.trim();
  const [name, student_number, email] = [of(":name"), of(":sid"), of(":email")];
  return {
    ...(name && { name }),
    ...(student_number && { student_number }),
    ...(email && { email }),
  };
}

/** `2026-11-20 23:59:58.123456789 -08:00`, as Ruby writes it. */
function isoOf(time: string): string {
  const [, day, clock, zone] =
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)? ?(Z|[+-]\d\d:?\d\d)?/
      .exec(time) ?? [];
  return day ? `${day}T${clock}${zone ?? "Z"}` : time;
}
