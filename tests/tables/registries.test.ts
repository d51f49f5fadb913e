import { describe, expect, it } from 'vitest';
import { actorMentionRows, actorRoleRows, actorRows } from '../../scripts/tables/actors.js';
import {
  codeExampleRows,
  crosswalkRows,
  vocabularyRows,
} from '../../scripts/tables/vocabularies.js';
import { article as raw } from '../fixtures/base-article.js';
import { baseFiles } from '../fixtures/base-project.js';
import { withPasses } from '../fixtures/passes.js';
import { noIntervals } from '../../scripts/reliability/bootstrap.js';
import {
  adjudicationRows,
  reliabilityRows,
  revisionRows,
} from '../../scripts/tables/reliability.js';
import { edited, item } from '../fixtures/edit.js';
import { datasetOf } from './base-dataset.js';
import { eventRow } from './made-rows.js';

const dataset = datasetOf(baseFiles);

describe('the rows of actors', () => {
  const files = edited(baseFiles, 'actors', (file) => {
    const [ada, , south] = file.actors;
    file.actors.reverse();
    Object.assign(ada ?? {}, { in_sentence: 'Minister Marsh', parent: 'southland' });
    Object.assign(south ?? {}, { note: 'An invention.', generic: true });
    const printed = item(item(ada?.printed, 0).roles, 0);
    Object.assign(printed, { body: 'southland', discrepancy: 'It is not.', sources: ['S001'] });
    item(ada?.printed, 0).roles?.unshift({
      ...{ exact: 'said on Monday', clause: true, status: 'former' },
    });
  });
  const made = datasetOf(files);

  it('are in the order of ids, with the codes of the state that an actor is or belongs to', () => {
    const codes = { iso3: 'XNO', cow_ccode: 901, cow_abbrev: 'XNO', gw_gwno: 901 };
    const rows = actorRows(made);
    expect(rows).toEqual([
      {
        ...{ actor_id: 'ada-marsh', kind: 'person', name: 'Ada Marsh', ...codes },
        ...{ name_in_sentence: 'Minister Marsh', spellings: ['Ada Marsh'], parent_id: 'southland' },
        ...{ state_id: 'northland', generic: false, cameo_country: 'XNO', note: null },
      },
      {
        ...{ actor_id: 'northland', kind: 'state', name: 'Northland', ...codes },
        ...{ name_in_sentence: 'Northland', spellings: ['Northland'], parent_id: null },
        ...{ state_id: null, generic: false, cameo_country: 'XNO', note: null },
      },
      expect.objectContaining({
        ...{ actor_id: 'southland', iso3: 'XSO', generic: true, note: 'An invention.' },
      }),
    ]);
  });

  it('of their titles are in the order of the text, and tell a title from a clause', () => {
    const [start, clause] = [raw.indexOf('harbour minister'), raw.indexOf('said on Monday')];
    const shift = Buffer.byteLength(raw.slice(0, start)) - start;
    const rows = actorRoleRows(made);
    expect(rows).toEqual([
      {
        ...{ actor_id: 'ada-marsh', article_id: 'A000', title_as_printed: 'harbour minister' },
        ...{ is_title: true, body_id: 'southland', role_status: 'incumbent' },
        ...{ block_id: 'A000-B02', char_start: start, char_end: start + 16 },
        ...{ byte_start: start + shift, byte_end: start + shift + 16 },
        ...{ discrepancy: 'It is not.', discrepancy_external_sources: ['S001'] },
      },
      expect.objectContaining({
        ...{ title_as_printed: 'said on Monday', is_title: false, char_start: clause },
        ...{ body_id: null, discrepancy: null, discrepancy_external_sources: [] },
      }),
    ]);
  });

  it('of their names are numbered in the order of the text', () => {
    const names = actorMentionRows(made);
    expect(names.map((row) => [row.mention_id, row.actor_id, row.text, row.sense])).toEqual([
      ...[['A000-N01', 'northland', 'Northland', 'actor']],
      ...[['A000-N02', 'southland', 'Southland', 'actor']],
      ...[['A000-N03', 'ada-marsh', 'Ada Marsh', 'actor']],
      ...[['A000-N04', 'northland', 'Northland', 'actor']],
      ...[['A000-N05', 'southland', 'Southland', 'actor']],
    ]);
    expect(item(names, 0)).toMatchObject({
      ...{ article_id: 'A000', block_id: 'A000-B01', char_start: raw.indexOf('Northland') },
    });
  });
});

