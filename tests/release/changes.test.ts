import { describe, expect, it } from 'vitest';
import { runPipeline } from '../../scripts/pipeline.js';
import { changesPage } from '../../scripts/release/documents/changes.js';
import { proseOf } from '../../scripts/release/documents/prose.js';
import { releaseOf } from '../../scripts/release/generate.js';
import { baseFiles } from '../fixtures/base-project.js';
import { baseChanges, laterIds, withHistory } from '../fixtures/history.js';
import { item } from '../fixtures/edit.js';
import { releasedChanges } from '../../scripts/model/records/changes.js';
import type { Files } from '../../scripts/text/files.js';

const frame = { prose: proseOf(baseFiles), ids: laterIds };

async function released(files: Files): Promise<ReadonlyMap<string, Uint8Array>> {
  const { dataset, rows, findings } = runPipeline(files);
  if (!dataset || !rows) throw new Error(JSON.stringify(findings));
  return releaseOf(dataset, rows);
}

describe('a release', () => {
  it('ships no history with its first version', async () => {
    const paths = [...(await released(baseFiles)).keys()];
    expect(paths.filter((path) => /changes/i.test(path))).toEqual([]);
  });

  it('ships what its versions changed, and lists the files among its checksums', async () => {
    const files = await released(withHistory(baseFiles));
    const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
    expect(JSON.parse(textOf('changes.json'))).toEqual([
      releasedChanges.strip().parse(baseChanges()),
    ]);
    expect(textOf('CHANGES.md')).toBe(changesPage([baseChanges()], { version: '0.2.0' }, frame));
    expect(JSON.parse(textOf('renamed.json'))).toMatchObject({
      records: [
        { version: '0.2.0', kind: 'quote', old: 'Q003', new: null, reason: 'Nobody said it.' },
        {
          version: '0.2.0',
          kind: 'quote',
          old: 'Q004',
          new: 'Q001',
          reason: 'The same thing twice.',
        },
      ],
    });
    expect(textOf('SHA256SUMS')).toMatch(/ {2}CHANGES\.md\n[^]* {2}changes\.json\n/);
  });
});

describe('CHANGES.md', () => {
  const first = baseChanges('0.2.0', ['Old Tom was coded again.']);
  const patch = {
    ...first,
    version: '0.10.0',
    previous: '0.2.0',
    bump: 'patch' as const,
    notes: [],
    counts: first.counts.map((count) => ({ ...count, added: 0, removed: 0, changed: 0, cells: 0 })),
    tables: { added: [], removed: [] },
    added: [],
    removed: [],
    renamed: [],
    changed: [],
  };
  const page = changesPage([first, patch], { version: '0.10.0' }, frame);

  it('begins with the newest version', () => {
    expect(page.match(/^##? .*$/gm)).toEqual([
      '# Changes of the data up to 0.10.0',
      '## 0.10.0 — 2012-03-06',
      '## 0.2.0 — 2012-03-06',
    ]);
    expect(page).toContain('After 0.2.0; PATCH.\n\nNo row, column or table changed.\n');
  });

  it('gives the notes, the reasons and every changed record of a version', () => {
    expect(page).toContain(
      [
        '## 0.2.0 — 2012-03-06',
        '',
        'After 0.1.0; MAJOR.',
        '',
        'Old Tom was coded again.',
        '',
        '- MAJOR: 1 record is withdrawn (Q003)',
        '- MAJOR: 1 id leads to another (Q004 to Q001)',
        '- MINOR: 2 tables have changed rows or cells (events, quotes)',
        '',
      ].join('\n'),
    );
    expect(page).toContain('### New records\n\n- 1 event: `E002`\n');
    expect(page).toContain(
      [
        '### Ids that are gone',
        '',
        'A record that was merged may differ from the one that its id leads to now, in type, status, issues or actors for example: take these from this release, and do not carry the old columns along.',
        '',
        '| kind | old | new | why |',
        '| --- | --- | --- | --- |',
        '| quote | `Q003` | (withdrawn) | Nobody said it. |',
        '| quote | `Q004` | `Q001` | The same thing twice. |',
        '',
      ].join('\n'),
    );
    expect(page).toContain('| `E001` | `label` | Talks | Talks about a fog horn |');
    expect(page).toContain('| `events` | 2 | 1 | 0 | 1 | 1 |');
  });

  it('gives a run of ids as its first and last', () => {
    const ids = ['E002', 'E003', 'E004', 'E006', 'E007', 'ada-marsh'];
    const added = [{ ...item(first.added, 0), ids }];
    expect(changesPage([{ ...first, added }], { version: '0.2.0' }, frame)).toContain(
      '- 6 events: `E002`–`E004`, `E006`, `E007`, `ada-marsh`\n',
    );
  });
});
