// Gives reports to those who read them, and says as JSON what they saw. The
// folder that is named holds `NAME.xml` (JUnit) and `NAME.json` (CTRF) files.
import { validate } from "ctrf";
import { convertJUnitToCTRFReport } from "junit-to-ctrf";
import { parse } from "junit2json";
import { parseV2 } from "test-results-parser";
import { memoryPages, validateXML } from "xmllint-wasm";
import type { Reading, Seen } from "./reading.ts";

const READERS: Readonly<Record<string, (path: string) => Promise<Seen>>> = {
  junit2json: async (path) => {
    const root = await parse(await Deno.readTextFile(path));
    const suites = root && "testsuite" in root ? root.testsuite ?? [] : [];
    const cases = suites.flatMap(({ testcase = [] }) => testcase);
    const red = cases.flatMap(({ failure = [], error = [] }) =>
      [...failure, ...error].slice(0, 1)
    );
    const skipped = cases.filter((one) => one.skipped).length;
    return {
      passed: cases.length - red.length - skipped,
      red: red.length,
      skipped,
      seconds: sum(suites.map(({ time = NaN }) => time)),
      reason: red[0]?.inner ?? "",
    };
  },
  "test-results-parser": (path) => {
    const { result, errors } = parseV2({ type: "junit", files: [path] });
    if (errors.length > 0) throw new Error(errors.join("\n"));
    const cases = result.suites.flatMap(({ cases }) => cases);
    const of = (status: string) => cases.filter((one) => one.status === status);
    return Promise.resolve({
      passed: of("PASS").length,
      red: of("FAIL").length,
      skipped: of("SKIP").length,
      seconds: sum(result.suites.map(({ duration }) => duration)) / 1000,
      reason: of("FAIL")[0]?.stack_trace ?? "",
    });
  },
  "junit-to-ctrf": async (path) => {
    const report = await convertJUnitToCTRFReport(path);
    const { tests = [] } = report?.results ?? {};
    const of = (status: string) => tests.filter((one) => one.status === status);
    return {
      passed: of("passed").length,
      red: of("failed").length,
      skipped: of("skipped").length,
      seconds: sum(tests.map(({ duration }) => duration)) / 1000,
      reason: of("failed")[0]?.trace ?? "",
    };
  },
};

const SCHEMAS = ["junit-10.xsd", "junit-windyroad.xsd"];

async function schemaLines(
  dir: string,
  names: readonly string[],
  schema: string,
): Promise<Map<string, string[]>> {
  const path = new URL(schema, import.meta.url);
  const { errors } = await validateXML({
    xml: await Promise.all(names.map(async (name) => ({
      fileName: name,
      contents: await Deno.readTextFile(`${dir}/${name}.xml`),
    }))),
    schema: [await Deno.readTextFile(path)],
    maxMemoryPages: memoryPages.GiB,
  });
  return new Map(names.map((name) => [
    name,
    errors.filter(({ rawMessage }) => rawMessage.startsWith(`${name}:`))
      .map(({ rawMessage }) => rawMessage),
  ]));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}

if (import.meta.main) {
  const dir = Deno.args[0]!;
  const names = [...Deno.readDirSync(dir)].map(({ name }) => name)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => name.replace(/\.xml$/, "")).sort();
  const bySchema = new Map(
    await Promise.all(
      SCHEMAS.map(async (schema) =>
        [schema, await schemaLines(dir, names, schema)] as const
      ),
    ),
  );
  const readings: Reading[] = [];
  for (const name of names) {
    const readers: Record<string, Seen> = {};
    for (const [reader, read] of Object.entries(READERS)) {
      readers[reader] = await read(`${dir}/${name}.xml`);
    }
    const report: unknown = JSON.parse(
      await Deno.readTextFile(`${dir}/${name}.json`),
    );
    readings.push({
      name,
      schemas: Object.fromEntries(
        [...bySchema].map(([schema, lines]) => [schema, lines.get(name)!]),
      ),
      readers,
      ctrf: (validate(report).errors ?? []).map(({ message }) => message),
    });
  }
  console.log(JSON.stringify(readings));
}
