import { describe, expect, it } from 'vitest';
import type { FindingId } from '../../scripts/text/registry.js';
import { recordChecks } from '../../scripts/checks/lists.js';
import { readDataset } from '../../scripts/pipeline.js';
import { readReleased } from '../../scripts/records/released.js';
import type { Files } from '../../scripts/text/files.js';
import { baseFiles } from '../fixtures/base-project.js';
import { edited, item, rawEdited, withFile, withSource, without } from '../fixtures/edit.js';
import { withHistory } from '../fixtures/history.js';
import { withPasses } from '../fixtures/passes.js';

/** What one check of records raises: pointers, each with the message behind it. */
function raised(id: FindingId, files: Files): string[] {
  const { dataset } = readDataset(files, readReleased(files));
  const check = recordChecks.find((each) => each.id === id);
  if (!dataset || !check) throw new Error(`${id} cannot be run.`);
  return [...check.run(dataset)].map(({ pointer = '', message }) => `${pointer} ${message}`);
}

const pointersOf = (found: readonly string[]): string[] =>
  found.map((each) => each.split(' ')[0] ?? '');

type FileKind = 'actors' | 'events' | 'quotes' | 'sources' | 'exceptions';
const set = (kind: FileKind, list: string, fields: object, files = baseFiles): Files =>
  edited(files, kind, (file) => {
    Object.assign(item((file as unknown as Record<string, object[]>)[list], 0), fields);
  });

const stance = {
  issue: 'joint_md',
  holder: 'northland',
  stance: 2,
  basis: 'explicit',
  confidence: 'high',
} as const;

describe('a name of nothing is reported where it stands', () => {
  const role = { exact: 'harbour minister', status: 'incumbent', body: 'nobody' };
  const said = {
    edtf: '2012-03-05',
    basis: 'weekday',
    source: { exact: 'on Monday', prefix: 'said ' },
  };
  const nowhere = { article: 'A009', spellings: ['Ada Marsh'] };
  it.each<[string, Files]>([
    ['/actors/0/state', set('actors', 'actors', { state: 'nobody' })],
    ['/actors/0/parent', set('actors', 'actors', { parent: 'nobody' })],
    ['/actors/0/printed/0/article', set('actors', 'actors', { printed: [nowhere] })],
    [
      '/actors/0/printed/0/roles/0/body',
      set('actors', 'actors', { printed: [{ ...nowhere, article: 'A000', roles: [role] }] }),
    ],
    ['/quotes/0/speaker', set('quotes', 'quotes', { speaker: 'nobody' })],
    ['/quotes/0/joint_speakers/0', set('quotes', 'quotes', { joint_speakers: ['nobody'] })],
    ['/quotes/0/channel', set('quotes', 'quotes', { channel: 'nobody' })],
    ['/quotes/0/addressee', set('quotes', 'quotes', { addressee: 'nobody' })],
    ['/quotes/0/parent', set('quotes', 'quotes', { parent: 'Q009' })],
    ['/quotes/0/said_at', set('quotes', 'quotes', { said_at: 'E009' })],
    ['/quotes/0/performs', set('quotes', 'quotes', { performs: 'E009' })],
    ['/quotes/0/note', set('quotes', 'quotes', { note: 'As in Q009.' })],
    ['/quotes/0/said/note', set('quotes', 'quotes', { said: { ...said, note: 'As in E009.' } })],
    [
      '/quotes/0/stances/0/holder',
      set('quotes', 'quotes', { stances: [{ ...stance, holder: 'nobody' }] }),
    ],
    [
      '/quotes/0/stances/0/note',
      set('quotes', 'quotes', { stances: [{ ...stance, note: 'As in Q009.' }] }),
    ],
    ['/events/0/parent', set('events', 'events', { parent: 'E009' })],
    ['/events/0/follows', set('events', 'events', { follows: 'E009' })],
    ['/events/0/content_of', set('events', 'events', { content_of: 'E009' })],
    ['/mentions/0/event', set('events', 'mentions', { event: 'E009' })],
    ['/mentions/0/claimed_by', set('events', 'mentions', { claimed_by: 'nobody' })],
    [
      '/events/0/participants/0/actor',
      set('events', 'events', { participants: [{ actor: 'nobody', role: 'host', side: 'third' }] }),
    ],
    [
      '/articles/0/publisher/id',
      set('sources', 'articles', { publisher: { id: 'nobody' } }, withSource(baseFiles)),
    ],
  ])('at %s', (pointer, files) => {
    expect(pointersOf(raised('reference/unresolved', files))).toEqual([pointer]);
  });
});

