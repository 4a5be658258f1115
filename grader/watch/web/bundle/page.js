// grader/watch/web/client/ask.ts
async function ask(question, body) {
  const response = await fetch(question, {
    method: "POST",
    body: JSON.stringify(body)
  }).catch(() => {
    throw new Error("The watch does not answer; is it still running?");
  });
  if (!response.ok) throw new Error(await response.text());
  return await response.json();
}
function latest(task) {
  let isRunning = false;
  let isWanted = false;
  return async function run() {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task();
    }
    isRunning = false;
  };
}

// grader/watch/web/client/dom.ts
function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}
function byId(id) {
  return document.getElementById(id);
}

// grader/watch/web/client/card_form.ts
function cardForm() {
  const input = el("input", {
    id: "card-name",
    type: "text",
    maxlength: "40",
    autocomplete: "name"
  });
  const button = el("button", {
    type: "submit",
    class: "plain"
  }, "Save card");
  const form = el("form", {
    id: "card"
  }, el("label", {
    for: "card-name"
  }, "A card to keep, for"), input, button);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      save(await ask("card", {
        name: input.value
      }));
    } catch (error) {
      button.textContent = error instanceof Error ? error.message : `${error}`;
    }
  });
  return form;
}
function save(svg2) {
  const url = URL.createObjectURL(new Blob([
    svg2
  ], {
    type: "image/svg+xml"
  }));
  el("a", {
    href: url,
    download: "card.svg"
  }).click();
  URL.revokeObjectURL(url);
}

// grader/picture/plots/bars_plots.ts
import * as Plot from "@observablehq/plot";

// grader/picture/plots/numbers.ts
function numbers(values) {
  return values.map(Number);
}
function points(xs, ys) {
  return xs.map((x, i) => [
    x,
    Number.isFinite(ys[i]) ? ys[i] : NaN
  ]);
}
function short(value) {
  if (Object.is(value, -0)) return "-0";
  if (!Number.isFinite(value)) return `${value}`;
  return `${Number(value.toPrecision(3))}`.replace("e+", "e");
}
function extent(values) {
  const finite = values.filter(Number.isFinite);
  return [
    Math.min(...finite),
    Math.max(...finite)
  ];
}
function span(exact, others) {
  const [low, high] = extent(exact);
  const room = (high - low || 1) / 2;
  const [least, most] = extent([
    ...others,
    ...exact
  ]);
  const pad = room / 8;
  return [
    Math.max(least, low - room) - pad,
    Math.min(most, high + room) + pad
  ];
}

// grader/picture/plots/bars_plots.ts
var ROOM = {
  insetTop: 16,
  insetBottom: 4
};
function beforePlot({ title, inputs }) {
  const places = inputs.map((_, i) => `${i}`);
  const [low, high] = extent([
    ...inputs,
    0
  ]);
  return {
    label: `What goes into ${title}: ${list(inputs)}.`,
    options: {
      x: {
        label: "place",
        domain: places
      },
      y: {
        label: "before",
        domain: [
          low,
          high
        ],
        grid: true,
        ticks: 5,
        ...ROOM,
        insetBottom: low < 0 ? 20 : 4
      },
      marks: [
        Plot.barY(inputs, {
          x: places,
          y: (value) => value,
          fill: "var(--exact)",
          insetLeft: 6,
          insetRight: 6
        }),
        ...[
          true,
          false
        ].map((isAbove) => Plot.text(inputs, {
          x: places,
          y: (value) => value,
          text: short,
          filter: (value) => value >= 0 === isAbove,
          dy: isAbove ? -9 : 10,
          fill: "currentColor"
        })),
        Plot.ruleY([
          0
        ])
      ]
    }
  };
}
function afterPlot({ title, inputs, exact, missing, ...data }) {
  const student = missing === void 0 ? numbers(data.student) : [];
  const shown = missing === void 0 ? student : exact;
  const places = inputs.map((_, i) => `${i}`);
  const [, high] = extent(exact);
  const drawn = student.map((value) => Number.isFinite(value) ? Math.min(value, 1.5 * high) : 0);
  const [low, most] = extent([
    ...drawn,
    ...exact,
    0
  ]);
  return {
    label: `What comes out of ${title}: ${missing === void 0 ? `yours ${list(student)}; ` : ""}exact ${list(exact)}.`,
    options: {
      x: {
        label: "place",
        domain: places
      },
      y: {
        label: "after",
        domain: [
          low,
          most
        ],
        grid: true,
        ticks: 5,
        ...ROOM
      },
      marks: [
        Plot.barY(exact, {
          x: places,
          y: (value) => value,
          fill: "var(--exact)",
          insetLeft: 6,
          insetRight: 6
        }),
        Plot.barY(drawn, {
          x: places,
          y: (value) => value,
          insetLeft: 16,
          insetRight: 16,
          fill: "var(--ink)"
        }),
        Plot.text(shown, {
          x: places,
          y: exact.map((value, i) => Math.max(value, drawn[i] ?? value)),
          text: short,
          dy: -9,
          fill: (value) => Number.isFinite(value) ? "currentColor" : "var(--bad)",
          fontWeight: 600
        }),
        Plot.ruleY([
          0
        ])
      ]
    }
  };
}
function list(values) {
  return values.map(short).join(", ");
}

