import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../scripts/model/tables/events.js';
import { after, listed, partiesInWords } from '../../scripts/tables/event-parties.js';
import { actorRow, eventRow, namedOf, type Part } from './made-rows.js';

const north = actorRow('north', 'state', { name: 'Northland' });
const south = actorRow('south', 'state', { name: 'Southland' });
const west = actorRow('west', 'state', { name: 'Westland', name_in_sentence: 'the Westland' });
const league = actorRow('league', 'igo', { name: 'the League' });
const office = actorRow('office', 'body', { name: 'the Pier Office' });
const keepers = actorRow('keepers', 'group', { name: 'the keepers' });
const ada = actorRow('ada', 'person', { name: 'Ada Marsh', state_id: 'north' });
const bea = actorRow('bea', 'person', { name: 'Bea Reed', state_id: 'south' });
const cy = actorRow('cy', 'person', { name: 'Cy Dune', state_id: 'north' });

const parties = (type: EventRow['type'], label: string, ...parts: readonly Part[]): string =>
  partiesInWords(eventRow({ type, label }), namedOf(...parts));

type Case = readonly [label: string, parts: readonly Part[], words: string];

it.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Bea'], 'Ada and Bea'],
  [['Ada', 'Bea', 'Cy'], 'Ada, Bea and Cy'],
])('%o are listed as “%s”', (names, words) => {
  expect(listed(names)).toBe(words);
  expect(after('by', names)).toBe(words && `by ${words}`);
});

describe('who says what to whom', () => {
  it.each<Case>([
    ['The horn', [], ''],
    ['The horn', [[north, 'initiator', 'us']], 'by Northland'],
    [
      'The horn',
      [
        [north, 'initiator', 'us'],
        [ada, 'speaker', 'us'],
        [bea, 'speaker', 'russia'],
        [south, 'recipient', 'russia'],
        [league, 'object', 'nato'],
      ],
      'by Bea Reed and Ada Marsh for Northland, addressed to Southland, about the League',
    ],
    ['The horn of the League', [[league, 'object']], ''],
    ['Letter to Southland', [[south, 'recipient']], ''],
    ['Letter on Southland', [[south, 'recipient']], 'addressed to Southland'],
    [
      'Letter to Southland',
      [
        [south, 'recipient'],
        [league, 'recipient'],
      ],
      'addressed to Southland and the League',
    ],
    [
      'Letter to Southland of the League',
      [
        [south, 'recipient'],
        [league, 'recipient'],
      ],
      '',
    ],
  ])('“%s”, %o', (label, parts, words) => {
    expect(parties('statement', label, ...parts)).toBe(words);
  });

  it.each<Case>([
    ['Northland offer', [[north, 'initiator']], ''],
    ['Earlier Northland offers', [[north, 'initiator']], ''],
    ['Northland–Southland offer', [[south, 'speaker']], ''],
    ['Southland’s own offer', [[south, 'initiator']], ''],
    ['Offer of the horn by Northland', [[north, 'initiator']], ''],
    ['Offer of the horn by the Westland', [[west, 'initiator']], ''],
    ['Offer of the Northland horn', [[north, 'initiator']], 'by Northland'],
    ['Ada Marsh’s offer', [[ada, 'initiator']], 'by Ada Marsh'],
    [
      'Northland offer',
      [
        [north, 'initiator'],
        [south, 'initiator'],
      ],
      'by Northland and Southland',
    ],
    ['The Pier Office offer', [[{ ...office, name: 'The Pier Office' }, 'initiator']], ''],
  ])('“%s” may say whose it is', (label, parts, words) => {
    expect(parties('proposal', label, ...parts)).toBe(words);
  });

  it.each<Case>([
    [
      'The horn',
      [
        [north, 'initiator'],
        [south, 'recipient'],
        [league, 'object'],
      ],
      'by Northland against Southland, about the League',
    ],
    [
      'Northland complaint',
      [
        [north, 'initiator'],
        [south, 'recipient'],
      ],
      'directed against Southland',
    ],
    ['The horn', [[north, 'initiator']], 'by Northland'],
  ])('“%s” is aimed at somebody', (label, parts, words) => {
    for (const type of ['objection', 'accusation', 'threat'] as const)
      expect(parties(type, label, ...parts)).toBe(words);
  });

  it('does not tell a state again that the name of a group with it has, where it stands alone', () => {
    const officials = { ...keepers, name_in_sentence: 'Southland officials' };
    const group: Part = [officials, 'recipient', 'third'];
    expect(parties('message', 'The horn', [south, 'recipient', 'us'], group)).toBe(
      'addressed to Southland officials',
    );
    expect(parties('message', 'The horn', [north, 'recipient', 'us'], group)).toBe(
      'addressed to Northland and Southland officials',
    );
    expect(parties('message', 'The horn', [league, 'recipient', 'us'], group)).toBe(
      'addressed to the League and Southland officials',
    );
    expect(parties('message', 'The horn', [south, 'recipient'], group)).toBe(
      'addressed to Southland and Southland officials',
    );
    const ofLeague: Part = [
      { ...keepers, name_in_sentence: 'officials of the League' },
      'recipient',
      'third',
    ];
    expect(parties('message', 'The horn', [league, 'recipient', 'us'], ofLeague)).toBe(
      'addressed to the League and officials of the League',
    );
  });
});

