import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import { describe, it } from "@std/testing/bdd";
import { kitDir, needs } from "../../dev/testing/mod.ts";

const CHROMIUM = "/usr/bin/chromium";
const LOOK = new URL("../../grader/report/html/_look.ts", import.meta.url).href;
const hasChromium = await Deno.stat(CHROMIUM).then(() => true, () => false);
describe(
  "the module's page in Chromium",
  needs("Chromium", hasChromium),
  () => {
    it("asks nobody for anything, fits, and can be read without eyes", async () => {
      const { success, stdout, stderr } = await new Deno.Command(
        Deno.execPath(),
        {
          // The driver looks around the whole system; the page cannot.
          args: [
            ..."run --quiet -A --config".split(" "),
            kitDir("dev.json"),
            LOOK,
            kitDir("docs/module.html"),
            ...Deno.args,
          ],
          stdout: "piped",
          stderr: "piped",
        },
      ).output();
      const decoder = new TextDecoder();
      assert(success, decoder.decode(stderr));
      const { text, requests, errors, violations, wider, scripts } = JSON.parse(
        decoder.decode(stdout),
      );
      assertEquals({ requests, errors, violations, wider, scripts }, {
        requests: [],
        errors: [],
        violations: [],
        wider: [],
        scripts: 0,
      });
      assertStringIncludes(text, "Predict first.");
    });
  },
);
