import { describe, expect, it } from 'vitest';
import { acceptRecords } from '../../scripts/records/accept.js';
import { decisionsOn, sumOf } from '../../scripts/records/decisions.js';
import type { Project } from '../../scripts/records/project.js';
import { undecidedRecords } from '../../scripts/records/undecided-records.js';
import { readDataset } from '../../scripts/pipeline.js';
import { withDraft } from '../fixtures/draft.js';
import { item } from '../fixtures/edit.js';

const proposed = true;
type Item = Readonly<Record<string, unknown>>;
interface Lists {
  readonly actors?: readonly Item[];
  readonly events?: readonly Item[];
  readonly quotes?: readonly Item[];
  readonly marks?: readonly Item[];
}

/** A project of which nothing matters but what was proposed for an article and what stands in its files. */
function decided(of: Lists, now: Lists, text = 'A bell. The horn. The horn.') {
  const recorded = (value: unknown) => ({ document: { value } });
  const block = { id: 'A000-B01', seq: 1, inText: true, text, byteStart: 0, byteEnd: text.length };
  const proposals = Object.fromEntries(
    ['actors', 'events', 'event_mentions', 'quotes', 'marks', 'mentions'].map((kind) => [
      kind,
      (of[kind as keyof Lists] ?? []).map((record) => ({ rule: 'r', record })),
    ]),
  );
  const project = {
    actors: recorded({ actors: now.actors ?? [] }),
    proposals: new Map([['A000', { value: proposals }]]),
    records: [
      {
        article: { id: 'A000', blocks: [block] },
        events: recorded({ events: now.events, mentions: null }),
        quotes: recorded({ quotes: now.quotes, marks: now.marks }),
        mentions: recorded(null),
      },
    ],
  } as unknown as Project;
  const found = decisionsOn(project, 'A000');
  if (!found) throw new Error('Something was proposed.');
  expect(decisionsOn(project, 'A001')).toBeUndefined();
  return found;
}

const nothing = { proposed: 0, undecided: 0, kept: 0, edited: 0, deleted: 0, added: 0 };

describe('what became of a proposal', () => {
  const cue = { id: 'Q1', cue: 'say', segments: [{ part: 'cue', exact: 'said' }] };
  it.each<[string, readonly Item[], Partial<typeof nothing>]>([
    ['undecided', [{ ...cue, proposed }], { undecided: 1 }],
    ['undecided, though edited', [{ ...cue, cue: 'add', proposed }], { undecided: 1 }],
    ['kept', [cue], { kept: 1 }],
    [
      'kept, with its fields in another order',
      [Object.fromEntries(Object.entries(cue).reverse())],
      { kept: 1 },
    ],
    ['kept, as confirmed', [{ ...cue, confidence: 'high' }], { kept: 1 }],
    ['edited', [{ ...cue, confidence: 'low' }], { edited: 1 }],
    ['edited inside', [{ ...cue, segments: [{ part: 'cue', exact: 'say' }] }], { edited: 1 }],
    ['deleted', [], { deleted: 1 }],
    ['deleted, beside one that is new', [{ ...cue, id: 'Q2' }], { deleted: 1, added: 1 }],
    ['deleted, beside one that is proposed', [{ id: 'Q2', proposed }], { deleted: 1 }],
  ])('is %s', (_what, quotes, told) => {
    expect(decided({ quotes: [cue] }, { quotes }).quotes).toEqual({
      ...nothing,
      proposed: 1,
      ...told,
    });
  });

  it('that gives a confidence itself is kept only with that', () => {
    const sure = { ...cue, confidence: 'high' };
    expect(decided({ quotes: [sure] }, { quotes: [cue] }).quotes).toMatchObject({ edited: 1 });
    expect(decided({ quotes: [sure] }, { quotes: [sure] }).quotes).toMatchObject({ kept: 1 });
  });

  it('without an id is told by its passage, and those as they were proposed come first', () => {
    const [bell, no] = [
      { exact: 'bell', use: 'term' },
      { exact: 'gull', use: 'term' },
    ];
    const twice = { exact: 'horn', use: 'term' };
    const marks = [{ ...bell, prefix: 'A ', use: 'title' }, { ...bell }, no, twice];
    expect(decided({ marks: [bell, no] }, { marks }).marks).toEqual({
      ...{ proposed: 2, undecided: 0, kept: 2, edited: 0, deleted: 0, added: 2 },
    });
    expect(decided({ marks: [{ exact: 'A bell' }] }, { marks }).marks).toMatchObject({
      deleted: 1,
    });
  });

  it('on an actor is looked for in what this article prints of it', () => {
    const here = { article: 'A000', spellings: ['Bell'] };
    const known = { id: 'bell', printed: [here] };
    const now = { id: 'bell', kind: 'group', printed: [{ article: 'A001' }, here] };
    expect(decided({ actors: [known] }, { actors: [now] }).actors).toMatchObject({
      kept: 1,
      added: 0,
    });
    const whole = { ...known, kind: 'group' };
    expect(decided({ actors: [whole] }, { actors: [now] }).actors).toMatchObject({ kept: 1 });
    const other = { ...whole, kind: 'body' };
    expect(decided({ actors: [other] }, { actors: [now] }).actors).toMatchObject({ edited: 1 });
    const waiting = { ...now, printed: [{ ...here, proposed }] };
    expect(decided({ actors: [known] }, { actors: [waiting] }).actors).toMatchObject({
      undecided: 1,
    });
    expect(decided({ actors: [known] }, { actors: [{ ...now, proposed }] }).actors).toMatchObject({
      ...{ undecided: 1, kept: 0 },
    });
  });

  it('is summed over the kinds', () => {
    const found = decided(
      { quotes: [cue, { id: 'Q2' }, { id: 'Q3' }], events: [{ id: 'E1' }] },
      { quotes: [cue, { id: 'Q2', a: 1 }, { id: 'Q4' }], events: [{ id: 'E1', proposed }] },
    );
    expect(sumOf(found)).toEqual({
      ...{ proposed: 4, undecided: 1, kept: 1, edited: 1, deleted: 1, added: 1 },
    });
  });
});

