import { canonicalJson } from "../verdict/mod.ts";

/**
 * The first field in which two records differ, in words.
 *
 * @param name What they are records of.
 * @param isOfNoWeight Which fields are left out, by the path from the record.
 */
export function fieldDifference(
  name: string,
  recorded: object,
  again: object,
  isOfNoWeight: (path: string) => boolean = () => false,
): string[] {
  const [was, is] = [recorded, again].map((record) =>
    new Map(leavesOf(record).filter(([path]) => !isOfNoWeight(path)))
  );
  const path = [...was!.keys(), ...is!.keys()].find((path) =>
    was!.get(path) !== is!.get(path)
  );
  if (path === undefined) return [];
  const [before, now] = [was, is].map((leaves) => show(leaves!.get(path)));
  return [`${name}: ${path} is ${before} on the sheet, ${now} now`];
}

function leavesOf(value: unknown, path = ""): [string, string][] {
  if (value === undefined) return [];
  const inside = typeof value === "object" && value !== null
    ? Object.entries(value)
    : [];
  if (inside.length === 0) return [[path, canonicalJson(value)]];
  return inside.flatMap(([key, part]) =>
    leavesOf(part, path === "" ? key : `${path}.${key}`)
  );
}

const MOST = 60;

function show(leaf: string | undefined): string {
  if (leaf === undefined) return "absent";
  return leaf.length > MOST ? `${leaf.slice(0, MOST)}...` : leaf;
}
