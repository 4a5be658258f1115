import ts from "typescript";

/** A word of a program, and the lines that it is on, from 0. */
export interface Token {
  readonly word: string;
  readonly from: ts.LineAndCharacter;
  readonly to: ts.LineAndCharacter;
}

/** Marks that a formatter adds or takes away. */
const NOISE = new Set([
  ts.SyntaxKind.SemicolonToken,
  ts.SyntaxKind.CommaToken,
  ts.SyntaxKind.OpenBraceToken,
  ts.SyntaxKind.CloseBraceToken,
  ts.SyntaxKind.OpenParenToken,
  ts.SyntaxKind.CloseParenToken,
  ts.SyntaxKind.EndOfFileToken,
  ts.SyntaxKind.ExclamationToken,
]);

/** Words that say how, not what. */
const MODIFIERS = new Set([
  ts.SyntaxKind.ReadonlyKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.PublicKeyword,
  ts.SyntaxKind.ProtectedKeyword,
  ts.SyntaxKind.OverrideKeyword,
  ts.SyntaxKind.ExportKeyword,
]);

/**
 * What a program does, in TypeScript's own tokens: without comments, types,
 * imports and layout, and with one word for each name that it gives itself.
 * Names of others, such as `Math.exp`, and numbers stay.
 */
export function tokensOf(text: string): Token[] {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const own = namesIn(file);
  const tokens: Token[] = [];
  const visit = (node: ts.Node): void => {
    if (skipped(node)) return;
    const children = node.getChildren(file);
    if (children.length > 0) {
      children.forEach(visit);
      return;
    }
    if (NOISE.has(node.kind) || MODIFIERS.has(node.kind)) return;
    const word = wordOf(node, file, own);
    if (word === "") return;
    tokens.push({
      word,
      from: file.getLineAndCharacterOfPosition(node.getStart(file)),
      to: file.getLineAndCharacterOfPosition(node.getEnd()),
    });
  };
  visit(file);
  return tokens;
}

function skipped(node: ts.Node): boolean {
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node) ||
    ts.isTypeParameterDeclaration(node) || ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) ||
    ts.isJSDoc(node) || node.kind === ts.SyntaxKind.ColonToken ||
    node.kind === ts.SyntaxKind.AsKeyword;
}

function wordOf(
  node: ts.Node,
  file: ts.SourceFile,
  own: ReadonlySet<string>,
): string {
  const text = node.getText(file);
  if (ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) {
    return own.has(text.replace(/^#/, "")) ? "own" : text;
  }
  switch (node.kind) {
    case ts.SyntaxKind.ConstKeyword:
    case ts.SyntaxKind.LetKeyword:
    case ts.SyntaxKind.VarKeyword:
      return "let";
    default:
      return text;
  }
}

/** What a file gives a name to. */
function namesIn(file: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (
      (ts.isVariableDeclaration(node) || ts.isParameter(node) ||
        ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) ||
        ts.isBindingElement(node) || ts.isMethodDeclaration(node) ||
        ts.isPropertyDeclaration(node)) &&
      node.name &&
      (ts.isIdentifier(node.name) || ts.isPrivateIdentifier(node.name))
    ) names.add(node.name.text.replace(/^#/, ""));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}
