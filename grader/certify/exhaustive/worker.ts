/**
 * Measures one binade after the other. The files that it loads are the kit's
 * own: a student's never come here.
 */
import type { Activation } from "tinytorch";
import type { Module, Units } from "../../verdict/module.ts";
import { exactForms } from "./exact_forms.ts";
import { measureBinade } from "./measure_binade.ts";
import { nearestForm } from "./nearest_form.ts";
import type { Tally } from "./tally.ts";

/** What is measured: a file's class, on all numbers of a binade. */
export interface Work {
  readonly exercise: string;
  readonly className: string;
  readonly urls: readonly string[];
  readonly binade: number;
  /** The file that opens the module, as a URL: a function cannot be sent. */
  readonly module: string;
}

let units: Units | undefined;
const loaded = new Map<string, Activation>();

async function unitsOf(url: string): Promise<Units> {
  const opener: { openModule(): Promise<Module> } = await import(url);
  return await (await opener.openModule()).units();
}

async function load(url: string, className: string): Promise<Activation> {
  const known = loaded.get(url);
  if (known) return known;
  const module: object = await import(url);
  const activation: Activation = new (Reflect.get(module, className))();
  loaded.set(url, activation);
  return activation;
}

// The types of this folder are those of a main thread, which has neither.
const self: {
  onmessage: (event: MessageEvent<Work>) => void;
  postMessage: (tallies: readonly Tally[]) => void;
} = Object(globalThis);

self.onmessage = async ({ data }) => {
  const { exercise, className, urls, binade } = data;
  units ??= await unitsOf(data.module);
  const forms = exactForms(units, exercise)!;
  const measured = await Promise.all(urls.map(async (url) => {
    const activation = await load(url, className);
    const form = nearestForm(activation, forms);
    return { activation, exact: forms[form]! };
  }));
  self.postMessage(measureBinade(binade, measured));
};