// grader/picture/plots/distance_text.ts
function distanceText({ ulps }) {
  const worst = numbers(ulps).reduce((a, b) => Math.max(a, Number.isNaN(b) ? Infinity : b), 0);
  if (!Number.isFinite(worst)) {
    return "in places not a number where one is wanted";
  }
  if (worst === 0) return "equal to the last bit";
  if (worst > 1e6) return "in places more than a million float32 steps apart";
  if (worst === 1) return "at most 1 float32 step apart";
  return `at most ${worst} float32 steps apart`;
}

// grader/picture/plots/captions.ts
function curveCaption(data) {
  const { title, form, missing } = data;
  return missing === void 0 ? `The thin line is your ${title}, the wide one ${form}; as drawn they are ${distanceText(data)}.` : `The line is ${form}, as ${title} should be; yours is not drawn: ${missing}.`;
}
function barsCaption(data) {
  const { title, missing, student } = data;
  if (missing !== void 0) {
    return `Before: what goes in. After: what ${title} should make of it; yours is not drawn: ${missing}.`;
  }
  const total = numbers(student).reduce((sum, y) => sum + y, 0);
  return `Before: what goes in. After: what ${title} makes of it, yours narrow, the exact wide. Yours add up to ${Number(total.toPrecision(6))}.`;
}

