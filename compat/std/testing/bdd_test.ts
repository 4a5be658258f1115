import { assertEquals, assertThrows } from "@std/assert";
import { afterAll, beforeAll, describe, it } from "@std/testing/bdd";

const log: string[] = [];

describe("describe()", () => {
  beforeAll(() => void log.push("all+"));
  afterAll(() => void log.push("all-"));

  it("runs its hook before the first test", () => {
    log.push("test 1");
    assertEquals(log, ["all+", "test 1"]);
  });

  describe("inside another", () => {
    beforeAll(async () => {
      await Promise.resolve();
      log.push("inner all+");
    });
    afterAll(() => void log.push("inner all-"));

    it("runs the inner hooks within the outer ones", () => {
      log.push("test 2");
      assertEquals(log.slice(-2), ["inner all+", "test 2"]);
    });
  });

  it("left the inner suite in order", () => {
    assertEquals(log.slice(-2), ["test 2", "inner all-"]);
  });
});

describe("describe() once more", () => {
  it("starts after the end of the suite before", () => {
    assertEquals(log.at(-1), "all-");
  });
});

describe("describe() with ignore", { ignore: true }, () => {
  throw new Error("its body is not even called");
});

describe("it()", () => {
  const ran: string[] = [];

  it("takes a name and a function", (t) => void ran.push(t.name));
  it("takes options between them", { sanitizeOps: false }, (t) => {
    ran.push(t.name);
  });
  it("runs no test with ignore", { ignore: true }, () => void ran.push("x"));
  it("ran them under their names", () => {
    assertEquals(ran, [
      "takes a name and a function",
      "takes options between them",
    ]);
  });
  it("throws when called by a running test", () => {
    const late = "tests run already";
    assertThrows(() => it("late", () => {}), Error, late);
    assertThrows(() => describe("late", () => {}), Error, late);
  });
});
