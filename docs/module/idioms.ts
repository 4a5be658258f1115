/** The same thing in three languages of arrays; `own` is run by a test. */
export interface Idiom {
  readonly numpy: string;
  readonly torch: string;
  readonly own: string;
}

/** What the slides' code uses, and some more. */
export const IDIOMS: readonly Idiom[] = [
  {
    numpy: "np.maximum(a, x)",
    torch: "x.clamp(min=a)",
    own: "x.map((v) => Math.max(a, v))",
  },
  {
    numpy: "np.clip(x, a, b)",
    torch: "x.clamp(a, b)",
    own: "x.map((v) => Math.min(b, Math.max(a, v)))",
  },
  {
    numpy: "np.where(x >= 0, x, a * x)",
    torch: "torch.where(x >= 0, x, a * x)",
    own: "x.map((v) => v >= 0 ? v : a * v)",
  },
  {
    numpy: "y = x.copy(); y[x < 0] = a",
    torch: "y = x.clone(); y[x < 0] = a",
    own: "x.map((v) => v < 0 ? a : v)",
  },
  { numpy: "np.exp(x)", torch: "x.exp()", own: "x.exp()" },
  {
    numpy: "np.sum(x, axis=-1)",
    torch: "x.sum(dim=-1)",
    own: "x.sum({ dim: -1 })",
  },
  {
    numpy: "np.max(x, axis=-1, keepdims=True)",
    torch: "x.amax(dim=-1, keepdim=True)",
    own: "x.max({ dim: -1, keepdim: true })",
  },
  { numpy: "x - y", torch: "x - y", own: "x.sub(y)" },
  { numpy: "x / y", torch: "x / y", own: "x.div(y)" },
  { numpy: "x @ y.T", torch: "x @ y.T", own: "x.matmul(y.reshape([3, 1]))" },
  { numpy: "x.size", torch: "x.numel()", own: "x.size" },
  {
    numpy: "np.float32(x)",
    torch: "x.float()",
    own: "new Tensor(Float32Array.from(x.data), x.shape)",
  },
];

/** The rows of a Markdown table; bars within code are escaped. */
export function idiomRows(): string {
  return IDIOMS.map((idiom) =>
    `| ${
      [idiom.numpy, idiom.torch, idiom.own]
        .map((code) => `\`${code.replaceAll("|", "\\|")}\``).join(" | ")
    } |`
  ).join("\n");
}
