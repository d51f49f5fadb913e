import { frozenPath } from '../records/passes.js';
import { sha256Of } from '../text/digest.js';
import { byCodePoint } from '../text/order.js';
import { show } from '../text/printable.js';
import { isSystemFile } from '../text/system-files.js';
import type { Raised, RecordCheck } from './check.js';

const folder = frozenPath.slice(0, frozenPath.lastIndexOf('/') + 1);
const lineForm = /^([0-9a-f]{64}) {2}(\S+)$/;

const howListed = `\`cd ${folder} && sha256sum FILE >> SHA256SUMS\``;

const frozen: RecordCheck = {
  id: 'pass/frozen',
  *run({ passes, files }): Iterable<Raised> {
    if (!passes) return;
    const list = files.get(frozenPath) ?? new Uint8Array();
    const lines = new TextDecoder().decode(list).split('\n');
    const listed = new Map<string, { readonly digest: string; readonly line: number }>();
    for (const [index, text] of lines.entries()) {
      const [, digest = '', name = ''] = lineForm.exec(text) ?? [];
      if (text === '' && index === lines.length - 1) continue;
      const path = `${folder}${name}`;
      const isEntry = digest !== '' && files.has(path) && !listed.has(path);
      if (isEntry) listed.set(path, { digest, line: index + 1 });
      else
        yield {
          file: frozenPath,
          line: index + 1,
          column: 1,
          message: `${show(text)} is not the digest of a file that is there, or the second of one.`,
          expected: `a SHA-256 digest, two spaces and a path in ${folder}, each once`,
          fix: 'Put the file back that the line is about, or remove the line if it is not about one.',
        };
    }
    const own = [...files.keys()].filter(
      (path) => path.startsWith(folder) && path !== frozenPath && !isSystemFile(path),
    );
    for (const path of own.sort(byCodePoint)) {
      const entry = listed.get(path);
      const actual = sha256Of(files.get(path) ?? new Uint8Array());
      if (entry?.digest === actual) continue;
      yield {
        file: path,
        line: 1,
        column: 1,
        message: entry
          ? `The file has sha256 ${actual}: it was edited.`
          : `The file, with sha256 ${actual}, is not listed in ${frozenPath}.`,
        expected: entry
          ? `${entry.digest}, as ${frozenPath}:${entry.line} says; passes and what was decided of them are kept as they were`
          : 'a line for every file of the passes',
        fix: entry
          ? 'Put the original file back. What changed since stands in the records and, with its reason, in curated/revisions.json.'
          : `Add its line when the pass is complete: ${howListed}, with FILE below ${folder}.`,
      };
    }
  },
};

export const frozenChecks: readonly RecordCheck[] = [frozen];
