var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });

// src/format_shape.ts
function formatShape(shape) {
  return `[${shape.join(", ")}]`;
}
__name(formatShape, "formatShape");

// src/normalize_dim.ts
function normalizeDim(dim, shape) {
  const rank = Math.max(shape.length, 1);
  if (!Number.isInteger(dim) || dim < -rank || dim >= rank) {
    throw new RangeError(`Cannot use dim "${dim}": shape ${formatShape(shape)} has dims ${-rank} to ${rank - 1}; pass one of those`);
  }
  return dim < 0 ? dim + rank : dim + 0;
}
__name(normalizeDim, "normalizeDim");

// src/size_of.ts
function sizeOf(shape) {
  return shape.reduce((size, length) => size * length, 1);
}
__name(sizeOf, "sizeOf");

// src/axis_of.ts
function axisOf(shape, dim) {
  const at = normalizeDim(dim, shape);
  return {
    outer: sizeOf(shape.slice(0, at)),
    length: shape[at] ?? 1,
    inner: sizeOf(shape.slice(at + 1))
  };
}
__name(axisOf, "axisOf");

// src/broadcast_shapes.ts
function broadcastShapes(a, b) {
  const rank = Math.max(a.length, b.length);
  const shape = [];
  for (let dim = -rank; dim < 0; dim++) {
    const [ours, theirs] = [
      a.at(dim) ?? 1,
      b.at(dim) ?? 1
    ];
    if (ours !== theirs && ours !== 1 && theirs !== 1) {
      throw new RangeError(`Cannot broadcast shapes ${formatShape(a)} and ${formatShape(b)}: dim ${dim} is ${ours} in one and ${theirs} in the other; make them equal, or one of them 1`);
    }
    shape.push(ours === 1 ? theirs : ours);
  }
  return shape;
}
__name(broadcastShapes, "broadcastShapes");

// src/_check_shape.ts
function checkShape(shape) {
  if (!Array.isArray(shape)) {
    throw new TypeError(`Cannot use shape "${shape}": it is no array; pass one such as [2, 3]`);
  }
  for (const length of shape) {
    if (Number.isInteger(length) && length >= 0) continue;
    throw new RangeError(`Cannot use shape "${formatShape(shape)}": ${length} is no length; use whole numbers from 0 up`);
  }
}
__name(checkShape, "checkShape");

// src/infer_shape.ts
function inferShape(wanted, from) {
  const open = wanted.indexOf(-1);
  const known = wanted.filter((_, at) => at !== open);
  checkShape(known);
  const size = sizeOf(from);
  const rest = sizeOf(known);
  const length = open < 0 ? 1 : size / rest;
  if (!Number.isInteger(length) || rest * length !== size) {
    throw new RangeError(`Cannot reshape ${formatShape(from)} to "${formatShape(wanted)}": ${explain(size, rest, open)}; make both hold equally many`);
  }
  return wanted.map((entry) => entry === -1 ? length : entry);
}
__name(inferShape, "inferShape");
function explain(size, rest, open) {
  if (open < 0) return `the first holds ${size} numbers and the second ${rest}`;
  if (rest === 0 && size === 0) return "any length could stand for -1";
  return `${size} numbers do not divide by ${rest}`;
}
__name(explain, "explain");

// src/not_implemented_error.ts
var NotImplementedError = class extends Error {
  static {
    __name(this, "NotImplementedError");
  }
  /** The name of the exercise, as its hints go by: `relu`. */
  exercise;
  /**
   * @param what What is missing, such as `ReLU.forward`.
   * @param exercise The exercise to ask a hint for, such as `relu`.
   *
   * @example The message says where help is
   * ```ts
   * import { NotImplementedError } from "tinytorch";
   * import { assertEquals } from "@std/assert";
   *
   * const error = new NotImplementedError("ReLU.forward", "relu");
   * assertEquals(error.message, 'ReLU.forward — see "deno task hint relu"');
   * ```
   */
  constructor(what, exercise) {
    super(`${what} \u2014 see "deno task hint ${exercise}"`);
    this.name = "NotImplementedError";
    this.exercise = exercise;
  }
};

// src/_apply.ts
function apply(operation, a, b) {
  switch (operation) {
    case "add":
      return a + b;
    case "sub":
      return a - b;
    case "mul":
      return a * b;
    case "div":
      return a / b;
    case "max":
      return Math.max(a, b);
  }
}
__name(apply, "apply");

