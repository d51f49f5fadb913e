import { beforeAll, describe, expect, it } from 'vitest';
import type { Files } from '../../scripts/text/files.js';
import { findRecords, rowsIn } from '../../scripts/trace/records.js';
import { renderTrace } from '../../scripts/trace/render.js';
import type { OpenRelease } from '../../scripts/release/open.js';
import { plainStyling } from '../../scripts/trace/layout.js';
import { textOf } from '../fixtures/edit.js';
import { baseRelease, opened, traceOf, withTable } from './releases.js';

let release: Files;
let project: Files;
let source: OpenRelease;
beforeAll(() => {
  ({ release, project } = baseRelease());
  source = opened(release, project);
});

const linesOf = (name: string): string[] =>
  renderTrace(traceOf(source, name), plainStyling).split('\n');

describe('a stance', () => {
  it('is named by quote, issue and holder, or without the holder where there is one', () => {
    expect(traceOf(source, 'Q001/joint_md')).toEqual(traceOf(source, 'Q001/northland/joint_md'));
  });

  it('says what +2 means on its issue, and shows the words of its quote', () => {
    const { summary, passages } = traceOf(source, 'Q001/joint_md');
    expect(summary).toBe(
      'Northland on Joint missile defence: +2, explicit (+2: favours joint missile defence)',
    );
    expect(passages.map(({ id }) => id)).toEqual(['Q001']);
    expect(linesOf('Q001')).toContain(
      '  stances.quote_id ← Q001/northland/joint_md  Northland on Joint missile defence: +2, explicit (+2:',
    );
  });
});

describe('an event', () => {
  it('has the passages of its mentions, and what each says', () => {
    const { passages } = traceOf(source, 'E001');
    expect(passages.map(({ id, text }) => [id, text])).toEqual([
      ['A000-M01', 'Envoys of Northland and Southland met here'],
    ]);
    expect(linesOf('E001')).toContain(
      '      HARBOURTON, March 5, 2012 (Lantern) -- ⟦Envoys of Northland and Southland met here⟧ on Monday',
    );
    expect(linesOf('E001')).toContain('    status_in_mention occurred');
  });

  it('is linked with what it grew out of, in both directions, and with its parts', () => {
    const ids = (name: string, column: string): string[] =>
      traceOf(source, name)
        .links.filter((link) => link.column === column)
        .map(({ direction, id }) => `${direction} ${id}`);
    expect(ids('E001', 'follows_event_id')).toEqual(['to E002']);
    expect(ids('E002', 'follows_event_id')).toEqual(['from E001']);
    expect(traceOf(source, 'E001').links.map(({ table, summary }) => [table, summary])).toEqual(
      expect.arrayContaining([
        ['event_participants', 'Northland, participant, third, attended'],
        ['dyads', 'Northland – Southland'],
      ]),
    );
  });

  it('lends its passages to its participants and pairs of states', () => {
    for (const name of ['E001/northland/participant', 'E001/northland/southland'])
      expect(traceOf(source, name).passages.map(({ id }) => id)).toEqual(['A000-M01']);
  });

  it('says of a date that does not count from publication only what it says itself', () => {
    const [date] = traceOf(source, 'E002').dates;
    expect(date).toMatchObject({ edtf: '2011/..', basis: { code: 'stated' }, publication: null });
    expect(linesOf('E002')).toContain('  date 2011/.. (2011-01-01 to open, open, span)');
  });
});

describe('an actor', () => {
  it('has the places where its name and its roles are printed', () => {
    const { passages } = traceOf(source, 'ada-marsh');
    expect(passages.map(({ table, text }) => [table, text])).toEqual([
      ['actor_roles', 'harbour minister'],
      ['actor_mentions', 'Ada Marsh'],
    ]);
    expect(traceOf(source, 'A000-N01').passages[0]?.text).toBe('Northland');
  });
});

