import ts from 'typescript';
import type { Mutant } from './mutant.js';
import { weave, type Wrapping } from './weave.js';

/** A mutant with the number by which it is switched on. */
export interface Numbered extends Mutant {
  readonly id: number;
}

const switchOf = ({ id, kind, start, end, replacement }: Numbered): Wrapping => {
  const isOn = `globalThis.__isMutated(${id})`;
  return {
    start,
    end,
    wrap: (text) =>
      kind === 'expression'
        ? `(${isOn} ? (${replacement}) : (${text}))`
        : kind === 'statement'
          ? `{ if (!${isOn}) { ${text} } }`
          : `{ if (${isOn}) return; ${text.slice(1)}`,
  };
};

/** Counts the rounds of every loop, so that one without an end is noticed. */
function countersOf(file: string, source: string): Wrapping[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Wrapping[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false))
      found.push({
        start: node.statement.getStart(tree),
        end: node.statement.end,
        wrap: (text) => `{ globalThis.__goesRound(); ${text} }`,
      });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** A file of the program with all these changes in it, each switched off until `__isMutated` says true of its number. */
export const instrument = (file: string, source: string, mutants: readonly Numbered[]): string =>
  weave(source, [...mutants.map(switchOf), ...countersOf(file, source)]);
