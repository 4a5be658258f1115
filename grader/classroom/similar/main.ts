// Reads files as JSON from standard input and writes which are alike.
import type { Question } from "./alike.ts";
import { compare } from "./compare.ts";

const question: Question = await new Response(Deno.stdin.readable).json();
const answer = compare(question.submitted, question.starters);
await new Response(JSON.stringify(answer)).body!.pipeTo(Deno.stdout.writable);
