/** Where an annotation points and what it is called. */
export interface Annotation {
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly col?: number;
}

/** A command that GitHub Actions reads from a line of output. */
export function workflowCommand(
  kind: "error" | "warning" | "notice",
  annotation: Annotation,
  message: string,
): string {
  const properties = Object.entries(annotation)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(`${value}`)}`);
  return `::${kind} ${properties.join(",")}::${escapeData(message)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
