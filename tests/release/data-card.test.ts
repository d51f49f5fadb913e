import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { listFiles } from '../../scripts/io/project-files.js';
import { packageFile, type PackageFile } from '../../scripts/model/metadata.js';
import type { Rows } from '../../scripts/model/tables/index.js';
import { dataCard } from '../../scripts/release/documents/data-card.js';
import { proseOf, type Prose } from '../../scripts/release/documents/prose.js';
import { realFiles, root } from '../project.js';
import { realRelease } from '../real-release.js';

let rows: Rows;
let metadata: PackageFile;
let prose: Prose;
let card: string;
beforeAll(async () => {
  const files = await realFiles();
  metadata = packageFile.parse(JSON.parse(new TextDecoder().decode(files.get('package.json'))));
  prose = proseOf(files);
  ({ rows } = await realRelease());
  card = dataCard({ rows, withTexts: true }, metadata, prose);
});

const years = (days: readonly (string | null)[]): string[] =>
  days.flatMap((day) => (day === null ? [] : [day.slice(0, 4)])).sort();

describe('DATA_CARD.md', () => {
  it('says in the words of all descriptions what is coded, by whom, and within which limits', () => {
    for (const name of ['motivation', 'coding', 'coverage', 'limits', 'uses', 'unsuited'] as const)
      expect(card).toContain(prose[name]);
  });

  it('says how to report an error, and what becomes of it', () => {
    for (const name of ['reporting', 'maintenance', 'corrections'] as const)
      expect(card).toContain(prose[name]);
  });

  it('says how often neither pass was followed though they agree', () => {
    const values = rows.adjudications.filter(({ pass }) => pass === 'both');
    const overruled = values.filter(({ first, second }) => first === second);
    expect(card).toContain(`of the ${values.length} values of published records`);
    expect(card).toContain(`${overruled.length} follow neither pass though both agree`);
    expect(card).toContain(`The ${rows.revisions.length} adjudicated values, roles and sides`);
  });

  it('warns of confidence no more than fresh coding gives cause to', () => {
    const alphas = rows.reliability
      .filter(
        ({ comparison, variable }) => comparison === 'fresh_coding' && variable === 'confidence',
      )
      .map(({ unit, value }) => [unit, value ?? 1] as const);
    expect(card).toContain('near zero for quotes and below one half for stances and events');
    expect(alphas.map(([unit]) => unit).sort()).toEqual(['event', 'quote', 'stance']);
    for (const [unit, alpha] of alphas) expect(alpha).toBeLessThan(unit === 'quote' ? 0.1 : 0.5);
  });

  it('counts what is covered from the rows', () => {
    const published = years(
      rows.articles.flatMap((each) => [each.published_earliest, each.published_latest]),
    );
    const happened = years(rows.events.flatMap((each) => [each.date_earliest, each.date_latest]));
    expect(card).toContain(
      `${rows.articles.length} articles published in ${published[0] ?? ''}–${published.at(-1) ?? ''}`,
    );
    expect(card).toContain(
      `${rows.events.length} events dated ${happened[0] ?? ''}–${happened.at(-1) ?? ''}`,
    );
    const direct = rows.quotes.filter(
      (quote) => quote.article_id === 'A001' && quote.kind === 'direct',
    );
    const line = card.split('\n').find((each) => each.startsWith('| A001 '));
    expect(line?.split(' | ')[4]).toBe(String(direct.length));
    const consultations = rows.events.filter(({ type }) => type === 'consultation').length;
    expect(card).toMatch(new RegExp(`^\\| consultation \\|.* ${consultations} \\|$`, 'm'));
  });

  it('links to files of the release', async () => {
    const links = [...card.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? '');
    expect(new Set(links).size).toBeGreaterThan(5);
    for (const link of links)
      await expect(stat(join(root, 'dist', link)), link).resolves.toBeDefined();
  });

  it('tells the rights of every file of the release', async () => {
    const patterns = [...card.matchAll(/^\| ((?:`[^`]+`(?:, )?)+)[^|]*\|/gm)].flatMap(
      ([, cell = '']) =>
        [...cell.matchAll(/`([^`]+)`/g)].map(([, pattern = '']) => pattern.replace(/\*$/, '')),
    );
    const files = (await listFiles(root, 'dist')).map((path) => path.slice('dist/'.length));
    const inFolders = files.filter((path) => path.includes('/'));
    expect(inFolders.filter((path) => !patterns.some((start) => path.startsWith(start)))).toEqual(
      [],
    );
    expect(card).toContain('| every other file: documents, descriptors, checksums |');
  });

  it('has no section on reliability until there is a table of it', () => {
    const measured = {
      comparison: 'repeat_coding',
      variable: 'event type',
      unit: 'event',
      level: 'nominal',
      n_units: 34,
      statistic: 'alpha',
      value: '0.81',
      ci_low: '0.70',
      ci_high: '0.90',
      percent_agreement: 0.9,
      n_overruled: 2,
      other: 'left out',
    };
    const withReliability = (table: readonly unknown[]): string =>
      dataCard(
        { rows: { ...rows, reliability: table } as unknown as Rows, withTexts: true },
        metadata,
        prose,
      );
    expect(withReliability([])).not.toContain('## Reliability');
    const agreed = withReliability([measured]);
    expect(agreed).toContain('## Reliability\n');
    expect(agreed).toContain('| variable | unit | level | n units | statistic | value |');
    expect(agreed).toContain(
      '| event type | event | nominal | 34 | alpha | 0.81 | 0.70 | 0.90 | 0.9 | 2 |',
    );
    expect(agreed).not.toContain('left out');
    expect(agreed).not.toContain('### Fresh coding');
    const fresh = { ...measured, comparison: 'fresh_coding', n_overruled: null };
    expect(withReliability([measured, fresh])).toMatch(
      /### Repeat coding: [^]* \| 2 \|\n[^]*### Fresh coding: [^]*curated\/passes\/third[^]* \| 0\.9 \|\n/,
    );
  });
});
