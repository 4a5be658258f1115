import { assertEquals, assertThrows } from "@std/assert";
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  it,
} from "@std/testing/bdd";

const log: string[] = [];

describe("describe()", () => {
  beforeAll(() => void log.push("all+"));
  beforeEach(() => void log.push("each+"));
  afterEach(() => void log.push("each-"));
  afterAll(() => void log.push("all-"));

  it("runs each-hooks around a test", () => {
    log.push("test 1");
    assertEquals(log, ["all+", "each+", "test 1"]);
  });

  describe("inside another", () => {
    beforeAll(() => void log.push("inner all+"));
    beforeEach(async () => {
      await Promise.resolve();
      log.push("inner each+");
    });
    afterEach(() => void log.push("inner each-"));
    afterAll(() => void log.push("inner all-"));

    it("runs the outer hooks around the inner ones", () => {
      log.push("test 2");
      assertEquals(log.slice(-4), [
        "inner all+",
        "each+",
        "inner each+",
        "test 2",
      ]);
    });
  });

  it.skip("runs no skipped test", () => {
    log.push("skipped");
  });
  it.ignore("runs no ignored test", () => {
    log.push("ignored");
  });
  it("left the inner suite in order", () => {
    assertEquals(log.slice(-5), [
      "test 2",
      "inner each-",
      "each-",
      "inner all-",
      "each+",
    ]);
  });
});

describe("describe() once more", () => {
  it("starts after the end of the suite before", () => {
    assertEquals(log.slice(-2), ["each-", "all-"]);
    assertEquals(log.includes("skipped") || log.includes("ignored"), false);
  });
});

describe.skip("describe.skip()", () => {
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