describe('decisions', () => {
  const decided = (unit: string, record: string, pass = 'both') => ({
    unit,
    record,
    pass,
    variable: 'stance',
    first: '1',
    second: null,
    published: '2',
    reason: `About ${record}.`,
  });

  it('are those on the published record and on the stances of a quote', () => {
    const rows = [
      decided('quote', 'Q001'),
      decided('quote', 'Q002'),
      decided('quote', 'Q001', 'second'),
      decided('stance', 'Q001/joint_md/northland'),
      decided('stance', 'Q001/joint_md/southland'),
      decided('event', 'E001'),
      decided('actor_mention', 'A000/northland'),
    ];
    const decidedOn = withTable(release, 'adjudications', rows);
    const articles = rowsIn(opened(release, project), 'articles');
    const twice = articles.map((article) => ({ ...article, coding: 'double' }));
    const codedTwice = withTable(decidedOn, 'articles', twice);
    const coded = opened(codedTwice, project);
    const reasons = (name: string) =>
      traceOf(coded, name).adjudications?.map(({ reason }) => reason);
    expect(reasons('Q001')).toEqual([
      'About Q001.',
      'About Q001/joint_md/northland.',
      'About Q001/joint_md/southland.',
    ]);
    expect(reasons('Q001/northland/joint_md')).toEqual(['About Q001/joint_md/northland.']);
    expect(reasons('E001')).toEqual(['About E001.']);
    expect(reasons('E002')).toEqual([]);
    expect(reasons('A000-N01')).toEqual(['About A000/northland.']);
    expect(reasons('A000-B01')).toBeUndefined();
    const once = opened(decidedOn, project);
    expect(traceOf(once, 'E002').adjudications).toBeNull();
    expect(traceOf(once, 'Q001/northland/joint_md').adjudications).toBeNull();
    const lines = renderTrace(traceOf(coded, 'E001'), plainStyling).split('\n');
    expect(lines).toContain('  E001, stance: first pass 1, second pass (nothing), published 2');
    const change = { version: '0.2.0', old_value: '1', new_value: null };
    const revised = withTable(codedTwice, 'revisions', [
      { ...decided('event', 'E002'), ...change },
    ]);
    expect(renderTrace(traceOf(opened(revised, project), 'E002'), plainStyling)).toContain(
      'Decided\n  both passes agree with this record as it was\n  E002, stance: changed in version 0.2.0 from 1 to (nothing)\n      About E002.\n',
    );
    expect(renderTrace(traceOf(coded, 'E002'), plainStyling)).toContain(
      'Decided\n  both passes agree with this record\n',
    );
  });

  it('are not spoken of where the records were coded once', () => {
    expect(traceOf(source, 'Q001').adjudications).toBeNull();
    expect(linesOf('Q001')).not.toContain('Decided');
  });
});

describe('a release that lacks tables', () => {
  it('is traced all the same', () => {
    const some = new Map(
      [...release].filter(([path]) =>
        /^(text\/.*|json\/(articles|blocks|quotes|quote_segments)\.json)$/.test(path),
      ),
    );
    const { passages, links, adjudications, dates } = traceOf(opened(some, project), 'Q001');
    expect(passages).toHaveLength(1);
    expect(links.map(({ table }) => table)).toEqual(['articles', 'blocks']);
    expect(adjudications).toBeNull();
    expect(dates[0]?.basis).toEqual({ code: 'weekday', label: 'weekday', definition: '' });
    expect(findRecords(opened(some, project), 'E001')).toEqual([]);
  });

  it('steers no terminal by what its cells hold', () => {
    const evil = '\u001b[2J\u009b1m\u202e';
    const rows = (JSON.parse(textOf(release, 'json/quotes.json')) as object[]).map((row) => ({
      ...row,
      cue: evil,
      content: evil,
      said_note: evil,
      said_edtf: evil,
    }));
    const odd = opened(withTable(release, 'quotes', rows), project);
    const text = renderTrace(traceOf(odd, 'Q001'), plainStyling);
    expect(text.replaceAll(/ +/g, ' ')).toContain(' cue \\u{1b}[2J\\u{9b}1m\\u{202e}\n');
    expect(text).not.toMatch(/[\u001b\u009b\u202e]/);
  });

  it('keeps a column that this version does not know', () => {
    const rows = [{ quote_id: 'Q001', article_id: 'A000', mood: 'foggy' }];
    const odd = opened(withTable(release, 'quotes', rows), project);
    expect(traceOf(odd, 'Q001').cells).toContainEqual({
      column: 'mood',
      title: 'mood',
      value: 'foggy',
    });
  });
});
