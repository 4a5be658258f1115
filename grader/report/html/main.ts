import { page } from "./page.ts";
import { ReportData } from "./report_data.ts";

// Without permissions: data comes in by stdin and the page goes out by stdout.
if (import.meta.main) {
  const data = ReportData.parse(await new Response(Deno.stdin.readable).json());
  const bytes = new TextEncoder().encode(page(data));
  for (let at = 0; at < bytes.length;) {
    at += await Deno.stdout.write(bytes.subarray(at));
  }
}
