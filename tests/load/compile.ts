import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../project.js';

/**
 * Compiles TypeScript files to JavaScript beside them with the strictest checks, libraries' declarations included.
 * The compiler and Node's types are the repository's: a reader has their own. @returns what is wrong
 */
export function compile(files: readonly string[]): string[] {
  const program = ts.createProgram(files, {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    typeRoots: [join(root, 'node_modules/@types')],
    skipDefaultLibCheck: true,
  });
  const { diagnostics } = program.emit();
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(
    ({ file, messageText }) =>
      `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
  );
}