const { dataset } = readDataset(withDraft(), undefined, 'all');
if (!dataset) throw new Error('The draft cannot be read.');
const { project } = dataset;

describe('what nobody has decided on', () => {
  it('is each proposed record of a draft, by name, with what it lacks', () => {
    expect(
      undecidedRecords(project).map((each) => [each.kind, each.name, each.pointer, each.lacks]),
    ).toEqual([
      ['actors', 'odo-finch', '/actors/2', []],
      ['actors', 'southland', '/actors/3/printed/1', []],
      ['events', 'E003', '/events/0', []],
      ['event_mentions', 'event-mentions/0', '/mentions/0', []],
      ['quotes', 'Q005', '/quotes/0', []],
      ['quotes', 'Q006', '/quotes/1', ['speaker', 'speaker_basis']],
      ['marks', 'marks/0', '/marks/0', []],
    ]);
    expect(new Set(undecidedRecords(project).map((each) => each.articleId))).toEqual(
      new Set(['A001']),
    );
  });
});

describe('records that are accepted', () => {
  const accept = (...names: string[]) => acceptRecords(project, 'A001', names);
  const namesOf = ({ accepted }: ReturnType<typeof accept>): (string | undefined)[][] =>
    accepted.map(({ record, because }) => [record.name, because?.name]);
  const fileOf = ({ files }: ReturnType<typeof accept>, path: string): Record<string, Item[]> =>
    JSON.parse(new TextDecoder().decode(files.get(path))) as Record<string, Item[]>;

  it('take with them whom they name and where they are told, and change no other file', () => {
    const one = accept('E003');
    expect(namesOf(one)).toEqual([
      ['E003', undefined],
      ['odo-finch', 'E003'],
      ['southland', 'E003'],
      ['event-mentions/0', 'E003'],
    ]);
    expect([...one.files.keys()]).toEqual(['curated/A001/events.json', 'curated/actors.json']);
    const { events, mentions } = fileOf(one, 'curated/A001/events.json');
    expect(item(events, 0)).toMatchObject({ confidence: 'high' });
    expect([item(events, 0), item(mentions, 0)].map((each) => 'proposed' in each)).toEqual([
      ...[false, false],
    ]);
    expect(item(mentions, 0)).not.toHaveProperty('confidence');
    expect(JSON.stringify(fileOf(one, 'curated/actors.json'))).not.toContain('proposed');
  });

  it('are those named, lists included, and each once', () => {
    expect(namesOf(accept('marks', 'marks/0', 'southland'))).toEqual([
      ...[['marks/0', undefined]],
      ...[['southland', undefined]],
    ]);
    expect(namesOf(accept('Q005'))).toEqual([...[['Q005', undefined]], ...[['odo-finch', 'Q005']]]);
    const { quotes } = fileOf(accept('Q005'), 'curated/A001/quotes.json');
    expect([item(quotes, 0), item(quotes, 1)].map((each) => each['proposed'])).toEqual([
      ...[undefined, true],
    ]);
  });

  it('are all that lack nothing where none is named', () => {
    const all = accept();
    expect(all.accepted).toHaveLength(6);
    expect(all.waiting.map(({ name }) => name)).toEqual(['Q006']);
    expect(accept('Q005').waiting).toEqual([]);
    expect(acceptRecords(project, 'A000', [])).toEqual({
      ...{ accepted: [], waiting: [], files: new Map() },
    });
  });

  it('are none that lacks something, and none that is not proposed', () => {
    expect(() => accept('Q005', 'Q006')).toThrow('Q006 lacks speaker and speaker_basis');
    expect(() => accept('Q05')).toThrow('Did you mean Q005?');
    expect(() => accept('nothing-like-it')).toThrow('lists what is proposed');
    expect(() => acceptRecords(project, 'A000', ['Q005'])).toThrow('A000 has no proposed record');
  });
});
