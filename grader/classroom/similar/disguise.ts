import ts from "typescript";

/**
 * A file as somebody hands it in who took it from another: other names, other
 * comments and types, functions and independent statements in another order.
 */
export function disguise(text: string): string {
  const file = ts.createSourceFile("x.ts", text, ts.ScriptTarget.Latest, true);
  const result = ts.transform(file, [reorder, rename, untype]);
  const printed = ts.createPrinter({ removeComments: true })
    .printFile(result.transformed[0]!);
  result.dispose();
  return `// My own work.\n${
    printed.replace(/^(\s*)(return\b)/gm, "$1/* done */\n$1$2")
  }`;
}

type Transform = ts.TransformerFactory<ts.SourceFile>;

/** Names that the file gives itself and nobody outside asks for. */
const rename: Transform = (context) => (file) => {
  const names = new Map<string, string>();
  const add = (name: ts.Node | undefined) => {
    if (name && ts.isIdentifier(name) && !/^[A-Z]/.test(name.text)) {
      names.set(
        name.text,
        `my${name.text[0]!.toUpperCase()}${name.text.slice(1)}2`,
      );
    }
  };
  const collect = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) || ts.isParameter(node) ||
      ts.isFunctionDeclaration(node)
    ) add(node.name);
    ts.forEachChild(node, collect);
  };
  collect(file);
  const visit = (node: ts.Node): ts.Node => {
    if (ts.isPropertyAccessExpression(node)) {
      return context.factory.updatePropertyAccessExpression(
        node,
        ts.visitNode(node.expression, visit) as ts.Expression,
        node.name,
      );
    }
    if (ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) {
      return ts.visitEachChild(
        node,
        (child) => child === node.name ? child : visit(child),
        context,
      );
    }
    if (ts.isIdentifier(node) && names.has(node.text)) {
      return context.factory.createIdentifier(names.get(node.text)!);
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit) as ts.SourceFile;
};

/** Variables and results lose their types, `const` becomes `let`. */
const untype: Transform = (context) => (file) => {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isVariableDeclaration(inner)) {
      return factory.updateVariableDeclaration(
        inner,
        inner.name,
        undefined,
        undefined,
        inner.initializer,
      );
    }
    if (ts.isVariableDeclarationList(inner)) {
      return factory.createVariableDeclarationList(
        inner.declarations,
        ts.NodeFlags.Let,
      );
    }
    return inner;
  };
  return ts.visitNode(file, visit) as ts.SourceFile;
};

/** Functions and methods from the last to the first; neighbours that do not need each other change places. */
const reorder: Transform = (context) => (file) => {
  const { factory } = context;
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isBlock(inner)) {
      return factory.updateBlock(inner, swapped(inner.statements));
    }
    if (ts.isClassDeclaration(inner)) {
      return factory.updateClassDeclaration(
        inner,
        inner.modifiers,
        inner.name,
        inner.typeParameters,
        inner.heritageClauses,
        [...inner.members].reverse(),
      );
    }
    if (ts.isSourceFile(inner)) {
      const first = inner.statements.filter((one) =>
        !ts.isFunctionDeclaration(one)
      );
      const functions = inner.statements.filter(ts.isFunctionDeclaration);
      return factory.updateSourceFile(inner, [
        ...first,
        ...functions.reverse(),
      ]);
    }
    return inner;
  };
  return ts.visitNode(file, visit) as ts.SourceFile;
};

function swapped(statements: readonly ts.Statement[]): ts.Statement[] {
  const list = [...statements];
  for (let i = 0; i + 1 < list.length; i += 2) {
    const [a, b] = [list[i]!, list[i + 1]!];
    if (!ts.isVariableStatement(a) || !ts.isVariableStatement(b)) continue;
    const names = a.declarationList.declarations.map(({ name }) =>
      ts.isIdentifier(name) ? name.text : ""
    );
    const uses = (node: ts.Node): boolean =>
      ts.isIdentifier(node) && names.includes(node.text) ||
      (ts.forEachChild(node, (child) => uses(child) || undefined) ?? false);
    if (!uses(b)) [list[i], list[i + 1]] = [b, a];
  }
  return list;
}
