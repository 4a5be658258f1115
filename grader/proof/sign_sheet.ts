import { canonicalJson, type Signature } from "../verdict/mod.ts";
import { keyName, publicHalf } from "./keys.ts";

/** What of a sheet is signed: all but the signature. */
export function signedBytes(
  raw: Readonly<Record<string, unknown>>,
): Uint8Array<ArrayBuffer> {
  const { signature: _, ...rest } = raw;
  return new TextEncoder().encode(canonicalJson(rest));
}

/** Signs a sheet; an older signature is replaced. */
export async function signSheet(
  raw: Readonly<Record<string, unknown>>,
  key: CryptoKey,
): Promise<Record<string, unknown> & { readonly signature: Signature }> {
  const bytes = await crypto.subtle.sign("Ed25519", key, signedBytes(raw));
  const signature: Signature = {
    algorithm: "Ed25519",
    key: await keyName(await publicHalf(key)),
    value: btoa(String.fromCharCode(...new Uint8Array(bytes))),
  };
  return { ...raw, signature };
}
