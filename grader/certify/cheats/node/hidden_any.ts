// Tries to reach any of the built-in modules by a hidden import.
import { Tensor } from "tinytorch";

function hit(what: unknown): void {
  console.log(["BREA", "CHED"].join(""), what);
}

const names =
  "assert buffer child_process constants crypto dns events fs http module net os path process punycode querystring " +
  "stream string_decoder timers tls tty url util v8 vm wasi worker_threads zlib";
for (const name of names.split(" ")) {
  try {
    if (1 + 1) /"/.test(""); hit(Object.keys(await import(["node", name].join(":"))).length); //"
  } catch {
    // Refused.
  }
}

export class ReLU {
  forward(x: Tensor): unknown {
    return new Tensor(x.data.slice(), x.shape);
  }
}
