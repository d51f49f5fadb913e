import { dirname, join, relative } from 'node:path';
import { byCodePoint } from '../text/order.js';
import type { Files } from '../text/files.js';

/**
 * Compiles scripts/ to JavaScript with type declarations, in memory. TypeScript is a development dependency, so this
 * works in the repository only. @throws Error with the compiler's own words when the code does not type-check.
 */
export async function compileScripts(root: string): Promise<Files> {
  const { default: ts } = await import('typescript');
  const configFile = join(root, 'tsconfig.json');
  const config = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path));
  const outDir = join(root, 'dist', 'js');
  const parsed = ts.parseJsonConfigFileContent(
    { ...(config.config as object), include: ['scripts'] },
    ts.sys,
    dirname(configFile),
    {
      noEmit: false,
      declaration: true,
      outDir,
      rootDir: join(root, 'scripts'),
      newLine: ts.NewLineKind.LineFeed,
    },
  );
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const files = new Map<string, Uint8Array>();
  const emitted = program.emit(undefined, (path, text) => {
    files.set(relative(outDir, path).replaceAll('\\', '/'), new TextEncoder().encode(text));
  });
  const diagnostics = [...ts.getPreEmitDiagnostics(program), ...emitted.diagnostics];
  if (diagnostics.length > 0) {
    const host = {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (path: string) => path,
      getNewLine: () => '\n',
    };
    throw new Error(`scripts/ does not compile:\n${ts.formatDiagnostics(diagnostics, host)}`);
  }
  return new Map([...files].sort(([a], [b]) => byCodePoint(a, b)));
}
