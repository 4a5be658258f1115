/** A number that the reader turns, to see what it does. */
export interface Dial {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Where it stands at first. */
  readonly at: number;
  /** What to look for, in a sentence. */
  readonly note: string;
}

/** A function of single numbers. */
export interface CurvePicture {
  readonly kind: "curve";
  readonly from: number;
  readonly to: number;
  /** The exact function, or the accepted forms of it, by name. */
  readonly forms: Readonly<Record<string, (x: number) => number>>;
  /** Another curve beside them, by a number that the reader turns. */
  readonly family?: {
    readonly dial: Dial;
    readonly name: (turned: number) => string;
    readonly f: (x: number, turned: number) => number;
  };
}

/** A function of a whole row of numbers. */
export interface BarsPicture {
  readonly kind: "bars";
  readonly inputs: readonly number[];
  readonly exact: (inputs: readonly number[]) => readonly number[];
  /** What the reader does to the row before it goes in. */
  readonly turning?: {
    readonly dials: readonly Dial[];
    readonly row: (
      inputs: readonly number[],
      turned: Readonly<Record<string, number>>,
    ) => readonly number[];
  };
}

/** What is drawn of an exercise. */
export type Picture = CurvePicture | BarsPicture;

/** The dials of a picture. */
export function dialsOf(picture: Picture): readonly Dial[] {
  if (picture.kind === "bars") return picture.turning?.dials ?? [];
  return picture.family ? [picture.family.dial] : [];
}
