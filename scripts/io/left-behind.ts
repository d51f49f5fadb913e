import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';
import { isSystemFile, systemFileIn } from '../text/system-files.js';

export const systemFileFinding = (path: string): Finding =>
  finding('folder/system-file', {
    file: path,
    message: `${printable(path)} was left behind by an operating system.`,
    expected: 'the release and nothing else',
    fix: 'Nothing to do; it is not looked at.',
  });

/** Files without those that an operating system left behind, and those named. */
export function withoutSystemFiles(files: Files): { files: Files; findings: Finding[] } {
  const found = [...files.keys()].filter(isSystemFile);
  return {
    files: found.length === 0 ? files : new Map([...files].filter(([path]) => !isSystemFile(path))),
    findings: [...new Set(found.map(systemFileIn))].map(systemFileFinding),
  };
}
