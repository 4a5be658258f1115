import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { builtinModules } from "node:module";
import { NODE_BUILTINS } from "./node_builtins.ts";

describe("NODE_BUILTINS", () => {
  it("are all that this Deno has", () => {
    const names = builtinModules.map((name) => name.replace(/^node:/, ""));
    assertEquals(NODE_BUILTINS, [...new Set(names)].sort());
  });
});
