// Tries to throw what cannot be shown: revoked proxy.
import { Tensor } from "tinytorch";

export class ReLU {
  forward(x: Tensor): unknown {
    throw (() => { const { proxy, revoke } = Proxy.revocable({}, {}); revoke(); return proxy; })();
  }
}
