import { describe, expect, it } from 'vitest';
import type { ArticleRow } from '../../scripts/model/tables/articles.js';
import type {
  EventMentionRow,
  EventParticipantRow,
} from '../../scripts/model/tables/event-parts.js';
import type { EventRow } from '../../scripts/model/tables/events.js';
import { eventFlatRows } from '../../scripts/tables/events-flat.js';
import { item } from '../fixtures/edit.js';
import { actorRow, eventRow } from './made-rows.js';

const actors = [
  actorRow('ada', 'person', { name: 'Ada Marsh' }),
  actorRow('bea', 'person', { name: 'Bea Reed' }),
  actorRow('office', 'body', { name: 'The Office', name_in_sentence: 'the Office' }),
  actorRow('north', 'state', { name: 'Northland' }),
  actorRow('league', 'igo', { name: 'The League', name_in_sentence: 'the League' }),
  actorRow('south', 'state', { name: 'Southland' }),
];

/** Only the columns that the derivation reads matter. */
const article = (article_id: string, earliest: string | null, latest: string | null): ArticleRow =>
  ({
    ...{ article_id, published_earliest: earliest, published_latest: latest },
  }) as ArticleRow;

const articles = [
  article('A1000', '2012-03-01', '2012-03-01'),
  article('A999', '2012-03-02', '2012-03-04'),
  article('A001', null, '2012-03-05'),
];

type Mention = readonly [article: string, claimant?: string | null, status?: EventRow['status']];
type Part = readonly [actor: string, role: EventParticipantRow['role']];

function flat(
  event: Partial<EventRow>,
  mentions: readonly Mention[],
  parts: readonly Part[] = [],
  others: readonly EventRow[] = [],
) {
  const row = eventRow(event);
  const label = { definition: '', decision_rule: '', invented_example: null };
  const code = { code: row.type, ...label };
  return item(
    eventFlatRows({
      articles,
      actors,
      events: [row, ...others],
      event_mentions: mentions.map(
        ([article_id, claimed_by = null, status = row.status]) =>
          ({
            ...{ event_id: 'E001', article_id, claimed_by },
            status_in_mention: status,
          }) as EventMentionRow,
      ),
      event_participants: parts.map(([actor_id, role]) => ({
        ...{ event_id: 'E001', actor_id, role, side: 'third', presence: null },
      })),
      vocabularies: [
        { vocabulary: 'event_family', label: 'Not this one', ...code },
        { vocabulary: 'event_type', label: 'A label', ...code },
        { vocabulary: 'issue', label: 'Nor this one', ...code },
      ],
    }),
    0,
  );
}

describe('a row of events_flat', () => {
  it('repeats the event, with the label of its type and that of what it is the content of', () => {
    const promise = eventRow({ event_id: 'E002', label: 'The promise' });
    const of = flat(
      { content_of_event_id: 'E002', place: 'Harbourton' },
      [],
      [],
      [...[{ ...promise, type: 'statement' as const }]],
    );
    expect([of.label, of.place, of.type_label]).toEqual([
      'Speech on the horn',
      'Harbourton',
      'A label',
    ]);
    expect(of.content_of_label).toBe('The promise');
    expect(flat({}, []).content_of_label).toBeNull();
  });

  it.each<[EventRow['type'], readonly Part[], string[], string[]]>([
    [
      'consultation',
      [
        ['south', 'host'],
        ['north', 'visitor'],
        ['ada', 'recipient'],
      ],
      ['Northland', 'Southland'],
      ['Ada Marsh'],
    ],
    [
      'programme',
      [
        ['south', 'host'],
        ['north', 'initiator'],
        ['ada', 'recipient'],
      ],
      ['Northland'],
      ['Ada Marsh', 'Southland'],
    ],
    [
      'agreement',
      [
        ['south', 'signatory'],
        ['ada', 'speaker'],
        ['north', 'participant'],
      ],
      ['Ada Marsh', 'Northland', 'Southland'],
      [],
    ],
    [
      'statement',
      [
        ['ada', 'speaker'],
        ['ada', 'initiator'],
        ['south', 'object'],
      ],
      ['Ada Marsh'],
      [],
    ],
  ])('of a %s, says who does it to whom', (type, parts, who, whom) => {
    const row = flat({ type }, [], parts);
    expect([row.who, row.whom, row.about]).toEqual([
      who,
      whom,
      type === 'statement' ? ['Southland'] : [],
    ]);
  });

  it('names articles by number, and who tells it: the article first, the others once and by name', () => {
    const row = flat({ status: 'ongoing' }, [
      ['A1000', 'bea'],
      ['A999', 'ada'],
      ['A1000', 'ada'],
      ['A1000'],
      ['A001', 'south', 'possible'],
    ]);
    expect(row.reported_in_article_ids).toEqual(['A001', 'A999', 'A1000']);
    expect(row.told_by).toEqual(['the article itself', 'Ada Marsh', 'Bea Reed']);
    expect(flat({}, [['A999', 'bea']]).told_by).toEqual(['Bea Reed']);
  });

  it('of what is disputed, names all who tell of it', () => {
    const row = flat({ status: 'disputed' }, [
      ['A999', 'bea', 'occurred'],
      ['A999', 'ada', 'not_occurred'],
      ['A1000', null, 'possible'],
    ]);
    expect(row.told_by).toEqual(['the article itself', 'Ada Marsh', 'Bea Reed']);
    expect(row.event_sentence).toBe(
      'Disputed in an article published between 2 and 4 March 2012: Speech on the horn, as reported by Bea Reed and denied by Ada Marsh.',
    );
  });
});

describe('the sentence in a row of events_flat', () => {
  it('has the articles that say what the status says by day, and their tellers by id', () => {
    const row = flat(
      { type: 'programme', status: 'intended', label: 'The pier' },
      [
        ['A999', 'office'],
        ['A001', 'bea'],
        ['A1000', 'bea'],
        ['A001', 'ada', 'possible'],
        ['A1000', 'ada', 'ongoing'],
      ],
      [
        ['bea', 'initiator'],
        ['ada', 'initiator'],
        ['office', 'initiator'],
        ['south', 'initiator'],
        ['league', 'initiator'],
        ['north', 'initiator'],
      ],
    );
    expect(row.event_sentence).toBe(
      'Planned, and not reported to have happened, though spoken of as under way, too, as of articles published by 5 March 2012, on 1 March 2012 and between 2 and 4 March 2012: The pier, by Northland, Southland, the League, the Office, Ada Marsh and Bea Reed, according to Bea Reed and the Office.',
    );
  });

  it('counts the articles that tell it in their own words', () => {
    const ends = (...mentions: Mention[]) =>
      flat({}, mentions).event_sentence.replace('Occurred: Speech on the horn, ', '');
    expect(ends(['A999'], ['A999'])).toBe('as reported by the article itself.');
    expect(ends(['A999'], ['A001', 'ada'])).toBe(
      'as reported by one of the articles and by Ada Marsh.',
    );
    expect(ends(['A999'], ['A1000'])).toBe('as reported by the articles themselves.');
  });

  it('says that a date is from outside where it begins with that of one of its articles', () => {
    const from = (date_earliest: string) =>
      flat({ date_earliest, date_basis: 'outside' }, [['A999'], ['A1000']]).event_sentence;
    expect(from('2012-03-01')).toContain('a date of publication rests on facts');
    expect(from('2012-03-03')).not.toContain('rests on facts');
  });
});