// grader/picture/plots/curve_plots.ts
import * as Plot2 from "@observablehq/plot";
var VISIBLE = 1 / 40;
var ROOM2 = {
  insetBottom: 16
};
function curvePlot(data, before) {
  const { title, xs, form, exact, other } = data;
  const student = numbers(data.student);
  const domain = span(exact, student);
  const ends = [
    xs[0],
    xs.at(-1)
  ];
  return {
    label: `${title} from ${ends[0]} to ${ends[1]}. ${curveCaption(data)}`,
    options: {
      x: axisOfX(ends),
      y: {
        label: "f(x)",
        domain,
        grid: true,
        ticks: 5,
        ...ROOM2
      },
      marks: [
        Plot2.ruleY([
          0
        ], {
          stroke: "var(--line)"
        }),
        band(xs, exact),
        Plot2.line(other ? points(xs, other.ys) : [], {
          stroke: "var(--other)",
          strokeWidth: 1.5,
          strokeDasharray: "5 4",
          clip: true
        }),
        Plot2.line(before ? points(xs, numbers(before.student)) : [], {
          stroke: "var(--soft)",
          strokeDasharray: "2 3",
          clip: true
        }),
        thin(xs, student),
        ...labels(xs, student, exact, domain, [
          "yours",
          form
        ]),
        ...failure(data, domain)
      ]
    }
  };
}
function differsVisibly({ exact, ...data }) {
  const student = numbers(data.student);
  const [low, high] = span(exact, student);
  const inside = (y) => y >= low && y <= high;
  return student.some(Number.isNaN) || farthest(student, exact, inside)[0] >= (high - low) * VISIBLE;
}
function slopePlot(data) {
  const { title, xs, exactSlope, missing } = data;
  const slope = numbers(data.slope);
  const domain = span(exactSlope, slope);
  const ends = [
    xs[0],
    xs.at(-1)
  ];
  const told = missing === void 0 ? slope : exactSlope;
  const steepest = Math.max(...told.filter(Number.isFinite));
  return {
    label: `Slope of ${missing === void 0 ? "your" : "the exact"} ${title} from ${ends[0]} to ${ends[1]}, from differences of its own values: at most ${short(steepest)}, at the ends ${short(told[0])} and ${short(told.at(-1))}.`,
    options: {
      x: axisOfX(ends),
      y: {
        label: "slope of f",
        domain,
        grid: true,
        ticks: 5,
        ...ROOM2
      },
      marks: [
        Plot2.ruleY([
          0
        ], {
          stroke: "var(--line)"
        }),
        band(xs, exactSlope),
        thin(xs, slope),
        ...labels(xs, slope, exactSlope, domain, [
          "yours",
          "exact"
        ])
      ]
    }
  };
}
function axisOfX(domain) {
  return {
    label: "x",
    domain,
    ticks: 8
  };
}
function band(xs, ys) {
  return Plot2.line(points(xs, ys), {
    stroke: "var(--exact)",
    strokeWidth: 8,
    strokeLinecap: "butt",
    clip: true
  });
}
function thin(xs, ys) {
  return Plot2.line(points(xs, ys), {
    stroke: "var(--ink)",
    strokeWidth: 1.75,
    clip: true
  });
}
function labels(xs, student, exact, domain, [own, other]) {
  const height = domain[1] - domain[0];
  const inside = (y) => y >= domain[0] && y <= domain[1];
  const [apart, at] = farthest(student, exact, inside);
  const rightmost = placeAtEnd(xs, exact, inside);
  if (!student.some(Number.isFinite)) {
    return [
      named(rightmost, other, "var(--exact-text)")
    ];
  }
  if (apart < height * VISIBLE) {
    return [
      named(rightmost, `${own} on ${other}`, "var(--ink)")
    ];
  }
  const far = {
    x: xs[at],
    y: student[at]
  };
  const above = far.y > exact[at];
  return [
    named(rightmost, other, "var(--exact-text)"),
    Plot2.text([
      own
    ], {
      x: [
        far.x
      ],
      y: [
        far.y
      ],
      text: [
        own
      ],
      fill: "var(--ink)",
      fontWeight: 600,
      dy: above ? -12 : 14
    })
  ];
}
function farthest(student, exact, inside) {
  let [apart, at] = [
    0,
    0
  ];
  for (const [i, y] of student.entries()) {
    const distance = Math.abs(y - exact[i]);
    const isRoomy = i > exact.length * 0.1 && i < exact.length * 0.9;
    if (isRoomy && inside(y) && distance > apart) [apart, at] = [
      distance,
      i
    ];
  }
  return [
    apart,
    at
  ];
}
function placeAtEnd(xs, ys, inside) {
  const at = ys.findLastIndex(inside);
  return {
    x: xs[Math.max(0, at)],
    y: ys[Math.max(0, at)]
  };
}
function named({ x, y }, text5, fill) {
  return Plot2.text([
    text5
  ], {
    x: [
      x
    ],
    y: [
      y
    ],
    text: [
      text5
    ],
    fill,
    fontWeight: 600,
    textAnchor: "end",
    dx: -8,
    dy: -13
  });
}
function failure({ xs, failing }, domain) {
  if (!failing) return [];
  const x = Number(failing.x);
  if (!(x >= xs[0] && x <= xs.at(-1))) return [];
  const clamp = (y2) => Math.min(domain[1], Math.max(domain[0], y2));
  const actual = Number(failing.actual);
  const expected = Number(failing.expected);
  const isShown = Number.isFinite(actual);
  const y = isShown ? clamp(actual) : clamp(Number.isFinite(expected) ? expected : 0);
  const isRight = x > (xs[0] + xs.at(-1)) / 2;
  return [
    Plot2.link(isShown && Number.isFinite(expected) ? [
      0
    ] : [], {
      x1: [
        x
      ],
      x2: [
        x
      ],
      y1: [
        y
      ],
      y2: [
        clamp(expected)
      ],
      stroke: "var(--bad)",
      strokeWidth: 1.5,
      strokeDasharray: "3 3"
    }),
    Plot2.dot([
      0
    ], {
      x: [
        x
      ],
      y: [
        y
      ],
      r: 5,
      fill: "var(--card)",
      stroke: "var(--bad)",
      strokeWidth: 2.5
    }),
    Plot2.text([
      0
    ], {
      x: [
        x
      ],
      y: [
        y
      ],
      text: [
        `fails at ${short(x)}${isShown || failing.actual === void 0 ? "" : `: ${actual}`}`
      ],
      fill: "var(--bad)",
      fontWeight: 600,
      textAnchor: isRight ? "end" : "start",
      dx: isRight ? -11 : 11,
      dy: 14
    })
  ];
}

// grader/picture/plots/draw.ts
import * as Plot3 from "@observablehq/plot";
var WIDTH = 520;
var HEIGHT = 300;
function draw({ label, options }, document2) {
  const plot2 = Plot3.plot({
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 46,
    marginTop: 26,
    marginRight: 20,
    marginBottom: 34,
    style: {
      fontFamily: "inherit",
      fontSize: "13px",
      background: "none"
    },
    ...options,
    document: document2
  });
  plot2.setAttribute("role", "img");
  plot2.setAttribute("aria-label", label);
  const parts = plot2.querySelectorAll("g");
  for (const part of parts) {
    part.setAttribute("data-part", part.getAttribute("aria-label") ?? "");
    part.removeAttribute("aria-label");
    part.removeAttribute("aria-hidden");
  }
  return plot2;
}

