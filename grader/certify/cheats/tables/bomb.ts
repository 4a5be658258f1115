import { code, RIGHT, type Rows } from "../row.ts";

/** Is too much for who reads it. */
export const bomb: Rows = {
  arrows: {
    tries: "nest functions deeper than a parser can go",
    mayEarn: "nothing",
    load: code`export const bomb = ${"a=>".repeat(60000)}1;`,
  },
  blocks: {
    tries: "nest blocks deeper than a parser can go",
    mayEarn: "nothing",
    load: code`${"{".repeat(100000)}${"}".repeat(100000)}`,
  },
  conditions: {
    tries: "nest conditions deeper than a parser can go",
    mayEarn: "nothing",
    load: code`${"if(0)".repeat(30000)};`,
  },
  decorators: {
    tries: "run code while a class is made",
    load: code`
      function decorate<T>(value: T): T {
        console.log("::error::owned");
        return value;
      }
      @decorate
      export class Other {}
    `,
  },
  empty: {
    tries: "be empty",
    mayEarn: "nothing",
    file: "",
  },
  hashbang: {
    tries: "start as a script",
    top: "#!/bin/sh",
  },
  html_comment: {
    tries: "hide code in an old kind of comment",
    mayEarn: "nothing",
    file: code`
      <!-- import("{{SOLUTIONS_URL}}/relu.ts")
      export class ReLU {}
    `,
  },
  imports: {
    tries: "import the same module again and again",
    load: code`${'import "tinytorch";'.repeat(5000)}`,
  },
  lists: {
    tries: "nest lists deeper than a parser can go",
    mayEarn: "nothing",
    load: code`export const bomb = ${"[".repeat(100000)}${"]".repeat(100000)};`,
  },
  name: {
    tries: "have a name as long as a file",
    load: code`export const ${"a".repeat(200000)} = 1;`,
  },
  nul_bytes: {
    tries: "hold bytes that are no text",
    mayEarn: "nothing",
    file: "export class ReLU {}\n\0\0\0\n",
  },
  one_line: {
    tries: "be one line as long as a file may be",
    load: code`export const bomb = "${"a".repeat(260000)}";`,
  },
  parentheses: {
    tries: "nest deeper than a parser can go",
    mayEarn: "nothing",
    load: code`export const bomb = ${"(".repeat(100000)}1${
      ")".repeat(100000)
    };`,
  },
  plus: {
    tries: "add more terms than a compiler can",
    mayEarn: "nothing",
    load: code`export const bomb = 0${"+1".repeat(100000)};`,
  },
  quotes_in_regex: {
    tries: "keep the vet busy with quotes",
    load: code`export const bomb = /"${String.raw`\"`.repeat(120000)}/;`,
  },
  siblings: {
    tries: "import its siblings in a circle",
    load: code`
      export * from "./sigmoid.ts";
      export * from "./relu.ts";
    `,
  },
  slashes: {
    tries: "keep the vet busy with slashes",
    load: code`export const bomb = "${"(/[".repeat(80000)}";`,
  },
  templates: {
    tries: "nest templates deeper than a parser can go",
    mayEarn: "nothing",
    load: code`export const bomb = ${"`${".repeat(60000)}1${
      "}`".repeat(60000)
    };`,
  },
  templates_in_regex: {
    tries: "keep the vet busy with templates",
    load: code`export const bomb = /\`${String.raw`$\{`.repeat(80000)}/;`,
  },
  too_long: {
    tries: "be longer than a file may be",
    mayEarn: "nothing",
    load: code`export const bomb = "${"a".repeat(262144)}";`,
    returns: RIGHT,
  },
  type_recursion: {
    tries: "keep the type checker busy",
    load: code`
      type Grow<T extends unknown[]> = T["length"] extends 5000 ? T : Grow<[...T, ...T, 1]>;
      export type Bomb = Grow<[1]>;
      type Power<T> = { [K in keyof T]: [T, Power<T[K]>] };
      export type More = Power<Power<Power<string>>>;
    `,
  },
  type_union: {
    tries: "make a union without an end",
    load: code`
      type D = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";
      export type Bomb = \`\${D}\${D}\${D}\${D}\${D}\${D}\${D}\`;
    `,
  },
  types: {
    tries: "nest types deeper than a checker can go",
    mayEarn: "nothing",
    load: code`export type Bomb = ${"A<".repeat(60000)}1${">".repeat(60000)};`,
  },
  unary: {
    tries: "nest signs deeper than a parser can go",
    mayEarn: "nothing",
    load: code`export const bomb = ${"!".repeat(200000)}1;`,
  },
};
