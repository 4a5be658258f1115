import {
  assertEquals,
  assertInstanceOf,
  assertNotStrictEquals,
  assertThrows,
} from "@std/assert";
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

describe("this", () => {
  interface Context {
    list: string[];
    own?: number;
  }
  beforeAll(function (this: Context) {
    this.list = ["all"];
  });
  beforeEach(function (this: Context) {
    this.list.push("each");
  });

  it("is what the hooks made of it", function (this: Context) {
    assertEquals(this.list, ["all", "each"]);
    this.own = 1;
  });
  it("is a copy for each test", function (this: Context) {
    assertEquals(this.list, ["all", "each", "each"]);
    assertEquals(this.own, undefined);
  });
});

describe("it()", () => {
  const ran: string[] = [];
  const options = { sanitizeOps: false, sanitizeResources: false };

  it("takes a name and a function", (t) => void ran.push(t.name));
  it({ name: "takes a definition", fn: (t) => void ran.push(t.name) });
  it("takes a name, options and a function", options, (t) => {
    ran.push(t.name);
  });
  it("takes a name and the rest", {
    ...options,
    fn: (t) => void ran.push(t.name),
  });
  it({ name: "takes options and a function", ...options }, (t) => {
    ran.push(t.name);
  });
  it(function namedFunction(t) {
    ran.push(t.name);
  });
  it({
    name: "runs no test with ignore",
    ignore: true,
    fn: () => void ran.push("x"),
  });
  it("ran them under their names", () => {
    assertEquals(ran, [
      "takes a name and a function",
      "takes a definition",
      "takes a name, options and a function",
      "takes a name and the rest",
      "takes options and a function",
      "namedFunction",
    ]);
  });
  it("throws when called by a running test", () => {
    const late = "after already registered test cases start running";
    assertThrows(() => it("late", () => {}), Error, late);
    assertThrows(() => describe("late", () => {}), Error, late);
  });
});

describe("beforeEach()", () => {
  let value = {};
  const before = value;
  beforeEach(() => {
    value = {};
  });
  it("renews what a test changes", () => {
    assertNotStrictEquals(value, before);
  });
  it("throws at the top level once a test is registered", () => {
    assertInstanceOf(lateHook, Error);
    assertEquals(
      lateHook.message,
      "Cannot add global hooks after a global test is registered",
    );
  });
});

const lateHook = assertThrows(() => beforeEach(() => {}));
