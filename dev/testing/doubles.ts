import { type Files, withFolder } from "./with_folder.ts";
import type {
  Module,
  SandboxOptions,
} from "../../grader/subject/sandboxed_subject.ts";
import { SandboxedSubject } from "../../grader/subject/sandboxed_subject.ts";
import { Stage } from "../../grader/subject/stage.ts";
import { vet } from "../../grader/subject/vet.ts";
import type { Vetted } from "../../grader/subject/vetted.ts";

/** Two made-up exercises; the engine knows no others. */
export const MODULES: readonly Module[] = [
  { exercise: "double", file: "double.ts", className: "Double" },
  { exercise: "treble", file: "treble.ts", className: "Treble" },
];

/** The source of a `Double` whose `forward` has this body. */
export function double(body: string, before = ""): string {
  return `import { Tensor } from "tinytorch";
${before}
export class Double {
  forward(x: Tensor, dim?: number): unknown {
    ${body}
  }
}
`;
}

/** A `Double` that is right. */
export const RIGHT = double("return x.map((value) => 2 * value);");

/** A `Treble` that is right. */
export const TREBLE = RIGHT.replaceAll("Double", "Treble")
  .replace("2 *", "3 *");

/** Vets files of a folder and hands over what came of it. */
export function vetted<Result>(
  files: Files,
  body: (vetted: Vetted, dir: string) => Promise<Result> | Result,
): Promise<Result> {
  return withFolder(files, async (dir) => {
    const result = await vet(dir, MODULES);
    try {
      return await body(result, dir);
    } finally {
      await result.stage.close();
    }
  });
}

/** Runs `body` with a subject that holds the files, unvetted. */
export async function withSubject<Result>(
  files: Files,
  body: (subject: SandboxedSubject) => Promise<Result>,
  options?: SandboxOptions,
): Promise<Result> {
  const stage = Stage.create(
    Object.entries(files).map(([name, text]) => ({ name, text: `${text}` })),
  );
  const subject = new SandboxedSubject(stage, MODULES, options);
  try {
    return await body(subject);
  } finally {
    await subject.close();
    await stage.close();
  }
}
