import { InputError } from "../verdict/mod.ts";
import { sha256 } from "../subject/mod.ts";

const ALGORITHM = "Ed25519";

/** A new pair of keys, as PEM. */
export async function newKeys(): Promise<
  { readonly privatePem: string; readonly publicPem: string }
> {
  const pair = await crypto.subtle.generateKey(ALGORITHM, true, [
    "sign",
    "verify",
  ]) as CryptoKeyPair;
  const secret = await crypto.subtle.exportKey("pkcs8", pair.privateKey);
  const open = await crypto.subtle.exportKey("spki", pair.publicKey);
  return {
    privatePem: toPem("PRIVATE KEY", secret),
    publicPem: toPem("PUBLIC KEY", open),
  };
}

/**
 * A private key from PEM.
 *
 * @param name What to call it in errors.
 * @throws {InputError} If it is none.
 */
export function privateKey(pem: string, name: string): Promise<CryptoKey> {
  return read(
    "PRIVATE KEY",
    pem,
    name,
    (bytes) =>
      crypto.subtle.importKey("pkcs8", bytes, ALGORITHM, true, ["sign"]),
  );
}

/**
 * A public key from PEM.
 *
 * @param name What to call it in errors.
 * @throws {InputError} If it is none.
 */
export function publicKey(pem: string, name: string): Promise<CryptoKey> {
  return read(
    "PUBLIC KEY",
    pem,
    name,
    (bytes) =>
      crypto.subtle.importKey("spki", bytes, ALGORITHM, true, ["verify"]),
  );
}

/** The public half of a private key. */
export async function publicHalf(key: CryptoKey): Promise<CryptoKey> {
  const { x } = await crypto.subtle.exportKey("jwk", key);
  const half = { kty: "OKP", crv: ALGORITHM, ...(x !== undefined && { x }) };
  return await crypto.subtle.importKey("jwk", half, ALGORITHM, true, [
    "verify",
  ]);
}

/** The short name of a public key. */
export async function keyName(key: CryptoKey): Promise<string> {
  const bytes = await crypto.subtle.exportKey("raw", key);
  return (await sha256(new Uint8Array(bytes))).slice(0, 16);
}

async function read(
  label: string,
  pem: string,
  name: string,
  toKey: (bytes: Uint8Array<ArrayBuffer>) => Promise<CryptoKey>,
): Promise<CryptoKey> {
  const body = new RegExp(
    `-----BEGIN ${label}-----([\\s\\S]*)-----END ${label}`,
  )
    .exec(pem)?.[1];
  try {
    if (body === undefined) throw new SyntaxError("no PEM");
    const bytes = atob(body.replace(/\s/g, ""));
    return await toKey(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
  } catch {
    throw new InputError(
      `Cannot use key "${name}": it is no Ed25519 ${label.toLowerCase()} in PEM; make one with "deno task sign --new-keys DIR"`,
    );
  }
}

function toPem(label: string, bytes: ArrayBuffer): string {
  const body = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  const lines = body.match(/.{1,64}/g)!.join("\n");
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}
