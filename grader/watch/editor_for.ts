/** A program that opens a file, and what to give it. */
export interface Editor {
  readonly command: string;
  readonly args: readonly string[];
}

/** They draw on the terminal, where the watch draws. */
const ON_TERMINAL =
  /^(vi|vim|nvim|view|nano|pico|emacs|emacsclient|micro|hx|helix|kak|joe|ne|ed|mcedit)$/;

/**
 * What opens a file beside the watch: `$VISUAL` or `$EDITOR` if it has a window
 * of its own, VS Code where the terminal is one of its, else tmux with the
 * editor in another pane.
 *
 * @param env Reads a variable of the environment.
 * @returns An editor, or what the reader may type elsewhere.
 */
export function editorFor(
  path: string,
  env: (name: string) => string | undefined,
): Editor | { readonly typed: string } {
  const named = env("VISUAL") || env("EDITOR") || "";
  const [command = "", ...args] = named.split(/\s+/).filter(Boolean);
  const isOnTerminal = ON_TERMINAL.test(command.replace(/^.*[\\/]/, ""));
  if (command && !isOnTerminal) return { command, args: [...args, path] };
  if (env("TERM_PROGRAM") === "vscode") {
    return { command: "code", args: [path] };
  }
  if (!command) return { typed: path };
  const typed = [command, ...args, path].join(" ");
  if (!env("TMUX")) return { typed };
  return {
    command: "tmux",
    args: ["split-window", "-h", command, ...args, path],
  };
}
