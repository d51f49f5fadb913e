import { finding, type Finding } from '../text/finding.js';
import { printable } from '../text/printable.js';
import type { FindingId } from '../text/registry.js';
import { limits } from './archive-entries.js';
import { Names } from './entry-names.js';

/** What a folder or a revision lists, before it is opened. */
export interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly isRegular: boolean;
}

/**
 * Decides which files of a folder or a revision are read, until they are too many or one is too large to hold, and says what is wrong
 * with the others. `most` is how many bytes they may have together.
 */
export class FolderGate {
  readonly findings: Finding[] = [];
  readonly #names = new Names();
  #files = 0;
  #bytes = 0;
  #largest = 0;
  readonly #most: number;

  constructor(most: number = limits.bytes) {
    this.#most = most;
  }

  /** Whether a file is to be read. Once they are too many, nothing is, and nothing more is said. */
  admits({ path, bytes, isRegular }: Listed): boolean {
    if (this.#isFull()) return false;
    if (!isRegular) {
      this.refuse('folder/no-plain-file', path, 'It is a link or a device.', 'regular files');
      return false;
    }
    this.#files += 1;
    this.#bytes += bytes;
    this.#largest = Math.max(this.#largest, bytes);
    if (this.#isFull()) {
      const most = this.#largest > limits.bytes ? limits.bytes : this.#most;
      const message = `With ${printable(path)} the folder has more than ${most} bytes, or than ${limits.files} files.`;
      this.refuse('folder/too-large', path, message, 'what a release takes, some megabytes');
      return false;
    }
    const clash = this.#names.add(path);
    if (clash) this.refuse('folder/name-clash', path, `It ${clash.message}.`, clash.expected);
    return true;
  }

  refuse(check: FindingId, file: string, message: string, expected: string): void {
    const fix = 'Copy or download it again; if it comes back the same, report it.';
    this.findings.push(finding(check, { file, message, expected, fix }));
  }

  #isFull(): boolean {
    return this.#bytes > this.#most || this.#largest > limits.bytes || this.#files > limits.files;
  }
}
