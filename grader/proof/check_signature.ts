import { keyName } from "./keys.ts";
import type { ParsedSheet } from "./parse_sheet.ts";
import { signedBytes } from "./sign_sheet.ts";

/** What a signature is worth. */
export type SignatureState = "good" | "missing" | "other-key" | "tampered";

/** Checks a sheet's signature by a public key. */
export async function checkSignature(
  { sheet, raw }: ParsedSheet,
  key: CryptoKey,
): Promise<SignatureState> {
  const { signature } = sheet;
  if (!signature) return "missing";
  if (signature.key !== await keyName(key)) return "other-key";
  const value = bytesOf(signature.value);
  const good = value !== undefined &&
    await crypto.subtle.verify("Ed25519", key, value, signedBytes(raw));
  return good ? "good" : "tampered";
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}
