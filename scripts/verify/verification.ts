import type { Finding } from '../text/finding.js';

/** What was checked, in the order of a summary. Each count is of things looked at, whatever was found. */
export const countTitles = {
  files: 'files with the digest of SHA256SUMS',
  tables: 'tables',
  rows: 'rows that passed every check of rows',
  cells: 'cells, each the same in every format',
  references: 'references to a row of another table',
  texts: 'texts of articles',
  passages: 'passages, word for word at their characters',
  raw_articles: 'raw articles',
  raw_passages: 'passages, word for word at their bytes',
  made_again: 'files made again from the rows and compared byte for byte',
  schemas: 'files of the npm package made again and compared byte for byte',
} as const;

export type Counts = Readonly<Record<keyof typeof countTitles, number>>;

export const nothingChecked = Object.fromEntries(
  Object.keys(countTitles).map((key) => [key, 0]),
) as Counts;

export interface Verification {
  /** What the release says it is; undefined where nothing says so. */
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** False where it says that it is without the articles' texts. */
  readonly withTexts: boolean;
  readonly counts: Counts;
  /** What could not be checked, and why; not a fault of the release. */
  readonly notes: readonly string[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

const most = 20;

/** At most twenty findings of a kind for each file; the last one says how many more there are. */
export class Findings {
  readonly #kept = new Map<string, { findings: Finding[]; more: number }>();

  /** Returns how many were added. */
  add(findings: Iterable<Finding>): number {
    let added = 0;
    for (const finding of findings) {
      added += 1;
      const key = `${finding.check} ${finding.file}`;
      const group = this.#kept.get(key) ?? { findings: [], more: 0 };
      this.#kept.set(key, group);
      if (group.findings.length < most) group.findings.push(finding);
      else group.more += 1;
    }
    return added;
  }

  get all(): Finding[] {
    return [...this.#kept.values()].flatMap(({ findings, more }) => {
      const last = findings.at(-1);
      if (more === 0 || !last) return findings;
      return [
        ...findings.slice(0, -1),
        { ...last, message: `${last.message} And ${more} more like it in this file.` },
      ];
    });
  }
}
