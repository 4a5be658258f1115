import {
  assertEquals,
  assertNotEquals,
  assertRejects,
  assertStringIncludes,
  assertThrows,
} from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { InputError, type ScoreSheet } from "../verdict/mod.ts";
import { checkSignature } from "./check_signature.ts";
import { keyName, newKeys, privateKey, publicHalf, publicKey } from "./keys.ts";
import { parseSheet } from "./parse_sheet.ts";
import { sealOf } from "./seal_of.ts";
import { signSheet } from "./sign_sheet.ts";

const SHEET: ScoreSheet = {
  schema: "tinytorch-score-sheet/v1",
  module: "TinyTorch",
  score: 1,
  maxScore: 2,
  passed: true,
  complete: true,
  seed: 1,
  items: [{
    id: "a",
    title: "A",
    status: "graded",
    prints: [],
    score: 1,
    maxScore: 2,
    checks: [
      {
        id: "a.x",
        title: "x",
        outcome: "passed",
        points: 1,
        maxPoints: 1,
        visibility: "visible",
      },
      {
        id: "a.y",
        title: "y",
        outcome: "failed",
        points: 0,
        maxPoints: 1,
        visibility: "visible",
      },
    ],
  }],
  environment: { deno: "", platform: "", limits: "", cost: false },
  durationMs: 1,
};

async function pair() {
  const { privatePem, publicPem } = await newKeys();
  return {
    secret: await privateKey(privatePem, "a"),
    open: await publicKey(publicPem, "b"),
  };
}

function reparsed(data: unknown) {
  return parseSheet(JSON.stringify(data), "sheet.json");
}

describe("signSheet()", () => {
  it("makes a signature that the public half accepts", async () => {
    const { secret, open } = await pair();
    const signed = await signSheet({ ...SHEET }, secret);
    assertEquals(await checkSignature(reparsed(signed), open), "good");
    assertEquals(await keyName(await publicHalf(secret)), await keyName(open));
  });

  it("replaces an older signature", async () => {
    const { secret } = await pair();
    const { secret: other, open } = await pair();
    const twice = await signSheet(await signSheet({ ...SHEET }, secret), other);
    assertEquals(await checkSignature(reparsed(twice), open), "good");
  });
});

describe("checkSignature()", () => {
  it("accepts the same data in another order and layout", async () => {
    const { secret, open } = await pair();
    const signed = await signSheet({ ...SHEET }, secret);
    const turned = Object.fromEntries(Object.entries(signed).reverse());
    const text = JSON.stringify(turned, null, 7);
    assertEquals(await checkSignature(parseSheet(text, "a"), open), "good");
  });

  it("names a tampered, an unsigned and a foreign sheet", async () => {
    const { secret, open } = await pair();
    const signed = await signSheet({ ...SHEET }, secret);
    const state = (data: unknown) => checkSignature(reparsed(data), open);
    assertEquals(await state({ ...signed, score: 2 }), "tampered");
    assertEquals(await state({ ...signed, extra: 1 }), "tampered");
    const { signature } = signed;
    for (const value of ["", "?", "AAAA"]) {
      const forged = { ...signed, signature: { ...signature, value } };
      assertEquals(await state(forged), "tampered");
    }
    assertEquals(await state(SHEET), "missing");
    const { secret: other } = await pair();
    assertEquals(
      await state(await signSheet({ ...SHEET }, other)),
      "other-key",
    );
  });
});

describe("parseSheet()", () => {
  it("refuses a field that is named twice, whichever reader would take which", () => {
    const text = JSON.stringify({
      ...SHEET,
      extra: { "a:": '":', b: [{ c: 1 }] },
    });
    assertEquals(parseSheet(text, "a").sheet.score, 1);
    for (
      const [before, after] of [
        [`"score":1`, `"score":2,"score":1`],
        [`"score":1`, `"sc\\u006fre" : 2, "score":1`],
        [`"c":1`, `"c":1,"c":1`],
        [`"a.y"`, `"a.y","points":1`],
      ] as const
    ) {
      const error = assertThrows(
        () => parseSheet(text.replace(before, after), "a"),
        InputError,
      );
      assertStringIncludes(error.message, "names a field twice");
    }
  });
});

describe("privateKey()", () => {
  it("rejects with an InputError for what is no key", async () => {
    const { publicPem } = await newKeys();
    const empty =
      "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----";
    for (const pem of ["", publicPem, empty]) {
      await assertRejects(
        () => privateKey(pem, "a"),
        InputError,
        "Cannot use key",
      );
    }
  });
});

describe("sealOf()", () => {
  it("is another one for other suites", async () => {
    const parts = { suites: "a", checklist: "b", grader: "c", reference: {} };
    const seal = await sealOf(parts);
    assertNotEquals(seal, await sealOf({ ...parts, suites: "d" }));
    assertEquals(seal, await sealOf({ ...parts }));
  });
});