describe('who meets whom', () => {
  it.each<Case>([
    ['The horn', [[north, 'participant', 'us']], 'with Northland taking part'],
    [
      'The horn',
      [
        [north, 'participant', 'us'],
        [south, 'host', 'russia'],
      ],
      'between Southland and Northland',
    ],
    ['Northland talks', [[north, 'participant', 'us']], ''],
    [
      'The horn',
      [
        [north, 'participant', 'third'],
        [south, 'participant', 'third'],
      ],
      'between Northland and Southland',
    ],
    [
      'The horn',
      [
        [north, 'participant', 'us'],
        [ada, 'participant', 'us'],
        [cy, 'participant', 'us'],
        [south, 'participant', 'russia'],
      ],
      'between Southland and Northland (Ada Marsh and Cy Dune)',
    ],
    [
      'The horn',
      [
        [ada, 'participant', 'us'],
        [cy, 'participant', 'us'],
        [bea, 'participant', 'russia'],
      ],
      'between Bea Reed on one side and Ada Marsh and Cy Dune on the other',
    ],
    [
      'The horn',
      [
        [ada, 'participant', 'us'],
        [cy, 'participant', 'us'],
        [bea, 'participant', 'russia'],
        [league, 'participant', 'nato'],
      ],
      'between Bea Reed, Ada Marsh, Cy Dune and the League',
    ],
    [
      'The horn',
      [
        [league, 'participant', 'nato'],
        [office, 'participant', 'nato'],
        [south, 'participant', 'third'],
      ],
      'between the League (the Pier Office) and Southland',
    ],
    [
      'The horn',
      [
        [office, 'participant', 'us'],
        [ada, 'participant', 'us'],
        [south, 'participant', 'russia'],
      ],
      'between Southland on one side and the Pier Office and Ada Marsh on the other',
    ],
    [
      'The horn',
      [
        [north, 'participant', 'third'],
        [south, 'participant', 'third'],
        [keepers, 'participant', 'third'],
        [ada, 'participant', 'third'],
        [bea, 'participant', 'third'],
      ],
      'between Northland (Ada Marsh), Southland (Bea Reed) and the keepers',
    ],
    [
      'The horn',
      [
        [north, 'participant', 'us'],
        [south, 'participant', 'russia'],
        [league, 'participant', 'joint'],
        [keepers, 'object', 'third'],
      ],
      'between Southland and Northland, also in the League, about the keepers',
    ],
    ['The horn', [[league, 'participant', 'joint']], 'in the League'],
  ])('“%s”, %o', (label, parts, words) => {
    expect(parties('consultation', label, ...parts)).toBe(words);
  });

  it.each<Case>([
    [
      'The horn',
      [
        [north, 'initiator', 'us'],
        [south, 'recipient', 'russia'],
        [league, 'object', 'nato'],
      ],
      'by Northland, for Southland, about the League',
    ],
    [
      'Northland briefing on the horn of Southland',
      [
        [north, 'initiator', 'us'],
        [south, 'recipient', 'russia'],
      ],
      '',
    ],
  ])('“%s” is for somebody', (label, parts, words) => {
    expect(parties('briefing', label, ...parts)).toBe(words);
  });

  it('of a visit, tells who comes to whom, though the label names them', () => {
    const visitor: Part = [ada, 'visitor', 'us'];
    expect(parties('visit', 'Ada Marsh’s journey', visitor)).toBe('by Ada Marsh');
    const rest: readonly Part[] = [
      [bea, 'participant', 'russia'],
      [south, 'host', 'russia'],
      [league, 'object', 'nato'],
    ];
    expect(parties('visit', 'The journey', visitor, ...rest)).toBe(
      'by Ada Marsh to Southland and Bea Reed, about the League',
    );
  });
});

describe('who agrees or does something', () => {
  it.each<Case>([
    [
      'The pact',
      [
        [north, 'signatory', 'us'],
        [south, 'signatory', 'russia'],
        [league, 'object', 'nato'],
      ],
      'between Southland and Northland, about the League',
    ],
    ['The pact', [[north, 'initiator', 'us']], 'by Northland'],
    [
      'The pact',
      [
        [north, 'initiator', 'us'],
        [south, 'participant', 'russia'],
        [bea, 'visitor', 'russia'],
        [league, 'signatory', 'nato'],
        [keepers, 'object', 'third'],
      ],
      'by Northland, with Southland, Bea Reed and the League as the other party, about the keepers',
    ],
  ])('“%s”, %o', (label, parts, words) => {
    expect(parties('agreement', label, ...parts)).toBe(words);
  });

  it.each<Case>([
    [
      'The repair',
      [
        [north, 'initiator', 'us'],
        [south, 'recipient', 'russia'],
        [league, 'participant', 'nato'],
        [keepers, 'host', 'third'],
        [office, 'object', 'third'],
      ],
      'by Northland, towards Southland, with the League, in the keepers, about the Pier Office',
    ],
    [
      'The repair',
      [
        [north, 'participant', 'us'],
        [south, 'participant', 'russia'],
      ],
      'of Southland and Northland',
    ],
    [
      'Southland repair',
      [
        [north, 'participant', 'us'],
        [south, 'participant', 'russia'],
      ],
      'with Northland',
    ],
    [
      'Southland and Northland repair',
      [
        [north, 'participant', 'us'],
        [south, 'participant', 'russia'],
      ],
      '',
    ],
    [
      'Southland repair by Northland',
      [
        [north, 'initiator', 'us'],
        [league, 'participant', 'nato'],
        [south, 'participant', 'russia'],
      ],
      'with Southland and the League',
    ],
  ])('“%s”, %o', (label, parts, words) => {
    expect(parties('programme', label, ...parts)).toBe(words);
  });
});
