import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetMetadata } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { ReaderThread } from '../../scripts/io/reader-thread.js';
import { collect } from '../../scripts/text/chunks.js';
import type { Finding } from '../../scripts/text/finding.js';
import { tables } from '../../scripts/model/tables/index.js';
import { csv } from '../../scripts/formats/csv.js';
import { parquet } from '../../scripts/formats/parquet.js';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { runCli } from './run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
  for (const part of ['dist', 'package.json'])
    await cp(join(root, part), join(folder, part), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

interface Report {
  readonly whole: boolean;
  readonly kind: string;
  readonly folder: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}
const reportOf = async (...args: string[]): Promise<Report> =>
  JSON.parse((await runCli('verify', ...args, '--json')).stdout) as Report;

describe('missile-talks verify', () => {
  it('says that the release is whole, and what it looked at', async () => {
    const { status, stdout } = await runCli(
      'verify',
      join(folder, 'dist'),
      '--raw',
      join(root, 'corpus/raw'),
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^missile-talks [\d.]+ is whole\.\nChecked:\n +\d+ {2}files with the digest of SHA256SUMS\n/,
    );
    expect(/^ +(\d+) {2}raw articles\n/m.exec(stdout)?.[1]).toBe(
      String(committedRows('articles').length),
    );
    expect(stdout).toMatch(
      / raw articles\n +\d+ {2}passages, word for word at their bytes\n +\d+ {2}files made again/m,
    );
  });

  it('names what is wrong, exits 1 and writes nothing', async () => {
    const file = join(folder, 'dist/csv/quotes.csv');
    const before = await readFile(file, 'utf8');
    await writeFile(file, before.replace('Q009,A001,direct', 'Q009,A001,mixed'));
    const { status, stdout } = await runCli('verify', join(folder, 'dist'));
    const names = await readdir(folder);
    await writeFile(file, before);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^csv\/quotes\.csv {2}error {2}sums\/digest\n/m);
    expect(stdout).toMatch(
      /^csv\/quotes\.csv:\d+ {2}error {2}table\/cell\n {2}row \d+ \(Q009\), kind: "mixed"\.\n {2}expected: "direct", as in JSON and Parquet\n/m,
    );
    expect(stdout).toMatch(/^missile-talks [\d.]+ is not whole: 2 errors, 0 warnings\.$/m);
    expect(names.sort()).toEqual(['dist', 'package.json']);
  });

  it('prints findings and counts as JSON', async () => {
    const { whole, kind, folder: inside, counts, findings } = await reportOf(join(folder, 'dist'));
    expect({ whole, kind, inside, findings }).toEqual({
      whole: true,
      kind: 'folder',
      inside: '',
      findings: [],
    });
    expect(counts['tables']).toBe(Object.keys(tables).length);
  });

  it('looks at the package around a release too', async () => {
    await cp(join(root, 'schemas'), join(folder, 'schemas'), { recursive: true });
    const schema = join(folder, 'schemas/release/quotes.schema.json');
    const before = await readFile(schema, 'utf8');
    await writeFile(schema, before.replace('"direct"', '"indirect"'));
    const { folder: inside, findings } = await reportOf(folder);
    await writeFile(schema, before);
    await cp(join(root, 'CITATION.cff'), join(folder, 'CITATION.cff'));
    const { whole, counts } = await reportOf(folder);
    await rm(join(folder, 'schemas'), { recursive: true });
    await rm(join(folder, 'CITATION.cff'));
    expect(inside).toBe('dist/');
    expect(findings.map(({ check, file, message }) => `${check} ${file} ${message}`)).toEqual([
      expect.stringMatching(/^package\/missing-file CITATION\.cff /),
      expect.stringMatching(/^\S+ schemas\/release\/quotes\.schema\.json It says "indirect"\.$/),
    ]);
    expect(whole).toBe(true);
    expect(counts['schemas']).toBeGreaterThan(20);
  });

  it('says so where there is no release', async () => {
    const { status, stdout } = await runCli('verify', join(root, 'scripts'));
    expect([status, stdout.split('\n')[1]]).toEqual([
      1,
      '  There is no release in it: no SHA256SUMS, and no tables in json/.',
    ]);
    expect(
      (await runCli('verify', join(folder, 'dist'), '--raw', join(folder, 'nowhere'))).stderr,
    ).toMatch(
      /^missile-talks: --raw: .*nowhere cannot be read: there is no such file or folder\.$/m,
    );
  });
});

describe('a Parquet file that stalls its reader', () => {
  it('is given up, and the next one is read', async () => {
    const names = ['type', 'status', 'cameo', 'best_fit', 'plover'];
    const columns = tables.crosswalk.columns.filter(({ name }) => names.includes(name));
    const rows = Array.from({ length: 120 }, (_, index) => ({
      type: 'visit',
      status: 'occurred',
      cameo: `cameo:${index}`,
      best_fit: 'exact',
      plover: index % 3 === 0 ? null : 'CONSULT',
    }));
    const whole = await collect(parquet.encode(columns, rows, {}));
    const stalling = whole.slice();
    // The length of the levels of the only column whose cells may be missing, in its page header.
    const page = Number(
      parquetMetadata(whole.slice().buffer).row_groups[0]?.columns[4]?.meta_data?.data_page_offset,
    );
    stalling[page + 15] = (stalling[page + 15] ?? 0) ^ 0x80;
    // It has begun to count when the thread says that it is there.
    const ready = new Promise<unknown>((resolve) => {
      process.on('worker', function hear(worker) {
        // What bundles the sources has a thread of its own, which is heard otherwise.
        if (worker.listenerCount('message') === 0) return;
        process.off('worker', hear);
        worker.once('message', resolve);
      });
    });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    onTestFinished(() => void vi.useRealTimers());
    const thread = new ReaderThread({ milliseconds: 3_000 });
    onTestFinished(() => thread.close());
    const read = expect(thread.decode(parquet, columns, stalling)).rejects.toThrow(
      'a reader does not finish with it',
    );
    await ready;
    vi.advanceTimersByTime(2_999);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(1_000);
    expect(vi.getTimerCount()).toBe(0);
    await read;
    expect(await thread.decode(parquet, columns, whole)).toEqual(rows);
  });

  it('or takes more memory than it gets is given up too, and the next one is read', async () => {
    const thread = new ReaderThread({ megabytes: 64, milliseconds: 2 ** 30 });
    const large = new TextEncoder().encode(`a\n${'gull\n'.repeat(2 ** 21)}`);
    const columns = [{ name: 'a', type: 'text' }] as const;
    await expect(thread.decode(csv, columns, large)).rejects.toThrow(
      'a reader takes more memory than it gets',
    );
    expect(await thread.decode(csv, columns, large.subarray(0, 7))).toEqual([{ a: 'gull' }]);
    await thread.close();
  });

  it('or is none at all', async () => {
    const thread = new ReaderThread();
    await expect(thread.decode(parquet, [], new Uint8Array(100))).rejects.toThrow('parquet');
    await thread.close();
  });
});
