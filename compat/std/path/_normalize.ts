/** A path without `.`, empty segments, and `..` behind a name. */
export function normalize(path: string): string {
  const isAbsolute = path.startsWith("/");
  const kept: string[] = [];
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment !== "..") kept.push(segment);
    else if (kept.length > 0 && kept.at(-1) !== "..") kept.pop();
    else if (!isAbsolute) kept.push(segment);
  }
  return `${isAbsolute ? "/" : ""}${kept.join("/")}`;
}
