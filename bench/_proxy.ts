/** How a proxy treats who comes through it. */
export type Weather =
  /** It passes everything on. */
  | "clear"
  /** It closes every connection, and takes no new one. */
  | "cut"
  /** It keeps the connections, and passes nothing on: a cable pulled. */
  | "silent";

/** A TCP proxy on loopback that can be stopped and started. */
export class Proxy {
  readonly #target: number;
  readonly #port: number;
  #listener: Deno.TcpListener | undefined;
  #weather: Weather = "clear";
  #clears = Promise.withResolvers<void>();
  readonly #open = new Set<Deno.Conn>();

  /** @param target The port to which it leads. */
  constructor(target: number) {
    this.#target = target;
    const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    this.#listener = listener;
    this.#port = listener.addr.port;
    this.#accept(listener);
  }

  get port(): number {
    return this.#port;
  }

  set(weather: Weather): void {
    this.#weather = weather;
    if (weather === "cut") {
      this.#listener?.close();
      this.#listener = undefined;
      for (const side of this.#open) close(side);
    } else if (!this.#listener) {
      const listener = Deno.listen({ hostname: "127.0.0.1", port: this.#port });
      this.#listener = listener;
      this.#accept(listener);
    }
    if (weather === "silent") this.#clears = Promise.withResolvers();
    else this.#clears.resolve();
  }

  close(): void {
    this.set("cut");
  }

  async #accept(listener: Deno.TcpListener): Promise<void> {
    try {
      for await (const client of listener) this.#join(client);
    } catch {
      // Closed.
    }
  }

  async #join(client: Deno.Conn): Promise<void> {
    this.#open.add(client);
    try {
      await this.#calm();
      const server = await Deno.connect({
        hostname: "127.0.0.1",
        port: this.#target,
      });
      this.#open.add(server);
      await Promise.race([
        this.#pump(client, server),
        this.#pump(server, client),
      ]);
      close(server);
      this.#open.delete(server);
    } catch {
      // One side is gone; the other learns it here.
    }
    close(client);
    this.#open.delete(client);
  }

  async #pump(from: Deno.Conn, to: Deno.Conn): Promise<void> {
    const buffer = new Uint8Array(1 << 16);
    for (;;) {
      const read = await from.read(buffer);
      if (read === null) return;
      await this.#calm();
      for (let at = 0; at < read;) {
        at += await to.write(buffer.subarray(at, read));
      }
    }
  }

  async #calm(): Promise<void> {
    if (this.#weather === "silent") await this.#clears.promise;
  }
}

function close(side: Deno.Conn): void {
  try {
    side.close();
  } catch {
    // Closed before.
  }
}
