import ts from 'typescript';
import type { Mutant } from './mutant.js';
import { replacementsOf } from './operators.js';

/** Places where an expression cannot be exchanged for another: targets, types, property names, and links of an optional chain. */
const isFixed = (node: ts.Expression): boolean => {
  const { parent } = node;
  return (
    ts.isOptionalChain(parent) ||
    ts.isTypeNode(parent) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isBinaryExpression(parent) &&
      parent.left === node &&
      parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
      parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment) ||
    (ts.isForOfStatement(parent) && parent.initializer === node) ||
    (ts.isArrayLiteralExpression(parent.parent) && ts.isForOfStatement(parent.parent.parent))
  );
};

const isBodyOfFunction = (node: ts.Node): node is ts.Block =>
  ts.isBlock(node) && ts.isFunctionLike(node.parent) && node.statements.length > 0;

const isCallAlone = (node: ts.Node): node is ts.ExpressionStatement =>
  ts.isExpressionStatement(node) && !ts.isStringLiteral(node.expression);

const isTypeAlone = (node: ts.Node): boolean =>
  ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** Each change that can be made of a file, in the order of their places. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const text = (node: ts.Node): string => node.getText(tree);
  const lines = source.split('\n');
  const found: Mutant[] = [];
  const add = (node: ts.Node, kind: Mutant['kind'], replacement: string): void => {
    const start = node.getStart(tree);
    const line = tree.getLineAndCharacterOfPosition(start).line + 1;
    const within = lines[line - 1]?.trim() ?? '';
    found.push({
      file,
      line,
      within,
      start,
      end: node.end,
      original: text(node),
      replacement,
      kind,
    });
  };
  const visit = (node: ts.Node): void => {
    if (isTypeAlone(node) || ts.isImportDeclaration(node)) return;
    if (isBodyOfFunction(node)) add(node, 'body', '{}');
    else if (isCallAlone(node)) add(node, 'statement', ';');
    else if (ts.isExpression(node) && !isFixed(node))
      for (const replacement of replacementsOf(node, text)) add(node, 'expression', replacement);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