// src/_lanes.ts
function lanesOf(a, b, shape) {
  const lanes = [];
  let [aSize, bSize] = [
    1,
    1
  ];
  for (let dim = -1; dim >= -shape.length; dim--) {
    const length = shape.at(dim) ?? 1;
    const [aLength, bLength] = [
      a.at(dim) ?? 1,
      b.at(dim) ?? 1
    ];
    const lane = {
      length,
      aStep: aLength === 1 ? 0 : aSize,
      bStep: bLength === 1 ? 0 : bSize
    };
    aSize *= aLength;
    bSize *= bLength;
    if (length !== 1) add(lanes, lane);
  }
  return lanes.length > 0 ? lanes : [
    {
      length: 1,
      aStep: 0,
      bStep: 0
    }
  ];
}
__name(lanesOf, "lanesOf");
function add(lanes, lane) {
  const [first] = lanes;
  const runsOn = first !== void 0 && lane.aStep === first.aStep * first.length && lane.bStep === first.bStep * first.length;
  if (runsOn) lanes[0] = {
    ...first,
    length: lane.length * first.length
  };
  else lanes.unshift(lane);
}
__name(add, "add");

// src/_broadcast.ts
function broadcast(operation, a, b) {
  const shape = broadcastShapes(a.shape, b.shape);
  const data = new Float32Array(sizeOf(shape));
  const [last, ...before] = lanesOf(a.shape, b.shape, shape).reverse();
  if (data.length === 0 || last === void 0) return {
    data,
    shape
  };
  const { length, aStep, bStep } = last;
  const counter = new Counter(before);
  for (let start = 0; start < data.length; start += length) {
    const { aAt, bAt } = counter;
    for (let i = 0; i < length; i++) {
      const ours = a.data[aAt + i * aStep];
      const theirs = b.data[bAt + i * bStep];
      data[start + i] = apply(operation, ours, theirs);
    }
    counter.advance();
  }
  return {
    data,
    shape
  };
}
__name(broadcast, "broadcast");
var Counter = class {
  static {
    __name(this, "Counter");
  }
  /** Where the place is in the data of either operand. */
  aAt = 0;
  bAt = 0;
  #lanes;
  #counts;
  constructor(lanes) {
    this.#lanes = lanes;
    this.#counts = lanes.map(() => 0);
  }
  advance() {
    for (const [at, { length, aStep, bStep }] of this.#lanes.entries()) {
      const count = (this.#counts[at] ?? 0) + 1;
      this.aAt += aStep;
      this.bAt += bStep;
      this.#counts[at] = count % length;
      if (count < length) return;
      this.aAt -= count * aStep;
      this.bAt -= count * bStep;
    }
  }
};

// src/_flatten.ts
function flatten(nested) {
  const shape = shapeOf(nested);
  const data = new Float32Array(sizeOf(shape));
  let end = 0;
  function copy(part, depth, path) {
    if (Array.isArray(part) !== depth < shape.length) ragged(part, depth, path);
    if (!Array.isArray(part)) {
      data[end++] = numberAt(part, path);
      return;
    }
    if (part.length !== shape[depth]) ragged(part, depth, path);
    for (let i = 0; i < part.length; i++) {
      copy(part[i], depth + 1, `${path}[${i}]`);
    }
  }
  __name(copy, "copy");
  function ragged(part, depth, path) {
    if (!Array.isArray(part)) numberAt(part, path);
    const [seen, wanted] = [
      shapeOf(part),
      shape.slice(depth)
    ].map(formatShape);
    throw new TypeError(`Cannot make a Tensor of ragged lists: entry ${path} has shape ${seen}, the first one beside it ${wanted}; give both the same shape`);
  }
  __name(ragged, "ragged");
  copy(nested, 0, "");
  return {
    data,
    shape
  };
}
__name(flatten, "flatten");
function shapeOf(nested) {
  const shape = [];
  for (let at = nested; Array.isArray(at); at = at[0]) {
    shape.push(at.length);
  }
  return shape;
}
__name(shapeOf, "shapeOf");
function numberAt(value, path) {
  if (typeof value === "number") return value;
  const where = path === "" ? "it" : `entry ${path}`;
  const kind = value === null ? "null" : typeof value;
  throw new TypeError(`Cannot make a Tensor of "${String(value)}": ${where} is ${kind === "object" ? "an object" : kind}, no number; pass numbers, lists of numbers or a Float32Array`);
}
__name(numberAt, "numberAt");

// src/_format_number.ts
var MOST_DIGITS = 9;
function formatNumber(value) {
  if (Object.is(value, -0)) return "-0";
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return String(short);
  }
  return String(Number(value.toPrecision(MOST_DIGITS)));
}
__name(formatNumber, "formatNumber");

