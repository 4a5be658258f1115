/**
 * Opens a live page in Chromium, saves files, and tells what it saw, as JSON.
 * Run by the tests with all permissions, since the driver looks around.
 *
 * `deno run -A _look.ts ADDRESS FOLDER NAMES [folder for pictures]`, where NAMES are
 * a pointwise exercise, its class, the one after it and one of rows.
 */
import axe from "axe-core";
import { chromium, type Page } from "playwright-core";

const [address, folder, names, pictures] = Deno.args;
const [first, className, second, rows] = names!.split(",");
const origin = new URL(address!).origin;
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const seen = {
  requests: [] as string[],
  errors: [] as string[],
  violations: [] as string[],
  wider: [] as string[],
  redraws: false,
  slopes: "",
  marks: false,
  scripts: 0,
  text: "",
  moved: "",
  bars: "",
  lab: "",
  kept: false,
  trains: false,
  moons: "",
  card: "",
};

/** Waits for an expression; if it never holds, says what stood there. */
async function until(page: Page, expression: string): Promise<void> {
  try {
    await page.waitForFunction(expression);
  } catch {
    const shown = await page.innerText("body");
    throw new Error(`Never held: ${expression}\nThe page says:\n${shown}`);
  }
}

async function open(): Promise<Page> {
  // The checker is a script from outside; the page itself allows none.
  const page = await browser.newPage({ bypassCSP: true });
  page.setDefaultTimeout(300_000);
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) {
      seen.requests.push(url);
    }
  });
  page.on("console", (message) => {
    if (message.type() === "error") seen.errors.push(message.text());
  });
  page.on("pageerror", (error) => seen.errors.push(error.message));
  await page.goto(address!);
  await page.waitForSelector("#pictures svg");
  return page;
}

/** The student's own curve as it is drawn: the thin line of the first plot. */
const CURVE =
  `[...document.querySelectorAll("#pictures svg:first-child [data-part=line] path")].at(-1)?.getAttribute("d")`;

const page = await open();
const other = await open();
await other.close();

// A save: the curve changes.
const before = await page.evaluate(CURVE);
const save = (body: string) =>
  Deno.writeTextFile(
    `${folder}/${first}.ts`,
    `import { type Activation, Tensor } from "tinytorch";
export class ${className} implements Activation {
  forward(x: Tensor): Tensor {
    ${body}
  }
}
`,
  );
await save(
  'console.log("<script>alert(1)</script><img src=x onerror=alert(2)>"); return x.map((v) => v > 1 ? v : 0);',
);
await until(page, `${CURVE} !== ${JSON.stringify(before)}`);
seen.redraws = true;
await page.waitForSelector("#panel .panel");
await until(page, `document.querySelector("#pictures svg [data-part=dot]")`);
seen.marks = true;
seen.text = await page.innerText("#panel");
seen.scripts = await page.evaluate(
  `document.querySelectorAll("#panel script, #panel img").length`,
);

// The eye, by keyboard.
await page.focus("#dial-eye");
await page.keyboard.press("Home");
seen.slopes = await page.innerText(".reading");

// The tabs, by keyboard.
await page.focus(`#tab-${first}`);
await page.keyboard.press("ArrowDown");
await page.waitForSelector(`#tab-${second}[aria-selected=true]`);
seen.moved = await page.innerText("#panel h2");

// The dials of a row.
await page.click(`#tab-${rows}`);
await page.waitForSelector("#dial-shift");
const label =
  `document.querySelector("#pictures svg").getAttribute("aria-label")`;
await page.fill("#dial-shift", "500");
await until(page, `${label}.includes("504")`);
seen.bars = await page.evaluate(label);

async function check(name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [400, 1000, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const wide: number = await page.evaluate(
        "document.documentElement.scrollWidth",
      );
      if (wide > width) seen.wider.push(`${name} ${width}: ${wide}`);
      if (pictures) {
        await page.screenshot({
          path: `${pictures}/${name}-${colorScheme}-${width}.png`,
          fullPage: true,
        });
      }
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate("axe.run()") as {
      violations: { id: string; nodes: { html: string }[] }[];
    };
    for (const { id, nodes } of violations) {
      const where = nodes.slice(0, 3).map(({ html }) => html.slice(0, 200));
      seen.violations.push(`${name} ${colorScheme}: ${id}: ${where.join(" ")}`);
    }
  }
}

await check(rows!);
await page.click("#tab-lab-saturation");
await page.waitForSelector(".lab svg");
seen.lab = await page.innerText(".lab");
await check("lab");
// A save takes nobody out of the lab.
await save("return x.map((v) => Math.max(0, v));");
await until(
  page,
  `/(\\d+)\\/\\1/.test(document.querySelector("#tab-${first}").innerText)`,
);
seen.kept = await page.isVisible(".lab svg");
await page.click(`#tab-${first}`);
await page.waitForSelector("#dial-eye");
await check(first!);
// The reward: a network is trained, seen on the way and at the end.
await page.click("#tab-lab-moons");
await until(
  page,
  `/Step \\d+ of/.test(document.querySelector(".lab").innerText)`,
);
seen.trains = true;
await until(
  page,
  `/What comes next/.test(document.querySelector(".lab").innerText)`,
);
seen.moons = await page.innerText(".lab");
await check("moons");
await page.setViewportSize({ width: 1400, height: 900 });
await page.fill("#card-name", "Ada <b>");
const [download] = await Promise.all([
  page.waitForEvent("download"),
  page.click("#card button"),
]);
seen.card = await Deno.readTextFile(await download.path());
await browser.close();
console.log(JSON.stringify(seen));
