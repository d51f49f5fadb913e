import { beforeAll, describe, expect, it } from 'vitest';
import { tables, type Rows } from '../../scripts/model/tables/index.js';
import { itemsOf, proseOf, type Prose } from '../../scripts/release/documents/prose.js';
import { groupBy } from '../../scripts/text/lookup.js';
import { required } from '../../scripts/text/required.js';
import type { Files } from '../../scripts/text/files.js';
import { realFiles } from '../project.js';
import { realRelease } from '../real-release.js';

let files: Files;
let rows: Rows;
let prose: Prose;
beforeAll(async () => {
  files = await realFiles();
  ({ rows } = await realRelease());
  prose = proseOf(files);
});

/** The item of the limits that has these words. */
const limit = (words: string): string =>
  required(
    itemsOf(prose.limits).find((item) => item.includes(words)),
    `A limit that says “${words}”`,
  );

const quoteOf = (id: string | null): Rows['quotes'][number] =>
  required(
    rows.quotes.find((quote) => quote.quote_id === id),
    `The quote ${id ?? ''}`,
  );

describe('what one quote reports of another', () => {
  const reported = () => rows.quotes.filter((quote) => quote.parent_quote_id !== null);

  it('is said by another speaker', () => {
    const same = reported().filter(
      (quote) => quoteOf(quote.parent_quote_id).speaker_id === quote.speaker_id,
    );
    expect(reported()).not.toEqual([]);
    expect(same.map((quote) => quote.quote_id)).toEqual([]);
  });

  it('has no position that is coded in the other as well', () => {
    const place = (quote: string | null, { holder_id: holder, issue }: Rows['stances'][number]) =>
      `${quote ?? ''} ${holder} ${issue}`;
    const coded = new Set(rows.stances.map((stance) => place(stance.quote_id, stance)));
    const twice = rows.stances.filter((stance) =>
      coded.has(place(quoteOf(stance.quote_id).parent_quote_id, stance)),
    );
    expect(twice.map((stance) => stance.quote_id)).toEqual([]);
  });

  it('reads as the other where the two that are named say it one for the other', () => {
    const sentenceOf = new Map(
      rows.quotes_flat.map((row) => [row.quote_id, row.attribution_sentence]),
    );
    const pairs = [...limit('Where one says it').matchAll(/(Q\d+) and (Q\d+)/g)];
    expect(pairs).toHaveLength(2);
    for (const [, outer = '', inner = ''] of pairs) {
      expect(quoteOf(inner).parent_quote_id).toBe(outer);
      expect(sentenceOf.get(inner)).toBe(sentenceOf.get(outer));
    }
  });
});

describe('what the limits and the bias say', () => {
  it('of positions: six are the most of one speaker on one occasion and issue', () => {
    expect(limit('one speaker on one occasion')).toContain('can give six rows of `stances`');
    const occasions = groupBy(rows.stances, ({ quote_id: id, issue }) => {
      const { speaker_id: speaker, article_id: article, said_edtf: said } = quoteOf(id);
      return `${speaker} ${article} ${said ?? ''} ${issue}`;
    });
    expect(Math.max(...[...occasions.values()].map(({ length }) => length))).toBe(6);
  });

  it('of languages: every article is in English', () => {
    expect(rows.articles.filter(({ language }) => language !== 'en')).toEqual([]);
  });

  it('of experts and members of parliament: what they say is a quote and no event', () => {
    const names = new Map(rows.actors.map((actor) => [actor.actor_id, actor.name]));
    const isExpert = ({ speaker_id: id, speaker_title: title }: Rows['quotes_flat'][number]) =>
      /\bexperts?\b|fellow|Institute|Professor|Duma/.test(`${names.get(id) ?? ''} ${title ?? ''}`);
    const said = rows.quotes_flat.filter(isExpert);
    const experts = new Set(said.map(({ speaker_id: id }) => id));
    expect(experts.size).toBeGreaterThan(5);
    expect(said.filter(({ performs_event_id: id }) => id !== null)).toEqual([]);
    const speaking = rows.event_participants.filter(({ role }) => role === 'speaker');
    expect(speaking.filter(({ actor_id: id }) => experts.has(id))).toEqual([]);
  });

  it('of praise: there is one event of it', () => {
    expect(prose.bias).toContain('approval, but there is only one such event');
    expect(rows.events.filter(({ type }) => type === 'approval')).toHaveLength(1);
  });

  it('of days: most events have no single one', () => {
    const single = rows.events.filter(({ date_precision: precision }) => precision === 'day');
    expect(single.length * 2).toBeLessThan(rows.events.length);
  });
});

describe('people and articles', () => {
  it('nothing is recorded of a person but name, title, state and body', () => {
    const columns = (table: 'actors' | 'actor_roles') =>
      tables[table].columns.map(({ name }) => name);
    const codesOfState = ['iso3', 'cow_ccode', 'cow_abbrev', 'gw_gwno', 'cameo_country'];
    const ofPerson = ['actor_id', 'kind', 'name', 'name_in_sentence', 'spellings', 'state_id'];
    const ofGroup = ['parent_id', 'generic'];
    expect(columns('actors')).toEqual([...ofPerson, ...ofGroup, ...codesOfState, 'note']);
    const passage = ['block_id', 'char_start', 'char_end', 'byte_start', 'byte_end'];
    expect(columns('actor_roles')).toEqual([
      ...['actor_id', 'article_id', 'title_as_printed', 'is_title', 'body_id', 'role_status'],
      ...passage,
      ...['discrepancy', 'discrepancy_external_sources'],
    ]);
  });

  it('every actor is printed somewhere, by a name or a title', () => {
    const printed = new Set(
      [...rows.actor_mentions, ...rows.actor_roles].map(({ actor_id: id }) => id),
    );
    expect(rows.actors.filter(({ actor_id: id }) => !printed.has(id))).toEqual([]);
  });

  it('a title that is wrong as printed says what is wrong', () => {
    const wrong = rows.actor_roles.filter(({ discrepancy }) => discrepancy !== null);
    expect(wrong).not.toEqual([]);
    expect(wrong.filter(({ discrepancy }) => !discrepancy?.endsWith('.'))).toEqual([]);
  });

  it('an agency is named by the page', () => {
    const named = rows.articles.flatMap(({ agency, raw_file: file }) =>
      agency === null ? [] : [{ agency, page: new TextDecoder().decode(files.get(file)) }],
    );
    expect(named).not.toEqual([]);
    for (const { agency, page } of named) expect(page).toContain(agency);
  });
});
