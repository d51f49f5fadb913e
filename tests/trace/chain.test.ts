import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { renderTrace } from '../../scripts/trace/render.js';
import { plainStyling } from '../../scripts/trace/layout.js';
import { rawFile } from '../fixtures/base-project.js';
import { textOf, withFile, withoutFile } from '../fixtures/edit.js';
import { baseRelease, opened, traceOf, withTable } from './releases.js';

let release: Files;
let project: Files;
beforeAll(() => {
  ({ release, project } = baseRelease());
});

const traced = (files: Files, around: Files = project) => traceOf(opened(files, around), 'Q001');
const said = (files: Files, around?: Files): string[] =>
  traced(files, around).findings.map(({ check, file, message }) => `${check} ${file}: ${message}`);

describe('the chain record → span → text → bytes', () => {
  it('holds in a release as it was made', () => {
    const { files, findings } = traced(release);
    expect(findings).toEqual([]);
    expect(files.map(({ path, unit, state }) => [path, unit, state])).toEqual([
      ['text/A000.txt', 'characters', 'as_published'],
      [rawFile, 'bytes', 'as_published'],
    ]);
  });

  it('is shown without lines where the raw articles are not at hand, and that is no fault', () => {
    const { passages, files, findings } = traced(release, withoutFile(project, rawFile));
    expect(findings).toEqual([]);
    expect(files[1]?.state).toBe('not_here');
    expect(passages[0]?.rawPlace).toBeNull();
    expect(passages[0]?.bytes).toEqual(traced(release).passages[0]?.bytes);
    const text = renderTrace(traced(release, withoutFile(project, rawFile)), plainStyling);
    expect(text).toContain('not here: the raw articles are in the project’s');
    expect(text).not.toMatch(/, line \d/);
  });

  it('is broken by a text or a raw file with other bytes', () => {
    const text = textOf(release, 'text/A000.txt').replace('loud', 'LOUD');
    expect(said(withFile(release, 'text/A000.txt', text))).toEqual([
      'trace/broken-chain text/A000.txt: text/A000.txt has changed since the release was made.',
    ]);
    const raw = textOf(project, rawFile).replace('loud', 'LOUD');
    expect(said(release, withFile(project, rawFile, raw))).toEqual([
      `trace/broken-chain ${rawFile}: ${rawFile} has changed since the release was made.`,
    ]);
    expect(said(withoutFile(release, 'text/A000.txt'))).toEqual([
      'trace/broken-chain text/A000.txt: text/A000.txt is not in the release.',
    ]);
  });

  it('is broken by a span that is one off', () => {
    const rows = JSON.parse(textOf(release, 'json/quotes.json')) as {
      char_start: number;
      byte_end: number;
      text: string;
    }[];
    const shifted = rows.map((row) => ({
      ...row,
      char_start: row.char_start + 1,
      byte_end: row.byte_end + 1,
    }));
    const findings = said(withTable(release, 'quotes', shifted));
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatch(
      /^trace\/broken-chain text\/A000\.txt: Q001: characters \d+–\d+ are "he horn is loud/,
    );
    expect(findings[1]).toMatch(
      /^trace\/broken-chain corpus\/raw\/000_lantern\.txt: Q001: bytes \d+–\d+ are "The horn is loud/,
    );
  });

  it('is looked up in a text that is decoded once, however many passages there are', () => {
    const files = withFile(release, 'text/A000.txt', textOf(release, 'text/A000.txt'));
    const text = files.get('text/A000.txt');
    const decoded = vi.spyOn(TextDecoder.prototype, 'decode');
    const { passages } = traceOf(opened(files, project), 'northland');
    const times = decoded.mock.calls.filter(([bytes]) => bytes === text).length;
    decoded.mockRestore();
    expect([passages.length > 1, times]).toEqual([true, 1]);
  });
});
