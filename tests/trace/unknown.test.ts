import { beforeAll, describe, expect, it } from 'vitest';
import type { RegisteredId } from '../../scripts/model/records/registries.js';
import { ambiguousName, findRecords, unknownId } from '../../scripts/trace/records.js';
import type { OpenRelease } from '../../scripts/release/open.js';
import { baseRelease, opened } from './releases.js';

let source: OpenRelease;
beforeAll(() => {
  const { release, project } = baseRelease();
  source = opened(release, project);
});

describe('an id that no record has', () => {
  it('is answered with the ids most like it', () => {
    expect(unknownId(source, 'ada-mash')).toMatchObject({
      check: 'trace/unknown-id',
      message: 'No record of this release has the id "ada-mash".',
      expected: 'an id of this release; nearest: ada-marsh',
    });
    expect(unknownId(source, 'E009').expected).toMatch(/nearest: E00[12], E00[12],/);
  });

  it('is answered first with the one in the other case', () => {
    expect(unknownId(source, 'q001').expected).toMatch(/nearest: Q001,/);
  });

  it('is answered with what ids look like when nothing is like it', () => {
    expect(unknownId(source, '?'.repeat(30)).expected).toMatch(/^an id such as A001, E012/);
  });

  it('is looked up in the registry: merged into which, withdrawn why', () => {
    const ids: RegisteredId[] = [
      {
        id: 'Q007',
        kind: 'quote',
        status: 'merged',
        into: 'Q001',
        reason: 'The same thing twice.',
      },
      { id: 'E007', kind: 'event', status: 'withdrawn', reason: 'Nobody met.' },
    ];
    expect(unknownId({ ...source, ids }, 'Q007')).toMatchObject({
      file: 'curated/ids.json',
      message: 'The quote Q007 was merged into Q001: The same thing twice.',
      fix: 'Run "missile-talks trace Q001".',
    });
    expect(unknownId({ ...source, ids, around: new Map() }, 'Q007').file).toBe('renamed.json');
    expect(unknownId({ ...source, ids }, 'E007').message).toBe(
      'The event E007 was withdrawn: Nobody met.',
    );
  });

  it('is one of a pass, which no table has', () => {
    expect(unknownId(source, 'third:E001').fix).toMatch(/^Look in curated\/passes\/third /);
  });
});

describe('a name that may mean several records', () => {
  it('names them all', () => {
    const records = findRecords(source, 'issue/positive');
    expect(records.length).toBeGreaterThan(2);
    const { message, expected } = ambiguousName('issue/positive', records);
    expect(message).toBe(`"issue/positive" may mean ${records.length} records.`);
    expect(expected).toContain('issue/us_nmd/positive');
  });

  it('is not made of one word', () => {
    expect(findRecords(source, 'direct')).toEqual([]);
  });
});
