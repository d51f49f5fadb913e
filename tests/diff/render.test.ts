import { describe, expect, it } from 'vitest';
import { compareReleases } from '../../scripts/diff/compare.js';
import { differenceLines, lineColumns } from '../../scripts/diff/render-csv.js';
import { differenceAsJson } from '../../scripts/diff/render-json.js';
import { differenceAsMarkdown } from '../../scripts/diff/render-markdown.js';
import { collect } from '../../scripts/text/chunks.js';
import { encodeCsv } from '../../scripts/formats/csv.js';
import { madeRelease } from './made-release.js';

const old = madeRelease('1.0.0', {
  actors: [{ actor_id: 'ada', name: 'Ada' }],
  events: [
    { event_id: 'E001', label: 'Talks, long', issues: ['a', 'b'], contested: false, place: null },
    { event_id: 'E002', label: 'Gone', issues: [], contested: true, place: 'Oslo' },
  ],
  event_participants: [{ event_id: 'E001', actor_id: 'ada', role: 'host', side: 'us' }],
  gulls: [{ coast: 'north' }],
});
const now = madeRelease('1.1.0', {
  actors: [{ actor_id: 'ada-marsh', name: 'Ada' }],
  events: [
    { event_id: 'E001', label: 'Talks | long', issues: ['a'], contested: true, place: null },
  ],
  event_participants: [{ event_id: 'E001', actor_id: 'ada-marsh', role: 'host', side: 'third' }],
  terns: [],
});
const difference = compareReleases(old, now, [
  {
    id: 'ada',
    kind: 'actor',
    status: 'merged',
    into: 'ada-marsh',
    reason: 'The same thing twice.',
  },
]);

describe('a difference as CSV', () => {
  it('has one line for each changed cell, with both values as CSV cells hold them', async () => {
    const columns = lineColumns.map((name) => ({ name }));
    const csv = new TextDecoder().decode(
      await collect(encodeCsv(columns, differenceLines(difference))),
    );
    expect(csv.split('\n')).toEqual([
      'table,key,column,change,old,new',
      'gulls,,,table_removed,1,',
      'terns,,,table_added,,0',
      'actors,ada-marsh,actor_id,id_renamed,ada,ada-marsh',
      'events,E002,event_id,row_removed,E002,',
      'events,E002,label,row_removed,Gone,',
      'events,E002,issues,row_removed,,',
      'events,E002,contested,row_removed,true,',
      'events,E002,place,row_removed,Oslo,',
      'events,E001,label,cell_changed,"Talks, long",Talks | long',
      'events,E001,issues,cell_changed,a;b,a',
      'events,E001,contested,cell_changed,false,true',
      'event_participants,E001 ada-marsh host,side,cell_changed,us,third',
      '',
    ]);
  });
});

describe('a difference as JSON', () => {
  it('says the bump and why, and holds rows whole and cells with both values', () => {
    expect(differenceAsJson(difference)).toMatchObject({
      old: { name: 'release 1.0.0', version: '1.0.0' },
      bump: 'major',
      least_version: '2.0.0',
      tables_added: [{ table: 'terns', rows: 0 }],
      tables_removed: [{ table: 'gulls', rows: 1 }],
      renamed: [{ kind: 'actor', old: 'ada', new: 'ada-marsh', merged: false }],
      tables: [
        {
          table: 'events',
          key: ['event_id'],
          added: [],
          removed: [{ event_id: 'E002', label: 'Gone' }],
          changed: [
            {
              key: { event_id: 'E001' },
              cells: [
                { column: 'label', old: 'Talks, long', new: 'Talks | long' },
                { column: 'issues', old: ['a', 'b'], new: ['a'] },
                { column: 'contested', old: false, new: true },
              ],
            },
          ],
        },
        { table: 'event_participants', changed: [{ key: { actor_id: 'ada-marsh' } }] },
      ],
    });
  });
});

describe('a difference as Markdown', () => {
  const page = differenceAsMarkdown(difference);

  it('begins with the versions and what they ask for', () => {
    expect(page).toMatch(
      /^# From `release 1\.0\.0` \(version 1\.0\.0\) to `release 1\.1\.0` \(version 1\.1\.0\)\n\nRequires a MAJOR version, 2\.0\.0 or later:\n\n- MAJOR: 1 table is removed \(gulls\)\n- MAJOR: 1 record is withdrawn \(E002\)\n- MAJOR: 1 id leads to another \(ada to ada-marsh\)\n/,
    );
  });

  it('lists records in sections and other rows by table, with no pipe that would end a cell', () => {
    expect(page).toContain('| `E001` | `label` | Talks, long | Talks \\| long |');
    expect(page).toContain(
      '### Rows of event_participants\n\n| `event_id` `actor_id` `role` | column | change | old | new |\n| --- | --- | --- | --- | --- |\n| E001 ada-marsh host | side | changed | us | third |\n',
    );
    expect(page).toContain('| `events` | 1 | 0 | 1 | 1 | 3 |');
  });

  it('says so when nothing changed', () => {
    expect(differenceAsMarkdown(compareReleases(old, old, []))).toBe(
      '# From `release 1.0.0` (version 1.0.0) to `release 1.0.0` (version 1.0.0)\n\nNo row, column or table changed.\n',
    );
  });
});

describe('what is only renamed', () => {
  const renamed = compareReleases(
    madeRelease('1.0.0', { quotes: [{ quote_id: 'Q001', note: 'Same.', issues: ['old_site'] }] }),
    madeRelease(
      '2.0.0',
      { quotes: [{ quote_id: 'Q001', quote_note: 'Same.', issues: ['site'] }] },
      {
        columns: [{ version: '2.0.0', table: 'quotes', old: 'note', new: 'quote_note' }],
        codes: [{ version: '2.0.0', vocabulary: 'issue', old: 'old_site', new: 'site' }],
        values: [],
      },
    ),
    [],
  );

  it('is in every form a new name and no change of a row', () => {
    const lines = differenceLines(renamed).map((each) =>
      lineColumns.map((name) => each[name]).join(),
    );
    expect(lines).toEqual([
      'vocabularies,issue,code,code_renamed,old_site,site',
      'quotes,,quote_note,column_renamed,note,quote_note',
    ]);
    expect(differenceAsMarkdown(renamed)).toContain(
      '| `quotes` | `note` | `quote_note` |  |\n| `issue` | `old_site` | `site` |  |\n',
    );
    expect(differenceAsJson(renamed)).toMatchObject({
      tables: [{ columns: [{ change: 'renamed', old: 'note', new: 'quote_note' }], changed: [] }],
      values_renamed: [{ in: 'issue', old: 'old_site', new: 'site' }],
    });
  });
});
