import ts from 'typescript';

const otherOperator: Readonly<Record<string, readonly string[]>> = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

const otherMethod: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
  ['floor', 'ceil'],
  ['ceil', 'floor'],
  ['find', 'findLast'],
  ['findLast', 'find'],
  ['indexOf', 'lastIndexOf'],
  ['lastIndexOf', 'indexOf'],
  ['toLowerCase', 'toUpperCase'],
]);

/** Methods whose result has the type of what they are called on, so that the call can be left out. */
const optionalMethods = new Set([
  'filter',
  'slice',
  'sort',
  'reverse',
  'trim',
  'trimEnd',
  'concat',
]);

const isCondition = (node: ts.Expression): boolean => {
  const { parent } = node;
  return (
    ((ts.isIfStatement(parent) || ts.isWhileStatement(parent)) && parent.expression === node) ||
    ((ts.isConditionalExpression(parent) || ts.isForStatement(parent)) && parent.condition === node)
  );
};

function ofBinary(node: ts.BinaryExpression, text: (node: ts.Node) => string): string[] {
  const [left, right] = [text(node.left), text(node.right)];
  return (otherOperator[node.operatorToken.getText()] ?? []).map(
    (operator) => `(${left}) ${operator} (${right})`,
  );
}

function ofCall(node: ts.CallExpression, text: (node: ts.Node) => string): string[] {
  if (!ts.isPropertyAccessExpression(node.expression) || ts.isOptionalChain(node)) return [];
  const { expression, name } = node.expression;
  const rest = text(node).slice(name.end - node.getStart());
  const other = otherMethod.get(name.text);
  const start = text(node).slice(0, name.getStart() - node.getStart());
  return [
    ...(other === undefined ? [] : [`${start}${other}${rest}`]),
    ...(optionalMethods.has(name.text) ? [text(expression)] : []),
  ];
}

function ofRegularExpression(pattern: string): string[] {
  const end = pattern.lastIndexOf('/');
  const [body, flags] = [pattern.slice(1, end), pattern.slice(end + 1)];
  return [
    ...(body.startsWith('^') ? [`/${body.slice(1)}/${flags}`] : []),
    ...(body.endsWith('$') && !body.endsWith('\\$') ? [`/${body.slice(0, -1)}/${flags}`] : []),
    ...(flags.includes('i') ? [`/${body}/${flags.replace('i', '')}`] : []),
    ...(/[^\\]\+/.test(body) ? [`/${body.replace(/([^\\])\+/, '$1')}/${flags}`] : []),
  ].filter((one) => !one.startsWith('//'));
}

/** What an expression can be replaced by. What strings say is prose or data, and is left as it is. */
export function replacementsOf(node: ts.Expression, text: (node: ts.Node) => string): string[] {
  const found: string[] = isCondition(node) ? ['true', 'false'] : [];
  if (ts.isBinaryExpression(node)) found.push(...ofBinary(node, text));
  else if (ts.isCallExpression(node)) found.push(...ofCall(node, text));
  else if (node.kind === ts.SyntaxKind.TrueKeyword) found.push('false');
  else if (node.kind === ts.SyntaxKind.FalseKeyword) found.push('true');
  else if (ts.isNumericLiteral(node)) found.push(`(${node.getText()} + 1)`);
  else if (ts.isRegularExpressionLiteral(node)) found.push(...ofRegularExpression(node.getText()));
  else if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) found.push('[]');
  else if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    found.push(text(node.operand));
  return found;
}