// grader/picture/plots/error_plot.ts
import * as Plot4 from "@observablehq/plot";
var NO_STEPS = 0.1;
var MOST_STEPS = 2 ** 32;
function errorPlot(data) {
  const { title, magnitudes, failing } = data;
  const { xs, ulps } = magnitudes ?? data;
  const steps = numbers(ulps).map((value) => Number.isNaN(value) ? MOST_STEPS : Math.min(MOST_STEPS, Math.max(NO_STEPS, value)));
  const top = Math.max(100, Math.min(MOST_STEPS, Math.max(...steps) * 2));
  const sign = magnitudes && xs[0] < 0 ? -1 : 1;
  const across = magnitudes ? xs.map(Math.abs) : xs;
  const x = failing && Number(failing.x);
  const at = x === void 0 ? void 0 : magnitudes ? Math.abs(x) : x;
  const marked = at !== void 0 && at >= across[0] && at <= across.at(-1) ? [
    at
  ] : [];
  const scale = magnitudes ? Math.log10 : (value) => value;
  const isLeft = scale(at ?? 0) < (scale(across[0]) + scale(across.at(-1))) / 2;
  return {
    label: `Distance between your ${title} and the exact one in float32 steps, on a logarithmic axis${magnitudes ? `, for ${sign < 0 ? "negative" : "positive"} numbers of all magnitudes` : ""}: ${distanceText({
      ulps
    })}.`,
    options: {
      x: magnitudes ? {
        type: "log",
        label: sign < 0 ? "-x" : "x",
        domain: [
          across[0],
          across.at(-1)
        ],
        ticks: 6,
        tickFormat: power
      } : {
        label: "x",
        domain: [
          xs[0],
          xs.at(-1)
        ],
        ticks: 8
      },
      y: {
        type: "log",
        label: "error in float32 steps",
        domain: [
          NO_STEPS,
          top * 10
        ],
        grid: true,
        ticks: ticksUpTo(top),
        tickFormat: (value) => value === NO_STEPS ? "0" : power(value)
      },
      marks: [
        Plot4.ruleX(marked, {
          stroke: "var(--bad)",
          strokeDasharray: "3 3"
        }),
        Plot4.text(marked, {
          x: (at2) => at2,
          y: top * 10,
          text: [
            `fails at ${short(x)}`
          ],
          fill: "var(--bad)",
          fontWeight: 600,
          textAnchor: isLeft ? "start" : "end",
          dx: isLeft ? 7 : -7,
          dy: 8
        }),
        Plot4.areaY(points(across, steps), {
          x: "0",
          y1: NO_STEPS,
          y2: "1",
          fill: "var(--ink)",
          fillOpacity: 0.12,
          curve: "step"
        }),
        Plot4.line(points(across, steps), {
          stroke: "var(--ink)",
          strokeWidth: 1.5,
          curve: "step"
        })
      ]
    }
  };
}
function ticksUpTo(top) {
  const most = Math.log10(top);
  const step = most > 5 ? 3 : 1;
  const ticks = [
    NO_STEPS
  ];
  for (let power2 = 0; power2 <= most; power2 += step) ticks.push(10 ** power2);
  return ticks;
}
function power(value) {
  const exponent = Math.round(Math.log10(value));
  return exponent >= -2 && exponent <= 3 ? `${Number(value.toPrecision(3))}` : `1e${exponent}`;
}

// grader/watch/web/client/dial.ts
var DialView = class {
  element;
  #input;
  #output;
  constructor({ id, label, from, to, step, at, note }, onTurn) {
    this.#input = el("input", {
      type: "range",
      id: `dial-${id}`,
      min: `${from}`,
      max: `${to}`,
      step: `${step}`,
      value: `${at}`,
      "aria-describedby": `note-${id}`
    });
    this.#output = el("output", {
      for: `dial-${id}`
    });
    this.element = el("div", {
      class: "dial"
    }, el("label", {
      for: `dial-${id}`
    }, label, this.#output), this.#input, el("p", {
      id: `note-${id}`
    }, note));
    this.#input.addEventListener("input", () => {
      this.#say();
      onTurn(this.value);
    });
    this.#say();
  }
  get value() {
    return Number(this.#input.value);
  }
  set value(value) {
    this.#input.value = `${value}`;
    this.#say();
  }
  #say() {
    this.#output.textContent = this.#input.value.replace("-", "\u2212");
  }
};

