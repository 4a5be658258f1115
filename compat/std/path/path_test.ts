import { assertEquals, assertThrows } from "@std/assert";
import { dirname } from "@std/path/dirname";
import { fromFileUrl } from "@std/path/from-file-url";
import { join } from "@std/path/join";
import { resolve } from "@std/path/resolve";
import { toFileUrl } from "@std/path/to-file-url";
import { describe, it } from "@std/testing/bdd";
import fc from "fast-check";
import nodePath from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** Paths full of what makes paths hard. */
const paths = fc.array(fc.constantFrom("/", "//", ".", "..", "a", "b c"), {
  maxLength: 9,
}).map((parts) => parts.join(""));

function same(
  ours: (...paths: [string, ...string[]]) => string,
  theirs: (...paths: [string, ...string[]]) => string,
): void {
  fc.assert(
    fc.property(paths, fc.array(paths, { maxLength: 3 }), (first, more) => {
      assertEquals(ours(first, ...more), theirs(first, ...more));
    }),
    { numRuns: 2000 },
  );
}

describe("dirname()", () => {
  it("is that of Node", () => {
    const single = (path: string) => path.replaceAll(/\/+/g, "/");
    same(
      (path) => dirname(single(path)),
      (path) => nodePath.dirname(single(path)),
    );
  });

  it("leaves out all slashes before the name, where Node leaves one", () => {
    assertEquals(["a//b", "//a", "a//b//"].map(dirname), ["a", "/", "a"]);
  });
});

describe("join()", () => {
  it("is that of Node", () => same(join, nodePath.join));
});

describe("resolve()", () => {
  it("is that of Node", () => same(resolve, nodePath.resolve));

  it("starts from the current folder", () => {
    assertEquals(resolve(), Deno.cwd());
    assertEquals(resolve("a"), join(Deno.cwd(), "a"));
  });
});

describe("fromFileUrl()", () => {
  it("is that of Node, back and forth", () => {
    const odd = fc.string({ unit: "grapheme" }).filter((text) =>
      !text.includes("\0") && text.isWellFormed()
    );
    fc.assert(fc.property(odd, (text) => {
      const path = resolve("/", text);
      assertEquals(fromFileUrl(toFileUrl(path)), path);
      assertEquals(fromFileUrl(pathToFileURL(path)), path);
      assertEquals(fileURLToPath(toFileUrl(path)), path);
    }));
  });

  it("takes text as well, and nothing but a file", () => {
    assertEquals(fromFileUrl(toFileUrl(resolve("a")).href), resolve("a"));
    assertThrows(() => fromFileUrl("https://deno.com"), TypeError, "file URL");
    assertThrows(() => toFileUrl("a"), TypeError, "must be absolute");
  });
});
