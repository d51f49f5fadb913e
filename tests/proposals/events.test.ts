import { expect, it } from 'vitest';
import { proposalsFor, story } from './page.js';

/** The meetings and agreements of a text: type, status, date, place and who takes part. */
async function eventsIn(...paragraphs: readonly string[]): Promise<string[]> {
  const { events } = await proposalsFor(story(...paragraphs));
  return events
    .filter(({ rule }) => !rule.startsWith('act-'))
    .map(({ record: { type, status, date, place, participants } }) =>
      [type, status, date?.edtf, place, ...participants.map(({ actor }) => actor)].join(' '),
    );
}

it.each<readonly [sentence: string, expected: string]>([
  [
    'Russian Foreign Minister Igor Malenko met U.S. Secretary of State Helen Stroud in Geneva on March 3.',
    'consultation occurred 2008-03-03 russia igor-malenko united-states helen-stroud',
  ],
  [
    'Russian envoy Igor Malenko, who signed an agreement with the United States in Warsaw on Feb. 20, left.',
    'agreement occurred 2008-02-20 Warsaw russia igor-malenko united-states',
  ],
  [
    'NATO Secretary-General Pieter van Dalen will visit Moscow next week.',
    'visit scheduled 2008-03-17/2008-03-23 Moscow nato pieter-van-dalen russia',
  ],
  [
    'The Russian-US talks in Madrid were held in January.',
    'consultation occurred 2008-01 Madrid russia united-states',
  ],
  [
    'A summit of the United States and Russia is scheduled for April 6.',
    'summit scheduled 2008-04-06 united-states russia',
  ],
])('%s', async (sentence, expected) => {
  const found = await eventsIn(sentence);
  expect(found.map((line) => line.replace(/ +/g, ' '))).toContain(expected);
});

it('what did not happen, may happen or names one side alone is no event', async () => {
  expect(await eventsIn('Russia and the United States did not meet on Monday.')).toEqual([]);
  expect(await eventsIn('Russia and the United States might hold talks on Monday.')).toEqual([]);
  expect(await eventsIn('The meeting of the harbour board was short.')).toEqual([]);
});

it('“the talks” are those told of before, and a plan is the content of no act', async () => {
  const { events, event_mentions: mentions } = await proposalsFor(
    story(
      'Russian-US talks are scheduled for April 3 in Geneva.',
      'Nobody knows how long the talks will be.',
    ),
  );
  expect(events).toHaveLength(1);
  expect(events[0]?.record.note).toContain('No act carries it');
  expect(mentions.map(({ record }) => record.exact)).toEqual([
    'Russian-US talks are scheduled for April 3 in Geneva',
    'the talks',
  ]);
});
