import type { Finding } from '../text/finding.js';

/** What was checked, in the order of a summary. Each count is of things looked at, whatever was found. */
export const countTitles = {
  files: 'files with the digest of SHA256SUMS',
  tables: 'tables',
  rows: 'rows',
  cells: 'cells, each the same in CSV, JSON and Parquet',
  valid_rows: 'rows held against the JSON Schema of their table',
  references: 'references to a row of another table',
  footers: 'Parquet footers',
  texts: 'texts of articles',
  passages: 'passages, verbatim at their characters',
  raw_articles: 'raw articles',
  raw_passages: 'passages, verbatim at their bytes',
  descriptors: 'descriptors, held against each other and the files',
  schemas: 'JSON Schemas of the npm package',
} as const;

export type Counts = Readonly<Record<keyof typeof countTitles, number>>;

export interface Verification {
  /** What the release says it is; undefined where nothing says so. */
  readonly name: string | undefined;
  readonly version: string | undefined;
  /** Whose word was taken for tables and columns: the running program’s, or the release’s own where its version is another. */
  readonly shapesFrom: 'tool' | 'release';
  readonly counts: Counts;
  /** What could not be checked, and why; no fault of the release. */
  readonly notes: readonly string[];
  /** Sorted by place. */
  readonly findings: readonly Finding[];
}

const most = 20;

/** At most twenty findings of a kind for each file; the last one says how many more there are. */
export class Findings {
  readonly #kept = new Map<string, { findings: Finding[]; more: number }>();

  add(findings: Iterable<Finding>): void {
    for (const finding of findings) {
      const key = `${finding.check} ${finding.file}`;
      const group = this.#kept.get(key) ?? { findings: [], more: 0 };
      this.#kept.set(key, group);
      if (group.findings.length < most) group.findings.push(finding);
      else group.more += 1;
    }
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
