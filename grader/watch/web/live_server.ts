import { z } from "zod";
import type { Block } from "../../lab/mod.ts";
import type { PictureData } from "../../picture/mod.ts";
import type { ShownHint } from "../../report/text/hint_lines.ts";
import { InputError } from "../../verdict/mod.ts";

/** What the page may ask for. */
export interface LiveAnswers {
  picture(
    item: string,
    turned: Readonly<Record<string, number>>,
  ): Promise<PictureData>;
  lab(page: string): Promise<readonly Block[]>;
  hint(item: string): Promise<ShownHint>;
  /** An SVG to keep. */
  card(name: string): Promise<string>;
}

/** What a server serves. */
export interface LiveServerOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Makes the page; it may run only the script that carries the nonce. */
  readonly page: (nonce: string) => string;
  readonly scripts: Readonly<Record<string, URL>>;
  readonly answers: LiveAnswers;
}

const HOST = "127.0.0.1";
/** A question is a name and a few numbers. */
const MOST_BYTES = 4096;
/** Between two signs of life, so that nothing between takes it for dead. */
const PULSE_MS = 15_000;

const Questions = {
  picture: z.strictObject({
    item: z.string(),
    turned: z.record(z.string(), z.number()),
  }),
  lab: z.strictObject({ page: z.string() }),
  hint: z.strictObject({ item: z.string() }),
  card: z.strictObject({ name: z.string() }),
};

/**
 * Serves the page to who has its address: on the loopback alone, below a token
 * that other users of the machine cannot guess.
 */
export class LiveServer {
  readonly #options: LiveServerOptions;
  readonly #token = token();
  readonly #listeners = new Set<ReadableStreamDefaultController<Uint8Array>>();
  readonly #last = new Map<string, Uint8Array>();
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  readonly #pulse: ReturnType<typeof setInterval>;

  /** @throws {InputError} If the port cannot be had. */
  constructor(options: LiveServerOptions) {
    this.#options = options;
    this.#server = serve(options.port, (request) => this.#answer(request));
    this.#pulse = setInterval(
      () => this.#send(encode(": alive\n\n")),
      PULSE_MS,
    );
  }

  /** Where the page is. */
  get address(): string {
    return `http://${HOST}:${this.#server.addr.port}/${this.#token}/`;
  }

  /** Tells every open page; one that comes later is told the last of a kind. */
  say(event: "state" | "saved" | "frame", data: unknown): void {
    const bytes = encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (event === "state") this.#last.set(event, bytes);
    this.#send(bytes);
  }

  /** Ends all connections. */
  async close(): Promise<void> {
    clearInterval(this.#pulse);
    for (const listener of this.#listeners) listener.close();
    this.#listeners.clear();
    await this.#server.shutdown();
  }

  #send(bytes: Uint8Array): void {
    for (const listener of this.#listeners) listener.enqueue(bytes);
  }

  async #answer(request: Request): Promise<Response> {
    const { pathname, hostname } = new URL(request.url);
    // A name that leads here by another way is not this page's.
    const isOurs = hostname === HOST || hostname === "localhost";
    const [, key = "", path = "", ...more] = pathname.split("/");
    if (!isOurs || !same(key, this.#token) || more.length > 0) {
      return plain(404, "There is no such page; open the whole address.");
    }
    const { page, scripts } = this.#options;
    if (request.method === "POST") return await this.#ask(path, request);
    if (request.method !== "GET") return plain(405, "It is read, not written.");
    if (path === "") {
      const nonce = token();
      return respond(page(nonce), "text/html; charset=utf-8", nonce);
    }
    if (path === "events") return this.#listen();
    if (Object.hasOwn(scripts, path)) {
      const text = await Deno.readTextFile(scripts[path]!);
      return respond(text, "text/javascript; charset=utf-8");
    }
    return plain(404, "There is no such page.");
  }

  async #ask(path: string, request: Request): Promise<Response> {
    const { answers } = this.#options;
    try {
      const body: unknown = JSON.parse(await bounded(request));
      switch (path) {
        case "picture": {
          const { item, turned } = Questions.picture.parse(body);
          return json(await answers.picture(item, turned));
        }
        case "lab":
          return json(await answers.lab(Questions.lab.parse(body).page));
        case "hint":
          return json(await answers.hint(Questions.hint.parse(body).item));
        case "card":
          return json(await answers.card(Questions.card.parse(body).name));
        default:
          return plain(404, "There is no such question.");
      }
    } catch (error) {
      const isBad = error instanceof z.ZodError || error instanceof SyntaxError;
      const text = error instanceof Error ? error.message : `${error}`;
      return plain(isBad ? 400 : 500, isBad ? "It is no question." : text);
    }
  }

  #listen(): Response {
    let own: ReadableStreamDefaultController<Uint8Array>;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        own = controller;
        this.#listeners.add(controller);
        for (const bytes of this.#last.values()) controller.enqueue(bytes);
      },
      cancel: () => void this.#listeners.delete(own),
    });
    return respond(stream, "text/event-stream");
  }
}

function serve(
  port: number,
  handler: (request: Request) => Promise<Response>,
): Deno.HttpServer<Deno.NetAddr> {
  try {
    return Deno.serve({ hostname: HOST, port, onListen: () => {} }, handler);
  } catch (error) {
    const state = error instanceof Deno.errors.AddrInUse
      ? "it is taken"
      : "it cannot be had";
    throw new InputError(
      `Cannot serve the page on port "${port}": ${state}; name another one, or leave --port out`,
    );
  }
}

/** 96 random bits, for a path or a nonce; the address fits a narrow terminal. */
function token(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return bytes.toBase64({ alphabet: "base64url" });
}

/** Compares without telling by the time how much is right. */
function same(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < b.length; i++) {
    difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
  }
  return difference === 0;
}

async function bounded(request: Request): Promise<string> {
  const length = Number(request.headers.get("content-length"));
  if (!(length > 0 && length <= MOST_BYTES)) throw new SyntaxError("its size");
  return await request.text();
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function json(data: unknown): Response {
  return respond(JSON.stringify(data), "application/json");
}

function plain(status: number, text: string): Response {
  return respond(text, "text/plain; charset=utf-8", undefined, status);
}

/** Nothing is kept, guessed, framed or told to others. */
function respond(
  body: BodyInit,
  type: string,
  nonce?: string,
  status = 200,
): Response {
  return new Response(body, {
    status,
    headers: {
      "content-type": type,
      "cache-control": "no-store",
      "content-security-policy": [
        "default-src 'none'",
        `script-src 'self'${nonce ? ` 'nonce-${nonce}'` : ""}`,
        "style-src 'unsafe-inline'",
        "connect-src 'self'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join("; "),
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    },
  });
}
