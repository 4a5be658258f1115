/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses the XML that reports use, strictly.
 *
 * @throws {SyntaxError} On anything that is not well-formed.
 */
export function parseXml(source: string): XmlElement {
  // deno-lint-ignore no-control-regex
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(source)) {
    throw new SyntaxError("Cannot parse XML: a character that XML 1.0 lacks");
  }
  const root: XmlElement = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const body = source.replace(/^<\?xml[^>]*\?>/, "");
  for (const token of body.match(/<[^>]*>|[^<]+|</g) ?? []) {
    const top = open.at(-1)!;
    if (!token.startsWith("<")) top.text += unescape(token);
    else if (token.startsWith("</")) {
      if (token !== `</${open.pop()!.name}>`) fail(token);
    } else {
      const tag = /^<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>$/.exec(token);
      if (!tag) fail(token);
      const [, name, rest, closed] = tag;
      const attributes = Object.fromEntries(
        [...rest!.matchAll(/([\w-]+)="([^"]*)"/g)]
          .map(([, key, value]) => [key, unescape(value!)]),
      );
      const element = { name: name!, attributes, children: [], text: "" };
      top.children.push(element);
      if (!closed) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1) fail("the end");
  return root.children[0]!;
}

function unescape(text: string): string {
  if (/&(?!(amp|lt|gt|quot|apos);)/.test(text)) fail(text);
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"').replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

function fail(token: string): never {
  throw new SyntaxError(`Cannot parse XML: at ${token.slice(0, 60)}`);
}