// grader/watch/web/client/eye.ts
var REACH = 56;
function look(data, x, [curve, slopes], reading) {
  const at = place(data.xs, x);
  const isMissing = data.missing !== void 0;
  const exact = data.exact[at];
  const y = isMissing ? exact : numbers(data.student)[at];
  const slope = numbers(isMissing ? data.exactSlope : data.slope)[at];
  const here = data.xs[at];
  overlay(curve, here, y, (scaleX, scaleY) => {
    const unit = scaleX.apply(1) - scaleX.apply(0);
    const rise = (scaleY.apply(1) - scaleY.apply(0)) * slope;
    const length = Math.hypot(unit, rise);
    const [dx, dy] = [
      unit / length,
      rise / length
    ];
    const [px, py] = [
      scaleX.apply(here),
      scaleY.apply(y)
    ];
    const [first, last] = scaleX.domain.map(scaleX.apply);
    const back = Math.min(REACH, (px - first) / dx);
    const ahead = Math.min(REACH, (last - px) / dx);
    return svg("line", {
      x1: px - dx * back,
      y1: py - dy * back,
      x2: px + dx * ahead,
      y2: py + dy * ahead,
      "stroke-width": 2
    });
  });
  overlay(slopes, here, slope);
  reading.replaceChildren(...fact("x", here), ...isMissing ? [] : fact("yours", y), ...fact("exact", exact), ...fact(isMissing ? "exact slope" : "slope of yours", slope));
}
function place(xs, x) {
  const share = (x - xs[0]) / (xs.at(-1) - xs[0]);
  return Math.min(xs.length - 1, Math.max(0, Math.round(share * (xs.length - 1))));
}
function overlay(plot2, x, y, extra) {
  plot2.querySelector(".eye")?.remove();
  const [scaleX, scaleY] = [
    plot2.scale("x"),
    plot2.scale("y")
  ];
  const [low, high] = scaleY.domain;
  const px = scaleX.apply(x);
  const group = svg("g", {
    class: "eye"
  });
  group.append(svg("line", {
    x1: px,
    x2: px,
    y1: scaleY.apply(low),
    y2: scaleY.apply(high),
    "stroke-dasharray": "2 4"
  }));
  if (y >= low && y <= high) {
    if (extra) group.append(extra(scaleX, scaleY));
    group.append(svg("circle", {
      cx: px,
      cy: scaleY.apply(y),
      r: 4,
      "stroke-width": 2
    }));
  }
  plot2.append(group);
}
function fact(name, value) {
  return [
    el("span", {}, `${name} `, el("b", {}, short(value)))
  ];
}
function svg(name, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, `${value}`);
  }
  return element;
}

