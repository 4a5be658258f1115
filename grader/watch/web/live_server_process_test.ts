import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import type { BarsData } from "../../picture/mod.ts";
import { InputError } from "../../verdict/mod.ts";
import { LiveServer, type LiveServerOptions } from "./live_server.ts";

const PICTURE: Omit<BarsData, "item"> = {
  kind: "bars",
  title: "T",
  inputs: [1],
  student: [1],
  exact: [1],
};
const OPTIONS: LiveServerOptions = {
  port: 0,
  page: (nonce) => `<p>${nonce.length}</p>`,
  scripts: { "page.js": new URL("./bundle/page.js", import.meta.url) },
  answers: {
    picture: (item) => Promise.resolve({ ...PICTURE, item }),
    lab: (page) => Promise.reject(new Error(`Cannot show "${page}"`)),
    hint: () => Promise.reject(new Error("none")),
    card: (name) => Promise.resolve(`<svg>${name.length}</svg>`),
  },
};

async function serving(
  body: (server: LiveServer) => Promise<void>,
): Promise<void> {
  const server = new LiveServer(OPTIONS);
  try {
    await body(server);
  } finally {
    await server.close();
  }
}

async function status(url: string, init?: RequestInit): Promise<number> {
  const response = await fetch(url, init);
  await response.body?.cancel();
  return response.status;
}

describe("LiveServer", () => {
  it("answers below its token on the loopback, and nowhere else", async () => {
    await serving(async ({ address }) => {
      assert(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{16}\/$/.test(address));
      assertEquals(await status(address), 200);
      assertEquals(await status(`${address}page.js`), 200);
      const { origin } = new URL(address);
      const wrong = address.replace(
        /.\/$/,
        (last) => last === "A/" ? "B/" : "A/",
      );
      for (
        const elsewhere of [
          `${origin}/`,
          `${origin}/page.js`,
          `${origin}/events`,
          wrong,
          `${address}../../etc/passwd`,
          `${address}x`,
          `${address}page.js/x`,
        ]
      ) assertEquals(await status(elsewhere), 404, elsewhere);
    });
  });

  it("does not answer to another name", async () => {
    await serving(async ({ address }) => {
      const { port, pathname } = new URL(address);
      const connection = await Deno.connect({ port: Number(port) });
      await connection.write(new TextEncoder().encode(
        `GET ${pathname} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`,
      ));
      const said = await new Response(connection.readable).text();
      assertStringIncludes(said, "404");
    });
  });

  it("forbids every script but its own, and every request elsewhere", async () => {
    await serving(async ({ address }) => {
      const response = await fetch(address);
      const policy = response.headers.get("content-security-policy") ?? "";
      assertEquals(await response.text(), "<p>16</p>");
      assertStringIncludes(policy, "default-src 'none'");
      assertStringIncludes(policy, "connect-src 'self'");
      assertEquals(/script-src[^;]*unsafe/.test(policy), false);
      assertEquals(response.headers.get("referrer-policy"), "no-referrer");
      const again = await fetch(address);
      await again.body?.cancel();
      const other = again.headers.get("content-security-policy");
      assert(policy !== other, "the nonce was used twice");
    });
  });

  it("answers a question, and refuses what is none", async () => {
    await serving(async ({ address }) => {
      const post = (path: string, body: string) =>
        fetch(`${address}${path}`, { method: "POST", body });
      const good = await post("picture", '{"item":"one","turned":{"k":1}}');
      assertEquals(await good.json(), {
        ...PICTURE,
        item: "one",
      });
      for (
        const body of [
          "",
          "{",
          '{"item":1,"turned":{}}',
          '{"item":"one","turned":{},"more":1}',
          JSON.stringify({ item: "x".repeat(5000), turned: {} }),
        ]
      ) {
        const bad = await post("picture", body);
        assertEquals([bad.status, await bad.text()], [
          400,
          "It is no question.",
        ]);
      }
      const failed = await post("lab", '{"page":"<b>"}');
      assertEquals(
        [failed.status, await failed.text()],
        [500, 'Cannot show "<b>"'],
      );
      assertEquals(
        failed.headers.get("content-type"),
        "text/plain; charset=utf-8",
      );
      assertEquals(await status(`${address}events`, { method: "PUT" }), 405);
    });
  });

  it("tells every page what is said, and a late one the last state", async () => {
    await serving(async (server) => {
      server.say("state", { a: 1 });
      server.say("state", { a: "<\n>" });
      const { body } = await fetch(`${server.address}events`);
      const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
      assertEquals(
        (await reader.read()).value,
        'event: state\ndata: {"a":"<\\n>"}\n\n',
      );
      server.say("saved", ["one"]);
      assertEquals(
        (await reader.read()).value,
        'event: saved\ndata: ["one"]\n\n',
      );
      await reader.cancel();
      server.say("saved", ["two"]);
    });
  });

  it("says when its port is taken", async () => {
    await serving(({ address }) => {
      const port = Number(new URL(address).port);
      let error: unknown;
      try {
        new LiveServer({ ...OPTIONS, port });
      } catch (caught) {
        error = caught;
      }
      assert(error instanceof InputError);
      assertStringIncludes(error.message, `on port "${port}": it is taken`);
      return Promise.resolve();
    });
  });
});