describe('the rows of vocabularies', () => {
  it('have each code once, with what an invented example there is', () => {
    const rows = vocabularyRows(dataset.project);
    expect(new Set(rows.map((row) => `${row.vocabulary} ${row.code}`)).size).toBe(rows.length);
    const project = datasetOf(
      edited(baseFiles, 'vocabularies', ({ vocabularies }) => {
        const first = item(item(vocabularies, 0).codes, 0);
        Object.assign(first, { invented: 'A pier.' });
      }),
    ).project;
    expect(vocabularyRows(project)[0]?.invented_example).toBe('A pier.');
  });

  it('have two examples for each code, with the passage where there is one', () => {
    const made = datasetOf(
      edited(baseFiles, 'vocabularies', ({ vocabularies }) => {
        const second = item(item(vocabularies, 1).codes, 1);
        Object.assign(second, { negative: { article: 'A000', exact: 'a fog horn' } });
      }),
    );
    const second = item(item(made.project.vocabularies.value.vocabularies, 1).codes, 1);
    const { vocabulary } = item(made.project.vocabularies.value.vocabularies, 1);
    const rows = codeExampleRows(made);
    const start = raw.indexOf('a fog horn');
    const at = rows.findIndex((row) => row.vocabulary === vocabulary && row.code === second.code);
    const nothing = { char_start: null, char_end: null, byte_start: null, byte_end: null };
    const code = { vocabulary, code: second.code };
    expect(rows.slice(at, at + 2)).toEqual([
      {
        ...{ ...code, polarity: 'positive', article_id: null, block_id: null, text: null },
        ...{ ...nothing, note: second.positive.note },
      },
      {
        ...{ ...code, polarity: 'negative', article_id: 'A000', block_id: 'A000-B01' },
        ...{ text: 'a fog horn', char_start: start, char_end: start + 10 },
        ...{ byte_start: start, byte_end: start + 10, note: null },
      },
    ]);
  });

  it('count for each type, status and code the events that have all three', () => {
    const talks = { type: 'consultation', status: 'occurred', cameo: 'cameo:046' } as const;
    const rows = crosswalkRows(dataset.project, [
      ...[eventRow(talks), eventRow(talks), eventRow({ ...talks, status: 'ongoing' })],
      ...[eventRow({ ...talks, type: 'summit' }), eventRow({ ...talks, cameo: 'cameo:040' })],
    ]);
    const of = rows.filter(({ type, status }) => type === 'consultation' && status === 'occurred');
    const fits = { type: 'consultation', status: 'occurred', best_fit: 'exact', plover: 'CONSULT' };
    expect(of).toEqual([
      { ...fits, cameo: 'cameo:040', goldstein: 1, n_events: 1 },
      { ...fits, cameo: 'cameo:044', goldstein: 2.5, n_events: 0 },
      { ...fits, cameo: 'cameo:046', goldstein: 7, n_events: 2 },
    ]);
    const planned = rows.filter((row) => row.type === 'consultation' && row.status === 'scheduled');
    expect(planned.map(({ cameo }) => cameo)).toEqual(['cameo:036']);
  });
});

describe('the rows of agreement', () => {
  it('are there only where an article was coded twice, and none where nothing was decided', () => {
    const twice = datasetOf(withPasses(baseFiles));
    const rows = reliabilityRows(twice, noIntervals);
    expect(new Set(rows.map(({ comparison }) => comparison))).toEqual(new Set(['repeat_coding']));
    expect([adjudicationRows(twice), revisionRows(twice)]).toEqual([[], []]);
    expect([reliabilityRows(dataset), adjudicationRows(dataset), revisionRows(dataset)]).toEqual([
      ...[[], [], []],
    ]);
  });
});
