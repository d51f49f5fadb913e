import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles, rawFile } from '../fixtures/base-project.js';
import {
  everyFormat,
  rewritten,
  rowsOf,
  said,
  smallRelease,
  verified,
  withCells,
} from './release.js';

let release: Files;
beforeAll(async () => {
  release = await smallRelease();
});

const name = rawFile.slice(rawFile.lastIndexOf('/') + 1);
const bytes = baseFiles.get(rawFile) ?? new Uint8Array();
const saidWith = async (files: Files, raw: Files): Promise<string[]> =>
  said(await verified(files, { raw }));

describe('the raw articles', () => {
  it('are not part of a release, which is no fault', async () => {
    const { findings, notes, counts } = await verified(release);
    expect(findings).toEqual([]);
    expect(notes).toEqual([expect.stringContaining('give the folder that holds them with --raw')]);
    expect(counts.raw_articles).toBe(0);
  });

  it('hold every passage at its bytes', async () => {
    const { findings, notes, counts } = await verified(release, {
      raw: new Map([[name, bytes]]),
    });
    expect([findings, notes]).toEqual([[], []]);
    expect(counts.raw_articles).toBe(1);
  });

  it('are found in a checkout of the repository', async () => {
    const files = new Map<string, Uint8Array>();
    for (const [path, content] of release) files.set(`dist/${path}`, content);
    files.set(
      'package.json',
      new TextEncoder().encode('{"name": "fog-horns", "version": "0.1.0"}'),
    );
    files.set(rawFile, bytes);
    const { counts } = await verified(files);
    expect(counts.raw_articles).toBe(1);
  });

  it('are missing from the folder given', async () => {
    expect(await saidWith(release, new Map())).toEqual([
      `raw/missing ${rawFile} The raw article of A000 is not among the raw files.`,
    ]);
  });

  it('have other bytes', async () => {
    const shifted = new Uint8Array([0x20, ...bytes]);
    const findings = await saidWith(release, new Map([[name, shifted]]));
    expect(findings).toContain(`raw/facts ${rawFile} A000: raw_bytes is ${bytes.length + 1}.`);
    expect(findings).toContainEqual(
      expect.stringMatching(/^raw\/facts .* A000: raw_sha256 is "[0-9a-f]{64}"\.$/),
    );
    expect(findings).toContainEqual(
      expect.stringMatching(
        /^release\/verbatim json\/blocks\.json:2\/0\/byte_start blocks A000-B01: bytes 0–\d+ of A000 are " HARBOURTON/,
      ),
    );
    expect(findings).toContainEqual(
      expect.stringMatching(/^raw\/coverage .* A000: byte \d+ is in no block, or in two\.$/),
    );
  });

  it('do not have the words of a row at its bytes', async () => {
    const [mark] = rowsOf(release, 'quotation_marks');
    const files = await rewritten(
      release,
      'quotation_marks',
      everyFormat,
      withCells(0, { byte_end: Number(mark?.['byte_end']) - 3 }),
    );
    expect(await saidWith(files, new Map([[name, bytes]]))).toEqual([
      expect.stringMatching(
        /^release\/verbatim json\/quotation_marks\.json:2\/0\/byte_start quotation_marks A000 \d+: bytes \d+–\d+ of A000 are "“[^”]+"\.$/,
      ),
    ]);
  });
});