describe('what a check says of the case at hand', () => {
  const withoutCue = edited(baseFiles, 'quotes', ({ quotes }) => {
    without(item(quotes, 0), 'cue');
  });
  const cut = set('quotes', 'quotes', {
    segments: [
      { part: 'content', exact: 'horn is loud enough for both' },
      { part: 'speaker', exact: 'Ada Marsh' },
      { part: 'cue', exact: 'said' },
    ],
  });
  it.each<[string, FindingId, Files, string]>([
    [
      'a cue without forms',
      'quote/cue',
      set('quotes', 'quotes', { cue: 'toot' }),
      '/quotes/0/cue Q001: No form of the cue "toot" is known, so no sentence can be made with it.',
    ],
    [
      'a cue that is not there',
      'quote/attribution',
      withoutCue,
      '/quotes/0 Q001: The speaker basis is named, but there is no cue.',
    ],
    [
      'words out of a quote, from the first to the last',
      'quote/marks-covered',
      cut,
      '/quotes/0/segments Q001: "The horn is loud enough for both coasts," is inside the quotation marks, but in no segment.',
    ],
    [
      'a word broken at its end',
      'anchor/broken-word',
      set('events', 'mentions', { exact: 'Envoys of North' }),
      '/mentions/0 E001: "Envoys of North" ends inside a word.',
    ],
    [
      'a word broken at its beginning',
      'anchor/broken-word',
      set('events', 'mentions', { exact: 'voys of Northland and' }),
      '/mentions/0 E001: "voys of Northland and" begins inside a word.',
    ],
    [
      'a topic',
      'stance/issue',
      set('quotes', 'quotes', {
        issues: ['bilateral_relations'],
        stances: [{ ...stance, issue: 'bilateral_relations' }],
      }),
      '/quotes/0/stances/0/issue Q001: bilateral_relations is a topic only; nobody is for or against it.',
    ],
    [
      'a fit that is not given',
      'event/cameo-fit',
      edited(baseFiles, 'events', ({ events }) => {
        without(item(events, 0), 'cameo_fit');
      }),
      '/events/0 E001: CAMEO 046 has no fit here.',
    ],
    [
      'a fit without a code',
      'event/cameo-fit',
      edited(baseFiles, 'events', ({ events }) => {
        without(item(events, 0), 'cameo');
      }),
      '/events/0/cameo_fit E001: It has the fit exact and no CAMEO code.',
    ],
    [
      'a spelling with a space that is not seen',
      'actor/spelling-printed',
      edited(baseFiles, 'actors', ({ actors }) => {
        item(item(actors, 0).printed, 0).spellings = ['Ada\u00a0Marsh'];
      }),
      '/actors/0/printed/0/spellings/0 ada-marsh: "Ada\u00a0Marsh" (character 4 is U+00A0 no-break space, not U+0020 space) is not printed in the text of A000.',
    ],
    [
      'a spelling twice',
      'record/sorted-list',
      set('events', 'events', { issues: ['joint_md', 'joint_md'] }),
      '/events/0/issues E001: [joint_md, joint_md] is not a sorted set.',
    ],
  ])('%s', (_what, id, files, said) => {
    expect(raised(id, files)).toEqual([said]);
  });

  it('an id that was merged into what is no record, and one that no record has', () => {
    const files = edited(baseFiles, 'ids', ({ ids }) => {
      ids.push({ id: 'Q008', kind: 'quote', status: 'active' });
      ids.push({ id: 'Q009', kind: 'quote', status: 'merged', into: 'E001', reason: 'So.' });
    });
    expect(raised('id/vanished', files)).toEqual([
      '/ids/8 Q008: The id is active, but no record has it.',
      '/ids/9 Q009: It was merged into "E001", which is the id of no quote.',
    ]);
  });

  it('a file of a pass that was edited, and one that is not listed', () => {
    const passes = withPasses(baseFiles);
    const path = 'curated/passes/first/A000/events.json';
    const files = withFile(withFile(passes, path, '{}'), 'curated/passes/notes.txt', 'So.');
    expect(raised('pass/frozen', files).map((each) => each.replace(/[0-9a-f]{64}/, '…'))).toEqual([
      ' The file has sha256 …: it was edited.',
      ' The file, with sha256 …, is not listed in curated/passes/SHA256SUMS.',
    ]);
  });
});

