import { assertEquals, assertThrows } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { InputError } from "../verdict/mod.ts";
import { classroom50Identity } from "./classroom50_identity.ts";

const ENV: Readonly<Record<string, string>> = {
  CLASSROOM: "cs",
  ASSIGNMENT: "activations",
  USERNAME: "ada",
  SUBMISSION_TAG: "submit/1",
  COMMIT_URL: "https://example.org/c",
  RELEASE_URL: "https://example.org/r",
};

describe("classroom50Identity()", () => {
  it("reads what the runner sets, with its fall-backs", () => {
    const identity = classroom50Identity(
      (name) => ENV[name],
      new Date(1_700_000_000_123),
    );
    assertEquals(identity.owner, "ada");
    assertEquals(identity.review, ENV["COMMIT_URL"]);
    assertEquals(identity.assignment_type, "individual");
    assertEquals(identity.datetime, "2023-11-14T22:13:20Z");
  });

  it("names the variable that is missing", () => {
    assertThrows(
      () =>
        classroom50Identity((name) => name === "CLASSROOM" ? "" : ENV[name]),
      InputError,
      "CLASSROOM is not set",
    );
  });
});
