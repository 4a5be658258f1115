import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { editorFor } from "./editor_for.ts";

function on(env: Record<string, string>) {
  return editorFor("exercises/relu.ts", (name) => env[name]);
}

describe("editorFor()", () => {
  const path = "exercises/relu.ts";

  it("takes an editor with a window of its own, words and all", () => {
    assertEquals(on({ VISUAL: "code --wait", EDITOR: "vim" }), {
      command: "code",
      args: ["--wait", path],
    });
    assertEquals(on({ EDITOR: "/usr/bin/gedit", TERM_PROGRAM: "vscode" }), {
      command: "/usr/bin/gedit",
      args: [path],
    });
  });

  it("takes VS Code where it runs inside", () => {
    const inside = { command: "code", args: [path] };
    assertEquals(on({ TERM_PROGRAM: "vscode" }), inside);
    assertEquals(on({ TERM_PROGRAM: "vscode", EDITOR: "nano" }), inside);
  });

  it("opens a terminal's editor in another pane, or says what to type", () => {
    assertEquals(on({ EDITOR: "nvim -R", TMUX: "/tmp/t" }), {
      command: "tmux",
      args: ["split-window", "-h", "nvim", "-R", path],
    });
    assertEquals(on({ EDITOR: "/usr/bin/vim" }), {
      typed: `/usr/bin/vim ${path}`,
    });
    assertEquals(on({}), { typed: path });
  });
});
