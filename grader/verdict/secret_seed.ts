import type { SourceFile } from "../subject/mod.ts";

/** A word that only the course knows. */
export interface Secret {
  readonly secret: string;
}

/**
 * The seed for a submission: the same for the same files, so that a regrade is
 * the same to the bit, and unknown to who does not know the secret.
 */
export async function secretSeed(
  { secret }: Secret,
  sources: readonly SourceFile[],
): Promise<number> {
  const key = await crypto.subtle.importKey(
    "raw",
    new TextEncoder().encode(secret),
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const files = sources.map(({ name, text }) => [name, text])
    .sort(([a], [b]) => a! < b! ? -1 : 1);
  const message = new TextEncoder().encode(JSON.stringify(files));
  const digest = await crypto.subtle.sign("HMAC", key, message);
  return new DataView(digest).getUint32(0) >>> 1;
}