// grader/watch/web/client/exercise_panel.ts
var ExercisePanel = class {
  element = el("article");
  #id;
  #head = el("div", {
    class: "head"
  });
  #next = el("p", {
    class: "next"
  });
  #pictures = el("div", {
    id: "pictures"
  });
  #reading = el("p", {
    class: "reading"
  });
  #dials = el("div", {
    class: "dials"
  });
  #verdict = el("div");
  #more = el("p");
  #hint = el("div");
  #turned = {};
  #eye;
  #drawn;
  #data;
  /** The curve before the last save, where it was another one. */
  #before;
  #isSaved = false;
  /** Asks for the picture anew. */
  redraw = latest(() => this.#fetch());
  constructor({ id, dials, isExercise }) {
    this.#id = id;
    for (const dial of dials) {
      const view = new DialView(dial, (value) => {
        this.#turned[dial.id] = value;
        this.redraw();
      });
      this.#dials.append(view.element);
    }
    const button = el("button", {
      type: "button",
      class: "plain"
    }, "A hint");
    button.addEventListener("click", () => this.#showHint());
    this.#more.append(button);
    this.element.append(this.#head, this.#next, ...isExercise ? [
      this.#pictures,
      this.#reading,
      this.#dials
    ] : [], this.#verdict, this.#more, this.#hint);
    this.#hint.setAttribute("role", "status");
  }
  /** A save: the curve so far becomes the one before. */
  saved() {
    this.#isSaved = true;
    this.#hint.replaceChildren();
    this.redraw();
  }
  /** A verdict. */
  show({ title, points: points2, state: state2, verdict, next, isFull }) {
    this.#head.replaceChildren(el("h2", {}, title), el("span", {
      class: "points"
    }, [
      points2,
      state2
    ].filter(Boolean).join(", ")));
    this.#next.textContent = next;
    this.#more.hidden = isFull;
    this.#verdict.innerHTML = verdict;
  }
  async #fetch() {
    try {
      const body = {
        item: this.#id,
        turned: this.#turned
      };
      const data = await ask("picture", body);
      const last = this.#data;
      if (this.#isSaved && last?.kind === "curve") {
        const isSame = data.kind === "curve" && JSON.stringify(data.student) === JSON.stringify(last.student);
        if (!isSame) this.#before = last;
      }
      this.#isSaved = false;
      this.#data = data;
      this.#draw(data);
    } catch (error) {
      this.#say(error instanceof Error ? error.message : `${error}`);
    }
  }
  #draw(data) {
    this.#drawn = void 0;
    this.#reading.replaceChildren();
    this.#reading.hidden = data.kind !== "curve";
    if (data.kind === "bars") return this.#drawBars(data);
    this.#drawCurve(data);
  }
  #drawCurve(data) {
    const plots = [
      draw(curvePlot(data, this.#before), document),
      draw(slopePlot(data), document)
    ];
    this.#drawn = [
      ...plots
    ];
    const showsError = data.failing !== void 0 && (data.magnitudes !== void 0 || !differsVisibly(data));
    const error = showsError ? [
      draw(errorPlot(data), document)
    ] : [];
    this.#replace([
      ...plots,
      ...error
    ], curveCaption(data));
    const eye = this.#eye ??= this.#addEye(data.xs);
    for (const plot2 of plots) {
      plot2.addEventListener("pointermove", (event) => {
        const { left, width } = plot2.getBoundingClientRect();
        const at = (event.clientX - left) / width * plot2.viewBox.baseVal.width;
        eye.value = plot2.scale("x").invert(at);
        this.#look();
      });
    }
    this.#look();
  }
  #addEye(xs) {
    const eye = new DialView({
      id: "eye",
      label: "x under the eye",
      from: xs[0],
      to: xs.at(-1),
      step: 0.01,
      at: 1,
      note: "Training follows the slope there: (f(x + h) - f(x - h)) / 2h."
    }, () => this.#look());
    this.#dials.prepend(eye.element);
    return eye;
  }
  #drawBars(data) {
    this.#replace([
      draw(beforePlot(data), document),
      draw(afterPlot(data), document)
    ], barsCaption(data));
  }
  #replace(plots, caption) {
    this.#pictures.replaceChildren(el("figure", {}, el("div", {
      class: "plots"
    }, ...plots), el("figcaption", {}, caption)));
  }
  #say(text5) {
    this.#pictures.replaceChildren(el("p", {
      class: "none"
    }, text5));
  }
  #look() {
    if (this.#data?.kind !== "curve" || !this.#drawn || !this.#eye) return;
    look(this.#data, this.#eye.value, this.#drawn, this.#reading);
  }
  async #showHint() {
    try {
      const { check, steps, total } = await ask("hint", {
        item: this.#id
      });
      this.#hint.className = "hint";
      this.#hint.replaceChildren(el("p", {}, el("b", {}, check.id), ` ${check.title}`), el("ol", {}, ...steps.map((step) => el("li", {}, step))), el("p", {
        class: "soft"
      }, steps.length === total ? "That was the last step." : `Step ${steps.length} of ${total}.`));
    } catch (error) {
      this.#hint.replaceChildren(error instanceof Error ? error.message : "");
    }
  }
};

