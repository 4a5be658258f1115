import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { InputError } from "../verdict/mod.ts";
import { findAddress } from "./find_address.ts";

const none = () => undefined;

describe("findAddress()", () => {
  it("takes what was typed before a file, and a file before the environment", () => {
    const env = (name: string) =>
      ({ DATABASE_URL: "postgres://env@h/c", PGPASSWORD: "word" })[name];
    const typed = "postgres://typed@h:5/c";
    const file = " postgres://file:own@h/c\n";
    assertEquals(
      findAddress({ typed, file, env }).shown,
      "postgres://typed@h:5/c",
    );
    assertEquals(findAddress({ file, env }).shown, "postgres://file@h:5432/c");
    assertEquals(findAddress({ env }).shown, "postgres://env@h:5432/c");
    const password = (sources: Parameters<typeof findAddress>[0]) =>
      Reflect.apply(Object(findAddress(sources).config.password), null, []);
    assertEquals(password({ typed, env }), "word");
    assertEquals(password({ file, env }), "own");
  });

  it("refuses a password on the command line, and does not repeat it", () => {
    for (
      const typed of [
        "postgres://ada:geheim@h/c",
        "postgres://ada@h/c?password=geheim",
        "postgres://ada:geheim@h:port/c",
      ]
    ) {
      const error = assertThrows(
        () => findAddress({ typed, env: none }),
        InputError,
        "everybody on a machine can read",
      );
      assertEquals(error.message.includes("geheim"), false);
    }
  });

  it("says what an address lacks", () => {
    for (
      const [typed, says] of [
        [undefined, "no address was given"],
        ["mysql://a@h/c", "it is no address"],
        ["postgres://h/c", "it names no user"],
        ["postgres://a@h", "it names no database"],
        ["postgres://a@h/c?sslmode=perhaps", "sslmode"],
      ] as const
    ) {
      assertThrows(
        () => findAddress({ typed, env: none }),
        InputError,
        says,
      );
    }
  });
});
