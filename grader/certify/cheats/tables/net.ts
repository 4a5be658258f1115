import { code, type Rows } from "../row.ts";

/** Speaks to other machines and processes. */
export const net: Rows = {
  broadcast: {
    tries: "speak to other processes",
    attempt:
      'new (globalThis as any).BroadcastChannel("tinytorch-canary").postMessage(1);',
  },
  connect: {
    tries: "open a connection",
    attempt:
      'await (globalThis as any).Deno.connect({ hostname: "127.0.0.1", port: 9 });',
  },
  dns: {
    tries: "ask a name server",
    attempt: 'await (globalThis as any).Deno.resolveDns("localhost", "A");',
  },
  event_source: {
    tries: "open a stream of events",
    attempt: 'new (globalThis as any).EventSource("http://127.0.0.1:9/");',
  },
  fetch: {
    tries: "send something over the network",
    attempt: 'await (globalThis as any).fetch("http://127.0.0.1:9/");',
  },
  fetch_file: {
    tries: "fetch a file",
    attempt:
      code`hit(await (await (globalThis as any).fetch("{{SECRET_URL}}")).text());`,
  },
  listen: {
    tries: "listen on a port",
    attempt: "(globalThis as any).Deno.listen({ port: 0 });",
  },
  web_socket: {
    tries: "open a socket to a page",
    attempt: 'new (globalThis as any).WebSocket("ws://127.0.0.1:9/");',
  },
  xml_http_request: {
    tries: "send an old kind of request",
    attempt:
      'new (globalThis as any).XMLHttpRequest().open("GET", "{{SECRET_URL}}");',
  },
};
