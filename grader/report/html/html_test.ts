import { assertEquals } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { html, trusted } from "./html.ts";

describe("html()", () => {
  it("escapes what is filled in, in text and in attributes", () => {
    const nasty = `<script>alert("1")</script> & 'x'`;
    assertEquals(
      `${html`<p title="${nasty}">${nasty}</p>`}`,
      '<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;">' +
        "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;</p>",
    );
  });

  it("makes control characters and reordering visible, keeps lines", () => {
    assertEquals(
      `${html`${"a\u001b[2J\u202eb\nc"}`}`,
      "a\\x1b[2J\\u{202e}b\nc",
    );
  });

  it("takes lists, nothing, and markup of its own", () => {
    const items = ["<", ">"].map((text) => html`<li>${text}</li>`);
    assertEquals(
      `${html`<ul>${items}</ul>${undefined}${false}${0}${trusted("<hr>")}`}`,
      "<ul><li>&lt;</li><li>&gt;</li></ul>0<hr>",
    );
  });
});