// src/_format_tensor.ts
var FULL_SIZE = 1e3;
var EDGE = 3;
var LINE_WIDTH = 80;
var OPENING = "tensor(";
function formatTensor(x) {
  const size = sizeOf(x.shape);
  const shape = `, shape=${formatShape(x.shape)}`;
  if (size === 0) return `${OPENING}[]${x.shape.length > 1 ? shape : ""})`;
  const isSummary = size > FULL_SIZE;
  const edge = isSummary ? EDGE : Infinity;
  const body = write({
    x,
    edge,
    at: 0,
    dim: 0,
    indent: OPENING.length
  });
  return `${OPENING}${body}${isSummary ? shape : ""})`;
}
__name(formatTensor, "formatTensor");
function write(part) {
  const { x, edge, at, dim, indent } = part;
  const length = x.shape[dim];
  if (length === void 0) return formatNumber(x.data[at]);
  const step = sizeOf(x.shape.slice(dim + 1));
  const items = [];
  for (let i = 0; i < length; i++) {
    if (i === edge && length > 2 * edge) {
      items.push("...");
      i = length - edge;
    }
    const inner = {
      at: at + i * step,
      dim: dim + 1,
      indent: indent + 1
    };
    items.push(write({
      ...part,
      ...inner
    }));
  }
  return join(items, indent);
}
__name(write, "write");
function join(items, indent) {
  const line = `[${items.join(", ")}]`;
  if (!line.includes("\n") && indent + line.length <= LINE_WIDTH) return line;
  const margin = "\n" + " ".repeat(indent + 1);
  const isList = items.some((item) => item.startsWith("["));
  const lines = isList ? items : wrap(items, LINE_WIDTH - indent - 2);
  return `[${lines.join("," + margin)}]`;
}
__name(join, "join");
function wrap(items, width) {
  const lines = [];
  for (const item of items) {
    const longer = lines.length === 0 ? item : `${lines.at(-1)}, ${item}`;
    if (lines.length > 0 && longer.length <= width) lines.pop();
    lines.push(longer.length <= width || lines.length === 0 ? longer : item);
  }
  return lines;
}
__name(wrap, "wrap");

// src/_matmul.ts
function matmul(a, b) {
  const [rows, shared, ...aMore] = a.shape;
  const [sharedToo, columns, ...bMore] = b.shape;
  const isAny = rows === void 0 || shared === void 0 || sharedToo === void 0 || columns === void 0;
  if (isAny || aMore.length + bMore.length > 0) {
    throw refusal(a, b, "both must have two dims", "reshape them first");
  }
  if (shared !== sharedToo) {
    const state = `the inner lengths are ${shared} and ${sharedToo}`;
    throw refusal(a, b, state, "make them equal");
  }
  const data = new Float32Array(rows * columns);
  const row = new Float64Array(columns);
  for (let i = 0; i < rows; i++) {
    row.fill(0);
    for (let k = 0; k < shared; k++) {
      const factor = a.data[i * shared + k];
      for (let j = 0; j < columns; j++) {
        row[j] += factor * b.data[k * columns + j];
      }
    }
    data.set(row, i * columns);
  }
  return {
    data,
    shape: [
      rows,
      columns
    ]
  };
}
__name(matmul, "matmul");
function refusal(a, b, state, advice) {
  const [ours, theirs] = [
    formatShape(a.shape),
    formatShape(b.shape)
  ];
  return new RangeError(`Cannot multiply matrices of shape ${ours} and ${theirs}: ${state}; ${advice}`);
}
__name(refusal, "refusal");

