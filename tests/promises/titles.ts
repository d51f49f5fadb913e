import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { allChecks } from '../../scripts/checks/lists.js';
import { root } from '../project.js';

interface Title {
  readonly title: string;
  /** It, or what it stands in, is marked as not to be run. */
  readonly isSkipped: boolean;
}

/** The names in what is called: `it.each(rows)` has it, each. */
function namesIn(callee: ts.Expression): string[] {
  if (ts.isIdentifier(callee)) return [callee.text];
  if (ts.isPropertyAccessExpression(callee))
    return [...namesIn(callee.expression), callee.name.text];
  return ts.isCallExpression(callee) || ts.isTaggedTemplateExpression(callee)
    ? namesIn(ts.isCallExpression(callee) ? callee.expression : callee.tag)
    : [];
}

/** The titles of the tests of a file as they are written there, with their placeholders. */
export function titlesIn(source: string): Title[] {
  const file = ts.createSourceFile('test.ts', source, ts.ScriptTarget.ES2022);
  const titles: Title[] = [];
  const visit = (node: ts.Node, isSkipped: boolean): void => {
    let isSkippedHere = isSkipped;
    if (ts.isCallExpression(node)) {
      const [name = '', ...modifiers] = namesIn(node.expression);
      const [first] = node.arguments;
      isSkippedHere ||=
        ['it', 'test', 'describe'].includes(name) &&
        modifiers.some((each) => each === 'skip' || each === 'todo');
      if ((name === 'it' || name === 'test') && first) {
        if (ts.isStringLiteralLike(first))
          titles.push({ title: first.text, isSkipped: isSkippedHere });
        else if (ts.isTemplateExpression(first))
          titles.push({ title: first.getText(file).slice(1, -1), isSkipped: isSkippedHere });
      }
    }
    node.forEachChild((child) => {
      visit(child, isSkippedHere);
    });
  };
  visit(file, false);
  return titles;
}

/** Every one has a fixture that raises it (tests/checks/fixtures.test.ts), and no release is made where it is raised. */
const checks: ReadonlySet<string> = new Set(allChecks.map(({ id }) => id));

const read = new Map<string, readonly Title[]>();

/** What is wrong with a test that is named as `file > title`, or as `check id`; undefined where it is there and runs. */
export function faultOf(test: string): string | undefined {
  const [, check] = /^check (.*)$/.exec(test) ?? [];
  if (check !== undefined) return checks.has(check) ? undefined : `no such check: ${test}`;
  const [path = '', title] = test.split(/ > (.*)/s);
  if (!/^tests\/.*\.test\.ts$/.test(path) || title === undefined)
    return `not "file > title": ${test}`;
  if (!existsSync(join(root, path))) return `no such file: ${test}`;
  const titles = read.get(path) ?? titlesIn(readFileSync(join(root, path), 'utf8'));
  read.set(path, titles);
  const found = titles.filter((each) => each.title === title);
  if (found.length === 0) return `no such test: ${test}`;
  return found.some(({ isSkipped }) => isSkipped) ? `skipped: ${test}` : undefined;
}
