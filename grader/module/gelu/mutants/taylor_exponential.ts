import { Tensor } from "tinytorch";

function gelu(v: number): number {
  const z = Math.min(1.702 * Math.abs(v), 300);
  let term = 1, e = 1;
  for (let k = 1; k <= 500; k++) {
    term *= z / k;
    e += term;
  }
  if (v === -Infinity) return 0;
  return v < 0 ? v / (1 + e) : v * e / (1 + e);
}

export class GELU {
  forward(x: Tensor): Tensor {
    const out = new Float32Array(x.size);
    for (let i = 0; i < out.length; i++) out[i] = gelu(x.data[i]!);
    return new Tensor(out, x.shape);
  }
}