// src/_reduce.ts
function reduce(operation, x, initial, { dim, keepdim = false }) {
  const { outer, length, inner } = dim === void 0 ? {
    outer: 1,
    length: x.data.length,
    inner: 1
  } : axisOf(x.shape, dim);
  const data = new Float32Array(outer * inner);
  for (let row = 0; row < data.length; row++) {
    const block = Math.floor(row / inner);
    const start = block * length * inner + row % inner;
    let folded = initial;
    for (let k = 0; k < length; k++) {
      folded = apply(operation, folded, x.data[start + k * inner]);
    }
    data[row] = folded;
  }
  return {
    data,
    shape: reducedShape(x.shape, dim, keepdim)
  };
}
__name(reduce, "reduce");
function reducedShape(shape, dim, keepdim) {
  if (dim === void 0) return keepdim ? shape.map(() => 1) : [];
  const gone = normalizeDim(dim, shape);
  return keepdim ? shape.map((length, at) => at === gone ? 1 : length) : shape.filter((_, at) => at !== gone);
}
__name(reducedShape, "reducedShape");

// src/reduce_options.ts
function reduceOptions(act, dim, keepdim) {
  if (typeof dim !== "object" || dim === null) {
    return understood(act, {
      dim,
      keepdim
    }, {
      dim: "number",
      keepdim: "boolean"
    });
  }
  if (keepdim !== void 0) refuse(act, "keepdim stands beside the options");
  return understood(act, dim, {
    dim: "number",
    keepdim: "boolean"
  });
}
__name(reduceOptions, "reduceOptions");
function understood(act, options, types) {
  for (const [name, value] of Object.entries(options)) {
    const type = types[name];
    if (type === void 0) refuse(act, `it has no option "${name}"`);
    if (value === void 0 || typeof value === type) continue;
    refuse(act, `${name} has to be a ${type}, not ${nameOf(value)}`);
  }
  return options;
}
__name(understood, "understood");
function refuse(act, state) {
  throw new TypeError(`Cannot ${act}: ${state}; give a dim such as -1, or { dim: -1 }`);
}
__name(refuse, "refuse");
function nameOf(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array" : `a ${typeof value}`;
}
__name(nameOf, "nameOf");

// src/_to_list.ts
function toList(x, at = 0, dim = 0) {
  const length = x.shape[dim];
  if (length === void 0) return x.data[at];
  const step = sizeOf(x.shape.slice(dim + 1));
  return Array.from({
    length
  }, (_, i) => toList(x, at + i * step, dim + 1));
}
__name(toList, "toList");

