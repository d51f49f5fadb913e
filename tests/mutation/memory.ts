import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.js';
import type { Mutant } from './mutant.js';

/** How a mutant was noticed, or that it was not, and by which files that was found out. */
interface Entry {
  readonly outcome: Outcome;
  readonly digest: string;
}

/** `by` names the test that noticed; without a test to reach it, a mutant cannot be noticed. */
export type Outcome =
  | { readonly noticed: true; readonly by: string }
  | { readonly noticed: false; readonly reached: boolean };

const folder = join(root, '.cache/mutation');

const keyOf = ({ file, start, replacement }: Mutant): string => `${file} ${start} ${replacement}`;

/** What earlier runs found out about a room, so that a run tries only what may come out otherwise. */
export class Memory {
  readonly #path: string;
  readonly #entries: Map<string, Entry>;
  readonly #tests: readonly string[];
  readonly #texts = new Map<string, string>();

  /** `tests` are the files that decide on a survivor; one that noticed a mutant decides alone. */
  constructor(room: string, tests: readonly string[]) {
    this.#path = join(folder, `${room}.json`);
    this.#tests = tests;
    mkdirSync(folder, { recursive: true });
    try {
      this.#entries = new Map(JSON.parse(readFileSync(this.#path, 'utf8')) as [string, Entry][]);
    } catch {
      this.#entries = new Map();
    }
  }

  #textOf(file: string): string {
    const known = this.#texts.get(file);
    if (known !== undefined) return known;
    let text = '';
    try {
      text = readFileSync(join(root, file), 'utf8');
    } catch {
      // A test that is gone decides nothing.
    }
    this.#texts.set(file, text);
    return text;
  }

  #digest(mutant: Mutant, outcome: Outcome): string {
    const tests = outcome.noticed ? [outcome.by.replace(/ > .*$/s, '')] : this.#tests;
    const hash = createHash('sha256').update(this.#textOf(mutant.file));
    for (const test of tests) hash.update(this.#textOf(test));
    return hash.digest('hex');
  }

  get(mutant: Mutant): Outcome | undefined {
    const entry = this.#entries.get(keyOf(mutant));
    return entry?.digest === undefined || entry.digest !== this.#digest(mutant, entry.outcome)
      ? undefined
      : entry.outcome;
  }

  set(mutant: Mutant, outcome: Outcome): void {
    this.#entries.set(keyOf(mutant), { outcome, digest: this.#digest(mutant, outcome) });
    writeFileSync(this.#path, JSON.stringify([...this.#entries]));
  }
}
