/** The numbers of a tensor as lists in lists; a bare number is a scalar. */
export type NestedArray = number | readonly NestedArray[];
