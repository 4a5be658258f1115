import type { Law } from "../law.ts";

/** No exponential of a finite number comes out infinite on the way. */
export function noOverflow(
  law: Pick<Law, "space" | "examples" | "runs" | "teaching">,
): Law {
  return {
    id: "no-overflow",
    property: "no exponential overflows on the way",
    ...law,
    judge({ values }) {
      const { overflows } = values[0]!.work;
      if (overflows === 0) return undefined;
      const times = overflows === 1 ? "once" : `${overflows} times`;
      return {
        kind: "work",
        message:
          `an exponential became Infinity on the way, ${times}; wanted never`,
      };
    },
  };
}