describe('the reporting verb', () => {
  /** The quote of the second state in other words, with its content first. */
  const inWords = (printed: string, content: string): Files =>
    edited(
      rawEdited(baseFiles, 'Southland fears that the horn will wake its gulls.', printed),
      'quotes',
      ({ quotes }) => {
        item(quotes, 1).segments = [
          { part: 'content', exact: content },
          { part: 'cue', exact: 'fears' },
          { part: 'speaker', exact: 'Southland', suffix: '.' },
        ];
      },
    );
  it.each([
    [
      'by a word before it',
      'The horn will wake its gulls, never fears Southland.',
      'The horn will wake its gulls,',
      ['/quotes/1'],
    ],
    [
      'by no word of what is said',
      'The horn will sleep but gulls not fears Southland.',
      'The horn will sleep but gulls not',
      [],
    ],
  ])('is negated %s', (_what, printed, content, found) => {
    expect(pointersOf(raised('quote/negation', inWords(printed, content)))).toEqual(found);
  });
});

describe('a date', () => {
  it('is read from words that hold a time, not from those beside one', () => {
    const files = edited(
      rawEdited(baseFiles, 'since 2011 and closes', 'since 2011, it closes'),
      'events',
      ({ events }) => {
        Object.assign(item(events, 1).date ?? {}, { source: { exact: ', it closes' } });
      },
    );
    expect(pointersOf(raised('date/source', files))).toEqual(['/events/1/date/source']);
  });

  it('of a fact from outside and of a source can be read', () => {
    const files = edited(
      set(
        'sources',
        'articles',
        {
          outside_facts: [{ fact: 'So.', effect: 'not_after', edtf: '2012-13', sources: ['S001'] }],
        },
        withSource(baseFiles),
      ),
      'external-sources',
      ({ external_sources: sources }) => {
        item(sources, 0).published = '2012-14';
      },
    );
    expect(pointersOf(raised('date/edtf', files))).toEqual([
      '/articles/0/outside_facts/0/edtf',
      '/external_sources/0/published',
    ]);
  });
});

describe('the history of versions', () => {
  const heading = (version: string): string => `## ${version} — 2012-03-05\n\n`;
  const recorded = (files: Files) => raised('release/changes-recorded', files);

  it('needs no file of a version that is still to come', () => {
    const changelog = ['0.3.0', '0.2.0', '0.1.0'].map(heading).join('');
    expect(recorded(withFile(withHistory(baseFiles), 'CHANGELOG.md', changelog))).toEqual([]);
  });

  it('has no version that is newer than the project', () => {
    expect(recorded(withHistory(baseFiles))).toEqual([]);
    const older = withFile(
      withHistory(baseFiles),
      'package.json',
      baseFiles.get('package.json') ?? '',
    );
    expect(pointersOf(recorded(older))).toEqual(['/version']);
  });
});

describe('an act that is told of in the words of who does it', () => {
  const told = (exact: string): Files =>
    edited(baseFiles, 'events', ({ events, mentions }) => {
      const participants = [{ actor: 'ada-marsh', role: 'speaker', side: 'third' }];
      Object.assign(item(events, 1), { type: 'statement', participants });
      item(mentions, 1).exact = exact;
    });
  it.each([
    ['from their beginning', 'The horn is loud enough', ['/quotes/0']],
    ['to their end', 'harbour minister of Northland, said', ['/quotes/0']],
    ['beyond their end', 'on Monday. The keepers', []],
    ['in another paragraph', 'The repair of the pier', []],
  ])('%s', (_what, exact, found) => {
    expect(pointersOf(raised('quote/performs', told(exact)))).toEqual(found);
  });
});

describe('a stance that was changed since', () => {
  const stances = [
    { ...stance, issue: 'joint_md' },
    { ...stance, issue: 'us_nmd' },
  ] as const;
  const coded = withPasses(
    set('quotes', 'quotes', { issues: ['joint_md', 'us_nmd'], stances: [...stances] }),
  );
  it('is reported at its own place, and at its quote once it is gone', () => {
    const changed = edited(coded, 'quotes', ({ quotes }) => {
      item(item(quotes, 0).stances, 1).stance = 1;
    });
    expect(pointersOf(raised('revision/reason', changed))).toEqual(['/quotes/0/stances/1/stance']);
    const gone = edited(coded, 'quotes', ({ quotes }) => {
      without(item(quotes, 0), 'stances');
    });
    expect(new Set(pointersOf(raised('revision/reason', gone)))).toEqual(new Set(['/quotes/0']));
  });
});
