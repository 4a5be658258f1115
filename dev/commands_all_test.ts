import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { commandTasks } from "./commands.ts";

const ROOT = new URL("../", import.meta.url);

describe("a command's configuration", () => {
  for (const { name, config } of commandTasks(ROOT)) {
    const parts = name === "queue"
      ? "migrate submit work show drain redrive".split(" ")
        .map((part) => `queue_${part}`)
      : [name];
    for (const part of parts) {
      it(`knows every package that ${part} loads`, async () => {
        const { stdout } = await new Deno.Command(Deno.execPath(), {
          args: ["info", "--json", "--config", config, `grader/cli/${part}.ts`],
          cwd: ROOT,
          stderr: "null",
        }).output();
        const { modules } = JSON.parse(new TextDecoder().decode(stdout));
        const lost = modules.flatMap((
          { specifier, error, dependencies = [] }: {
            specifier: string;
            error?: string;
            dependencies?: {
              specifier: string;
              code?: { error?: string };
            }[];
          },
        ) => [
          ...(error === undefined ? [] : [`${specifier}: ${error}`]),
          ...dependencies.filter(({ code }) => code?.error !== undefined)
            .map((one) => `${specifier} imports ${one.specifier}`),
        ]);
        assertEquals(lost, []);
      });
    }
  }
});