// grader/watch/web/client/lab_plots.ts
import * as Plot5 from "@observablehq/plot";
var COLOURS = [
  "var(--ink)",
  "var(--other)",
  "var(--good)",
  "var(--bad)",
  "var(--soft)"
];
var LINE = 17;
var LETTER = 8;
function field({ name, span: span2, columns, values, points: marked }) {
  const marks = [
    ...new Set(marked.map(({ mark }) => mark))
  ];
  const rim = (span2.right - span2.left) / columns;
  const drawing = {
    label: `A plane ${name}: ${marked.length} points of ${marks.length} classes, and the line where the network changes its mind.`,
    options: {
      height: 340,
      x: {
        label: null,
        domain: [
          span2.left + rim,
          span2.right - rim
        ],
        ticks: 5
      },
      y: {
        label: null,
        domain: [
          span2.bottom + rim,
          span2.top - rim
        ],
        ticks: 5
      },
      marks: [
        Plot5.contour(values, {
          width: columns,
          height: values.length / columns,
          x1: span2.left,
          x2: span2.right,
          y1: span2.top,
          y2: span2.bottom,
          thresholds: [
            0.5
          ],
          fill: "var(--exact)",
          fillOpacity: 0.45,
          stroke: "var(--ink)",
          strokeWidth: 1.75,
          clip: true
        }),
        Plot5.dot(marked, {
          x: "x",
          y: "y",
          r: 3.5,
          symbol: "mark",
          stroke: ({ mark }) => mark === marks[0] ? "var(--other)" : "var(--ink)",
          strokeWidth: 1.75
        })
      ]
    }
  };
  return el("figure", {}, draw(drawing, document), el("figcaption", {}, name));
}
function lines({ from, to, series, axes }) {
  const [low, high] = extent([
    0,
    ...series.flatMap(({ ys }) => ys)
  ]);
  const places = spread(series.map(({ ys }) => ys.at(-1)), LINE * (high - low || 1) / (HEIGHT - 60));
  const drawing = {
    label: `Curves from ${from} to ${to}: ${series.map(({ name, ys }) => `${name}, from ${short(ys[0])} to ${short(ys.at(-1))}`).join("; ")}.`,
    options: {
      width: 640,
      marginRight: LETTER * (2 + Math.max(...series.map(({ name }) => name.length))),
      x: {
        label: axes?.x ?? "x",
        domain: [
          from,
          to
        ],
        labelAnchor: "center"
      },
      y: {
        grid: true,
        label: axes?.y ?? null,
        ticks: 5,
        domain: [
          Math.min(low, ...places),
          Math.max(high, ...places)
        ]
      },
      marks: [
        Plot5.ruleY([
          0
        ], {
          stroke: "var(--line)"
        }),
        ...series.flatMap(({ name, ys }, i) => {
          const xs = ys.map((_, i2) => from + (to - from) * i2 / (ys.length - 1));
          const stroke = COLOURS[i % COLOURS.length];
          return [
            Plot5.line(points(xs, ys), {
              stroke,
              strokeWidth: 1.75
            }),
            Plot5.text([
              name
            ], {
              x: [
                to
              ],
              y: [
                places[i]
              ],
              text: [
                name
              ],
              fill: stroke,
              fontWeight: 600,
              textAnchor: "start",
              dx: 8
            })
          ];
        })
      ]
    }
  };
  return el("figure", {}, draw(drawing, document));
}
function spread(values, gap) {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const moved = values.map((value) => Number.isFinite(value) ? value : 0);
  order.forEach((at, i) => {
    const below = order[i - 1];
    if (below === void 0) return;
    moved[at] = Math.max(moved[at], moved[below] + gap);
  });
  return moved;
}

// grader/watch/web/client/lab_panel.ts
var LabPanel = class {
  element = el("article", {
    class: "lab"
  });
  #page;
  #body = el("div");
  constructor(page) {
    this.#page = page;
    this.element.append(el("h2", {}, page.title), this.#body);
  }
  /** Shows what there is so far. */
  frame(blocks) {
    this.#body.replaceChildren(...blocks.map(render));
  }
  /** Computes it, here and now. */
  async redraw() {
    if (this.#body.childElementCount === 0) {
      this.#body.append(el("p", {
        class: "soft"
      }, "Computing ..."));
    }
    try {
      const blocks = await ask("lab", {
        page: this.#page.id
      });
      this.frame(blocks);
    } catch (error) {
      const text5 = error instanceof Error ? error.message : `${error}`;
      this.#body.replaceChildren(el("p", {
        class: "failed"
      }, text5));
    }
  }
};
function render(block) {
  switch (block.kind) {
    case "say":
      return el("p", {}, block.text);
    case "table":
      return table(block);
    case "bars":
      return bars(block);
    case "plot":
      return lines(block);
    case "field":
      return field(block);
  }
}
function table({ head, rows }) {
  return el("div", {
    class: "scroll",
    tabindex: "0",
    role: "region",
    "aria-label": `Table: ${head.join(", ")}`
  }, el("table", {}, el("thead", {}, el("tr", {}, ...head.map((cell) => el("th", {
    scope: "col"
  }, cell)))), el("tbody", {}, ...rows.map(([first = "", ...rest]) => el("tr", {}, el("th", {
    scope: "row"
  }, first), ...rest.map((cell) => el("td", {}, cell)))))));
}
function bars({ rows }) {
  const most = Math.max(...rows.map(({ value }) => value).filter(Number.isFinite), Number.MIN_VALUE);
  const room = Math.max(...rows.map(({ shown }) => shown.length));
  return el("figure", {}, ...rows.map(({ label, value, shown }) => {
    const share = Number.isFinite(value) ? Math.max(0, value / most) : 0;
    const bar = el("i", {
      "aria-hidden": "true"
    });
    bar.style.width = share === 0 ? "0" : `max(2px, calc((100% - ${room}ch - .6rem) * ${share.toFixed(4)}))`;
    return el("div", {
      class: "row"
    }, el("span", {}, label), el("span", {}, bar, shown));
  }));
}

