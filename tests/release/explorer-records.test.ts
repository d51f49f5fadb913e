import { beforeAll, describe, expect, test } from 'vitest';
import { releasedRows, buildPage } from '../explorer/built-page.js';

const rows = releasedRows();
let sections: ReadonlyMap<string, string>;
let markup = '';

beforeAll(async () => {
  markup = (await buildPage(rows)).page;
  sections = new Map(
    [...markup.matchAll(/<section\s+class="record"\s+id="([^"]+)">([^]*?)<\/section>/g)].map(
      ([, id = '', body = '']) => [id, body],
    ),
  );
});

const words = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('the page of a record', () => {
  test('of every quote and event has its statement and the way to its words in the article', () => {
    const statements = [
      ...rows.quotes_flat.map((each) => [each.quote_id, each.attribution_sentence] as const),
      ...rows.events_flat.map((each) => [each.event_id, each.event_sentence] as const),
    ];
    const lacking = statements.filter(
      ([id, sentence]) => !words(sections.get(id) ?? '').includes(sentence),
    );
    expect(lacking).toEqual([]);
    const anchors = [
      ...rows.quotes.map(({ quote_id: id }) => [id, id] as const),
      ...rows.event_mentions.map((each) => [each.event_id, each.mention_id] as const),
    ];
    expect(anchors.filter(([id, at]) => !sections.get(id)?.includes(`href="#at-${at}"`))).toEqual(
      [],
    );
  });

  test('of every actor is there, and of every id that is gone', () => {
    const ids = rows.actors.map(({ actor_id: id }) => id);
    expect(ids.filter((id) => !sections.has(id))).toEqual([]);
    expect(words(sections.get('E041') ?? '')).toContain('merged into E039 in version 2.0.0');
    expect(words(sections.get('Q061') ?? '')).toContain('withdrawn in version 2.0.0');
  });

  test('shows both codings where they differed, with the decision and its reason', () => {
    const current = new Set(rows.quotes.map(({ quote_id: id }) => id));
    const differed = rows.adjudications.filter(
      ({ unit, pass, record }) => unit === 'quote' && pass === 'both' && current.has(record),
    );
    expect(differed.length).toBeGreaterThan(0);
    for (const { record, first, second, published, reason } of differed) {
      const shown = words(sections.get(record) ?? '');
      const [one = 'nothing', two = 'nothing', decided = 'nothing'] = [
        first,
        second,
        published,
      ].map((value) => value ?? undefined);
      expect(shown).toContain(`first coding ${one}, second coding ${two}, published ${decided}.`);
      expect(shown).toContain(reason.replace(/\s+/g, ' '));
    }
  });

  test('has the claims of a contested event facing each other', () => {
    const contested = rows.events.filter((event) => event.contested);
    expect(contested.length).toBeGreaterThan(0);
    for (const { event_id: id } of contested) {
      const facing = /<div class="facing">([^]*)<h4>When it was/.exec(sections.get(id) ?? '')?.[1];
      const statuses = new Set(
        rows.event_mentions.flatMap((each) =>
          each.event_id === id ? [each.status_in_mention] : [],
        ),
      );
      expect(facing?.match(/<h5>/g)).toHaveLength(statuses.size);
    }
  });

  test('says how the date is known: the words, what they were counted from, and when the article appeared', () => {
    const steps = words(sections.get('Q009') ?? '');
    expect(steps).toContain('It is read from “on Tuesday”');
    expect(steps).toContain('counted from the day of publication');
    expect(steps).toContain('was published 27 September 2011');
  });
});
