import { runPage, Workbench } from "../lab/mod.ts";
import { pagesFor } from "../module/lessons/mod.ts";
import { InputError } from "../verdict/mod.ts";
import { Live, type LiveOptions } from "../watch/web/mod.ts";

/** What a watch knows of its page. */
export type OpenLiveOptions =
  & Omit<LiveOptions, "pictures" | "lab" | "labPage">
  & { readonly solutionsDir: string };

/**
 * Opens the page of a watch.
 *
 * @throws {InputError} If its port cannot be had.
 */
export async function openLive(
  { solutionsDir, ...options }: OpenLiveOptions,
): Promise<Live> {
  const { module, exercisesDir } = options;
  const pictures = Object.fromEntries(
    Object.entries(await module.units()).flatMap(([id, { picture }]) =>
      picture ? [[id, picture]] : []
    ),
  );
  const pages = pagesFor(module.checklist.exercises);
  return new Live({
    ...options,
    pictures,
    lab: pages.map(({ id, title }) => ({ id, title })),
    labPage: async (id, watch) => {
      const page = pages.find((page) => page.id === id);
      if (!page) {
        throw new InputError(`Cannot show "${id}": there is no such page`);
      }
      const bench = await Workbench.open(module, exercisesDir, solutionsDir);
      try {
        return await runPage(page, bench, watch);
      } finally {
        await bench.close();
      }
    },
  });
}
