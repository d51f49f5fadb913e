import { describe, expect, it } from 'vitest';
import { tableNames, tables } from '../../scripts/model/tables/index.js';
import { idsIn, type Column } from '../../scripts/model/tables/table.js';
import { committedRows } from '../committed-rows.js';
import { rowsOf } from './described.js';

const vocabularies = committedRows('vocabularies');
const codesOf = (name: string): string[] =>
  vocabularies.filter(({ vocabulary }) => vocabulary === name).map(({ code }) => code);
const events = committedRows('events');

describe('codes', () => {
  it('in cells are all defined, with a decision rule', () => {
    const undefinedCodes = tableNames.flatMap((table) =>
      tables[table].columns.flatMap(({ name, vocabulary }: Column) => {
        const defined = new Set(vocabulary === undefined ? [] : codesOf(vocabulary));
        return vocabulary === undefined
          ? []
          : rowsOf(table).flatMap((row) => idsIn(row[name]).filter((code) => !defined.has(code)));
      }),
    );
    expect(undefinedCodes).toEqual([]);
    expect(vocabularies.filter((row) => row.definition === '' || row.decision_rule === '')).toEqual(
      [],
    );
  });

  it('have one example each way, and a note alone where there is no passage', () => {
    const examples = committedRows('code_examples');
    const places = vocabularies.flatMap(({ vocabulary, code }) =>
      ['positive', 'negative'].map((polarity) => `${vocabulary} ${code} ${polarity}`),
    );
    expect(examples.map((row) => `${row.vocabulary} ${row.code} ${row.polarity}`).sort()).toEqual(
      places.sort(),
    );
    const { vocabulary, code, polarity, note, ...passage } = tables.code_examples.shape;
    expect([vocabulary, code, polarity, note]).not.toContain(undefined);
    const empty = examples.filter(({ text }) => text === null);
    for (const row of empty) {
      expect(row.note).not.toBeNull();
      for (const column of Object.keys(passage))
        expect(row[column as keyof typeof passage]).toBeNull();
    }
    expect(empty).not.toEqual([]);
  });

  it('of occurrence are four, and no outcome is a type', () => {
    expect(codesOf('event_occurrence')).toHaveLength(4);
    const types = codesOf('event_type');
    expect(codesOf('event_outcome').filter((code) => types.includes(code))).toEqual([]);
  });

  it('of a rank are given to meetings only', () => {
    const ranked = events.filter(({ level }) => level !== null);
    expect(ranked.filter(({ family }) => family !== 'meeting')).toEqual([]);
    expect(ranked).not.toEqual([]);
  });

  it('of an outcome are given to meetings, proposals and demands only', () => {
    const with_ = events.filter(({ outcome }) => outcome !== null);
    const others = with_.filter(
      ({ family, type }) => family !== 'meeting' && type !== 'proposal' && type !== 'demand',
    );
    expect(others).toEqual([]);
    expect(with_).not.toEqual([]);
  });

  it('of coding are double for every article, as the statement on the coding says', () => {
    expect(committedRows('articles').filter(({ coding }) => coding !== 'double')).toEqual([]);
  });
});

describe('decisions and revisions', () => {
  it('join the members of a list by commas', () => {
    const issues = new Set([...codesOf('issue'), 'transparency', 'rogue_threat']);
    const values = [
      ...committedRows('adjudications').flatMap((row) =>
        row.variable === 'issues' ? [row.first, row.second, row.published] : [],
      ),
      ...committedRows('revisions').flatMap((row) =>
        row.variable === 'issues' ? [row.old_value, row.new_value] : [],
      ),
    ].flatMap((value) => value ?? []);
    expect(values.some((value) => value.includes(', '))).toBe(true);
    expect(
      values.flatMap((value) => value.split(', ')).filter((code) => !issues.has(code)),
    ).toEqual([]);
  });
});

describe('external sources', () => {
  it('do not use a number again that an earlier version cited and this one does not', () => {
    const ids = committedRows('external_sources').map(({ source_id: id }) => id);
    expect(ids.filter((id) => id === 'S007' || id === 'S008')).toEqual([]);
  });
});

describe('time expressions', () => {
  it('stand in and out of the text of an article', () => {
    const inText = committedRows('time_expressions').map(({ char_start: start }) => start !== null);
    expect(new Set(inText)).toEqual(new Set([true, false]));
  });
});
