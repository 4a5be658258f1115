/** Whether `processesNaming` can look. */
export const CAN_LIST_PROCESSES = Deno.build.os === "linux";

/** The command lines of running processes that contain the text. */
export async function processesNaming(text: string): Promise<string[]> {
  // A shell may read /proc where this process may not.
  const script =
    'for file in /proc/[0-9]*/cmdline; do tr "\\0" " " < "$file"; echo; done';
  const { stdout } = await new Deno.Command("/bin/sh", {
    args: ["-c", script],
    stderr: "null",
  }).output();
  const lines = new TextDecoder().decode(stdout).split("\n");
  return lines.filter((line) => line.includes(text));
}
