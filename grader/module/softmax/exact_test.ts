import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { groupsAlong } from "./exact.ts";

describe("groupsAlong()", () => {
  it("gives the rows along each dim, from both ends", () => {
    assertEquals(groupsAlong([2, 3], -1), [[0, 1, 2], [3, 4, 5]]);
    assertEquals(groupsAlong([2, 3], 0), [[0, 3], [1, 4], [2, 5]]);
    assertEquals(groupsAlong([2, 2, 2], 1), [[0, 2], [1, 3], [4, 6], [5, 7]]);
    assertEquals(groupsAlong([2, 2, 2], -2), groupsAlong([2, 2, 2], 1));
  });

  it("gives a scalar's one number, and nothing of what is empty", () => {
    assertEquals(groupsAlong([], -1), [[0]]);
    assertEquals(groupsAlong([0, 3], -1), []);
    assertEquals(groupsAlong([3, 0], -1), []);
    assertEquals(groupsAlong([3, 0], 0), []);
  });
});
