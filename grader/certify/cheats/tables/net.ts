import { code, type Rows } from "../row.ts";

/** Speaks to other machines and processes. */
export const net: Rows = {
  broadcast: {
    tries: "speak to other processes",
    attempt: code`
      new (globalThis as any).BroadcastChannel("tinytorch-canary").postMessage(1);
      hit("sent");
    `,
  },
  connect: {
    tries: "open a connection",
    attempt: code`
      await (globalThis as any).Deno.connect({ hostname: "127.0.0.1", port: 9 });
      hit("opened");
    `,
  },
  dns: {
    tries: "ask a name server",
    attempt: code`
      await (globalThis as any).Deno.resolveDns("localhost", "A");
      hit("asked");
    `,
  },
  event_source: {
    tries: "open a stream of events",
    attempt: code`
      new (globalThis as any).EventSource("http://127.0.0.1:9/");
      hit("opened");
    `,
  },
  fetch: {
    tries: "send something over the network",
    attempt: code`
      await (globalThis as any).fetch("http://127.0.0.1:9/");
      hit("sent");
    `,
  },
  fetch_file: {
    tries: "fetch a file",
    attempt:
      code`hit(await (await (globalThis as any).fetch("{{SECRET_URL}}")).text());`,
  },
  listen: {
    tries: "listen on a port",
    attempt: code`
      (globalThis as any).Deno.listen({ port: 0 });
      hit("listening");
    `,
  },
  web_socket: {
    tries: "open a socket to a page",
    attempt: code`
      new (globalThis as any).WebSocket("ws://127.0.0.1:9/");
      hit("opened");
    `,
  },
  xml_http_request: {
    tries: "send an old kind of request",
    attempt: code`
      new (globalThis as any).XMLHttpRequest().open("GET", "{{SECRET_URL}}");
      hit("sent");
    `,
  },
};
