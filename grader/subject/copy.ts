/**
 * The name under which every child can be asked for a plain copy of its input:
 * the least that anything that returns a new tensor has to do. Only a child
 * that runs the kit's own code is worth asking.
 */
export const COPY = "(copy)";
