import { z } from "zod";

/** Who vouches for a sheet. */
export const Signature = z.object({
  algorithm: z.literal("Ed25519"),
  key: z.string().describe("SHA-256 of the public key, its first 16 digits"),
  value: z.string().describe("of the sheet as canonical JSON; base64"),
}).describe("by a key that only the course has");
export type Signature = z.infer<typeof Signature>;