// grader/watch/web/client/tabs.ts
var Tabs = class {
  element = el("div");
  #list;
  #buttons = /* @__PURE__ */ new Map();
  #onSelect;
  constructor(title, onSelect) {
    this.#onSelect = onSelect;
    const heading = el("h2", {}, title);
    this.#list = el("div", {
      role: "tablist",
      "aria-label": title
    });
    this.element.append(heading, this.#list);
    this.#list.addEventListener("keydown", (event) => this.#move(event));
  }
  /** Brings the tabs up to date; the selected one is marked. */
  show(tabs, selected2) {
    for (const { id, title, points: points2, isFull } of tabs) {
      const button = this.#buttons.get(id) ?? this.#add(id);
      button.replaceChildren(el("span", {}, title), ...points2 ? [
        el("span", {
          class: "points"
        }, points2)
      ] : []);
      button.classList.toggle("full", isFull);
    }
    const isHere = this.#buttons.has(selected2);
    let isFirst = true;
    for (const [id, button] of this.#buttons) {
      const isSelected = id === selected2;
      button.setAttribute("aria-selected", `${isSelected}`);
      button.tabIndex = isSelected || !isHere && isFirst ? 0 : -1;
      isFirst = false;
    }
  }
  /** The tab's button. */
  button(id) {
    return this.#buttons.get(id);
  }
  #add(id) {
    const button = el("button", {
      type: "button",
      role: "tab",
      id: `tab-${id}`,
      "aria-controls": "panel"
    });
    button.addEventListener("click", () => this.#onSelect(id));
    this.#buttons.set(id, button);
    this.#list.append(button);
    return button;
  }
  #move(event) {
    const step = STEPS[event.key];
    const all = [
      ...this.#buttons.values()
    ];
    const at = all.findIndex((button) => button === document.activeElement);
    if (step === void 0 || at < 0) return;
    event.preventDefault();
    const next = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : (at + step + all.length) % all.length;
    all[next].focus();
    all[next].click();
  }
};
var STEPS = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
  Home: 0,
  End: 0
};

// grader/watch/web/client/main.ts
var state;
var selected = "";
var followed = "";
var card = cardForm();
var exercises = /* @__PURE__ */ new Map();
var labs = /* @__PURE__ */ new Map();
var exerciseTabs = new Tabs("Exercises", (id) => select(id));
var labTabs = new Tabs("The lab", (id) => select(id));
byId("nav").append(exerciseTabs.element, labTabs.element);
function select(id) {
  if (id === selected) return;
  selected = id;
  const panel = open(id);
  if (!panel) return;
  byId("panel").replaceChildren(panel.element);
  byId("panel").setAttribute("aria-labelledby", `tab-${id}`);
  panel.redraw();
  render2();
}
function open(id) {
  const item = state?.items.find((item2) => item2.id === id);
  if (item) {
    const panel2 = exercises.get(id) ?? new ExercisePanel(item);
    exercises.set(id, panel2);
    return panel2;
  }
  const page = state?.lab.find((page2) => labId(page2.id) === id);
  if (!page) return void 0;
  const panel = labs.get(id) ?? new LabPanel(page);
  labs.set(id, panel);
  return panel;
}
function labId(id) {
  return `lab-${id}`;
}
function render2() {
  if (!state) return;
  const { total, share, status, isBusy, items, lab } = state;
  document.title = total ? `${total.split(" ")[0]} ${state.module}` : state.module;
  byId("total").textContent = total;
  byId("share").style.width = `${100 * share}%`;
  byId("status").textContent = status;
  byId("status").classList.toggle("busy", isBusy);
  exerciseTabs.show(items, selected);
  labTabs.show(lab.map(({ id, title }) => ({
    id: labId(id),
    title,
    points: "",
    isFull: false
  })), selected);
  const isDone = items.length > 0 && items.every(({ isFull }) => isFull);
  if (isDone && !card.isConnected) byId("status").after(card);
  if (!isDone) card.remove();
  const item = items.find(({ id }) => id === selected);
  if (item) exercises.get(selected)?.show(item);
}
var source = new EventSource("events");
source.addEventListener("state", ({ data }) => {
  const before = state?.items.find(({ id }) => id === selected)?.verdict;
  state = JSON.parse(data);
  const isMoved = state.current !== followed;
  followed = state.current;
  if (isMoved && !labs.has(selected)) select(state.current);
  const after = state.items.find(({ id }) => id === selected)?.verdict;
  render2();
  if (before !== void 0 && before !== after) {
    exercises.get(selected)?.redraw();
  }
});
source.addEventListener("saved", () => {
  exercises.get(selected)?.saved();
  labs.get(selected)?.redraw();
});
source.addEventListener("frame", ({ data }) => {
  const { page, blocks } = JSON.parse(data);
  labs.get(labId(page))?.frame(blocks);
});
source.addEventListener("error", () => {
  byId("status").textContent = "The watch has ended or cannot be reached; start it again in the terminal.";
});