// src/tensor.ts
var Tensor = class _Tensor {
  static {
    __name(this, "Tensor");
  }
  /** The numbers, the last dim varying fastest. */
  data;
  /** The length of each dim; `[]` for a scalar. Frozen. */
  shape;
  /**
   * @param values A number, nested lists, or a `Float32Array`, which is wrapped
   *   and not copied.
   * @param shape Default: as the lists are nested; one dim for a `Float32Array`.
   * @throws {TypeError} If the lists are ragged or hold what is no number.
   * @throws {RangeError} If `shape` holds another count of numbers.
   *
   * @example
   * ```ts
   * import { Tensor } from "tinytorch";
   * import { assertEquals } from "@std/assert";
   *
   * assertEquals(new Tensor(5).shape, []);
   * assertEquals(new Tensor(new Float32Array(6), [2, 3]).shape, [2, 3]);
   * ```
   */
  constructor(values, shape) {
    const flat = values instanceof Float32Array ? {
      data: values,
      shape: [
        values.length
      ]
    } : flatten(values);
    if (shape !== void 0) {
      checkShape(shape);
      if (sizeOf(shape) !== flat.data.length) {
        throw new RangeError(`Cannot give shape "${formatShape(shape)}" to data of shape ${formatShape(flat.shape)}: one holds ${sizeOf(shape)} numbers, the other ${flat.data.length}; make both hold equally many`);
      }
    }
    this.data = flat.data;
    this.shape = Object.freeze([
      ...shape ?? flat.shape
    ]);
  }
  /** How many numbers there are. */
  get size() {
    return this.data.length;
  }
  /** How many dims there are: the rank. */
  get ndim() {
    return this.shape.length;
  }
  /** How many bytes the numbers take: four each. */
  get nbytes() {
    return this.data.byteLength;
  }
  /**
   * Applies a function to each number.
   *
   * @param f Gets the number and its place in `data`.
   */
  map(f) {
    const { data } = this;
    const out = new Float32Array(data.length);
    for (let i = 0; i < out.length; i++) out[i] = f(data[i], i);
    return new _Tensor(out, this.shape);
  }
  /**
   * Adds, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  add(other) {
    return this.#combine("add", other);
  }
  /**
   * Subtracts, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  sub(other) {
    return this.#combine("sub", other);
  }
  /**
   * Multiplies, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  mul(other) {
    return this.#combine("mul", other);
  }
  /**
   * Divides, number by number.
   *
   * @param other A number, or a tensor of a shape that can be broadcast.
   * @throws {RangeError} If the shapes cannot be broadcast.
   */
  div(other) {
    return this.#combine("div", other);
  }
  /** Raises e to each number. Above 88.72 the result is Infinity. */
  exp() {
    const { data } = this;
    const out = new Float32Array(data.length);
    for (let i = 0; i < out.length; i++) out[i] = Math.exp(data[i]);
    return new _Tensor(out, this.shape);
  }
  /**
   * Finds the largest number of each row along a dim, or of all, as by
   * `max(-1, true)` or `max({ dim: -1, keepdim: true })`. NaN wins. The
   * max of nothing is -Infinity, as it is for `Math.max()`; PyTorch refuses it,
   * but here formulas like softmax's hold for empty tensors too.
   *
   * @returns Without the dim, unless it is to be kept; a scalar where no dim is
   *   given.
   * @throws {RangeError} If there is no such dim.
   * @throws {TypeError} If the arguments cannot be understood.
   *
   * @example
   * ```ts
   * import { Tensor } from "tinytorch";
   * import { assertEquals } from "@std/assert";
   *
   * const x = new Tensor([[1, 5], [7, 2]]);
   * assertEquals(x.max().tolist(), 7);
   * assertEquals(x.max({ dim: 1 }).tolist(), [5, 7]);
   * assertEquals(x.max({ dim: 1, keepdim: true }).tolist(), [[5], [7]]);
   * assertEquals(x.max(-1, true).tolist(), [[5], [7]]);
   * ```
   */
  max(dim, keepdim) {
    const options = reduceOptions("max", dim, keepdim);
    return wrap2(reduce("max", this, -Infinity, options));
  }
  /**
   * Adds up each row along a dim, or all, as by `sum(-1, true)` or
   * `sum({ dim: -1, keepdim: true })`. The sum of nothing is 0.
   *
   * @returns Without the dim, unless it is to be kept; a scalar where no dim is
   *   given.
   * @throws {RangeError} If there is no such dim.
   */
  sum(dim, keepdim) {
    const options = reduceOptions("sum", dim, keepdim);
    return wrap2(reduce("add", this, 0, options));
  }
  /**
   * Multiplies two matrices.
   *
   * @param other Shape [k, n] where this one has shape [m, k].
   * @returns Shape [m, n].
   * @throws {RangeError} If one has not two dims, or the inner lengths differ.
   */
  matmul(other) {
    return wrap2(matmul(this, other));
  }
  /**
   * Gives the same numbers another shape. The data is shared, not copied.
   *
   * @param shape At most one length may be -1: it is worked out.
   * @throws {RangeError} If it does not hold equally many numbers.
   */
  reshape(shape) {
    return new _Tensor(this.data, inferShape(shape, this.shape));
  }
  /** Gives the numbers as nested lists; the number itself for a scalar. */
  tolist() {
    return toList(this);
  }
  /** Writes the numbers with as few digits as tell them apart. */
  toString() {
    return formatTensor(this);
  }
  /** What `console.log` shows. */
  [Symbol.for("Deno.customInspect")]() {
    return this.toString();
  }
  #combine(operation, other) {
    if (other instanceof _Tensor) return wrap2(broadcast(operation, this, other));
    const { data } = this;
    const out = new Float32Array(data.length);
    for (let i = 0; i < out.length; i++) {
      out[i] = apply(operation, data[i], other);
    }
    return new _Tensor(out, this.shape);
  }
};
function wrap2({ data, shape }) {
  return new Tensor(data, shape);
}
__name(wrap2, "wrap");
export {
  NotImplementedError,
  Tensor,
  axisOf,
  broadcastShapes,
  formatShape,
  inferShape,
  normalizeDim,
  sizeOf
};
