import {
  type Checklist,
  parseChecklist,
  refuseUnread,
  settingsOf,
} from "../checklist/mod.ts";
import { readText } from "../intake/mod.ts";
import {
  checksOf,
  type Module,
  type Unit,
  type Units,
} from "../verdict/module.ts";
import { addedChecks, withChecks } from "./added_checks.ts";
import { ADDED, BROUGHT, loadUnit, unitFolders } from "./folders.ts";
import { ownChecklist } from "./own_checklist.ts";

/**
 * The module of this kit, along its own checklist or another one. Checks that
 * a checklist brings along are the instructor's: they run as the grader does,
 * with its rights.
 *
 * @param path The other checklist, beside which its checks are.
 * @throws {SyntaxError} If a checklist breaks the schema, or has a field that
 * no check reads.
 * @throws {InputError} If a file of checks cannot be loaded or takes the name
 * of another check.
 */
export async function openModule(path?: string): Promise<Module> {
  const own = ownChecklist();
  if (path === undefined) {
    return { checklist: own, units: once(() => loadUnits(own)), added: ADDED };
  }
  const read = parseChecklist(await readText(path), path);
  const checklist = completed(read, own);
  const { units, added } = await addedChecks(await loadUnits(own), read, path);
  refuseUnread(checklist, checksOf(units), path);
  return { checklist, units: () => Promise.resolve(units), added };
}

/** What a checklist leaves out of a check that the kit has is as it is there. */
function completed(read: Checklist, own: Checklist): Checklist {
  const known = new Map(
    own.items.flatMap(({ checks }) =>
      checks.map((check) => [check.id, settingsOf(check)])
    ),
  );
  return {
    ...read,
    items: read.items.map((item) => ({
      ...item,
      checks: item.checks.map((check) => ({
        ...known.get(check.id),
        ...check,
      })),
    })),
  };
}

/** The kit's own units; each has to read what its line says, and all of it. */
async function loadUnits(own: Checklist): Promise<Units> {
  const folders: Record<string, Unit> = {};
  // One by one: each reads of what they share only what was not read before.
  for (const folder of unitFolders()) {
    folders[folder] = await loadUnit(folder);
  }
  let units: Units = folders;
  for (const [file, load] of Object.entries(BROUGHT)) {
    units = withChecks(units, file, await load());
  }
  refuseUnread(own, checksOf(units), "grader/module");
  return units;
}

/** What grades is loaded late: the sandbox starts in the meantime. */
function once<Result>(task: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => result ??= task();
}
