import { importUnits } from "./import_units.ts";

await importUnits("later");
