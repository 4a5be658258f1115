import { gather } from "./_gather.ts";
import type { Download, Top } from "./handed.ts";

/**
 * Clones of students' repositories, `CLASSROOM-ASSIGNMENT-USER`: GitHub
 * Classroom's, Classroom 50's, or made by a script. What is in them is the
 * student's: only the name says whose it is, and where one is a repository, all
 * that stands beside it is somebody's too.
 *
 * @param isClone Whether a folder is a repository.
 */
export function clones(
  tops: readonly Top[],
  isClone: (name: string) => boolean,
): Download | undefined {
  const isFolder = ({ kind }: Top) => kind === "folder";
  if (!tops.some((top) => isFolder(top) && isClone(top.name))) return undefined;
  return gather("GitHub", tops, (top) => {
    const { name } = top;
    const isZip = !isFolder(top) && /\.zip$/i.test(name);
    if (!isFolder(top) && !isZip) return undefined;
    const stem = isZip ? name.replace(/\.zip$/i, "") : name;
    return {
      // A folder of that name is another submission.
      id: isZip && tops.some((other) => other.name === stem) ? name : stem,
      people: [{ github: stem, folder: stem }],
      part: isZip ? { name, as: name } : { name },
    };
  });
}
