/**
 * Opens a page in Chromium and tells what it saw, as JSON. Run by the tests
 * with all permissions, since the driver looks around the system.
 *
 * `deno run -A _look.ts page.html [folder for pictures]`
 */
import axe from "axe-core";
import { chromium } from "playwright-core";

/** Where Debian and CI put it. */
const CHROMIUM = "/usr/bin/chromium";
const [path, pictures] = Deno.args;

const browser = await chromium.launch({
  executablePath: CHROMIUM,
  args: ["--no-sandbox"],
});
const seen = {
  requests: [] as string[],
  errors: [] as string[],
  violations: [] as string[],
  drawings: 0,
  paths: 0,
  scripts: 0,
  wider: [] as string[],
  text: "",
  /** What a search for the first cell of the last line leaves, if there is one. */
  found: [] as string[],
};
for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [400, 1400]) {
    const page = await browser.newPage({
      colorScheme,
      viewport: { width, height: 900 },
      // The checker is a script from outside; the page itself allows none.
      bypassCSP: true,
    });
    page.on("request", (request) => {
      const url = request.url();
      if (!/^(file|data):/.test(url)) seen.requests.push(url);
    });
    page.on("console", (message) => {
      if (message.type() === "error") seen.errors.push(message.text());
    });
    page.on("pageerror", (error) => seen.errors.push(error.message));
    await page.goto(`file://${path}`);
    const look = `({
      drawings: document.querySelectorAll("svg[role=img], svg[role=group]").length,
      paths: document.querySelectorAll("svg g[data-part=line] path").length,
      scripts: document.scripts.length,
      width: document.documentElement.scrollWidth,
      text: document.body.innerText,
    })`;
    const found = await page.evaluate(look) as Record<string, number> & {
      text: string;
    };
    seen.drawings = found["drawings"]!;
    seen.paths = found["paths"]!;
    seen.scripts = found["scripts"]!;
    seen.text = found.text;
    if (found["width"]! > width) seen.wider.push(`${width}: ${found["width"]}`);
    await page.evaluate(axe.source);
    await page.evaluate(
      `document.querySelectorAll("details").forEach((each) => each.open = true)`,
    );
    const result = await page.evaluate("axe.run()") as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    for (const { id, nodes } of result.violations) {
      const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
      seen.violations.push(
        `${colorScheme} ${width}: ${id}: ${where.join(" ")}`,
      );
    }
    if (pictures) {
      await page.evaluate(
        `document.querySelectorAll("details").forEach((each) => each.open = false)`,
      );
      await page.screenshot({
        path: `${pictures}/${colorScheme}-${width}.png`,
        fullPage: true,
      });
    }
    if (await page.locator("#search").count() > 0) {
      const lines = page.locator("#students tbody tr");
      const word = await lines.last().locator("th, td").first().innerText();
      await page.fill("#search", word.toUpperCase());
      seen.found = await page.locator("#students tbody tr:visible")
        .allInnerTexts();
    }
    await page.close();
  }
}
await browser.close();
console.log(JSON.stringify(seen));
