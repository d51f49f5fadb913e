import { expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';

const sentences = new Map(
  committedRows('events_flat').map(({ event_id: id, event_sentence: sentence }) => [id, sentence]),
);

it.each([
  [
    'what is only offered',
    'E005',
    'Proposed, not reported to have happened: Joint Russian–US expert group on missile threats (between Russia and the United States), if ever, not before 11 May 2001, by the word of Igor Sergeyev.',
  ],
  [
    'what sources dispute, with both sides',
    'E032',
    'Disputed: US consultations with Russia on US missile defence plans (between Russia, the United States and the NATO–Russia Council), not after 18 April 2007: it happened by the word of James Appathurai, and did not by the word of Konstantin Kosachev, Russia and Russian authorities.',
  ],
  [
    'who speaks for whom, where two do',
    'E057',
    'Occurred: Robertson and Aznar’s announcement on a study of the US plans (by George Robertson for NATO and José María Aznar for Spain, about the United States) in Madrid, on 10 May 2001 (dated with facts from outside the articles), told by the article itself.',
  ],
  [
    'what goes on, with its open end',
    'E078',
    'Under way when reported: Mission of the USS Monterey in the Mediterranean Sea (by the United States), from March 2011, with no end stated, by the word of Dmitry Rogozin.',
  ],
  [
    'what did not happen',
    'E109',
    'Said not to have happened: US answers to Russian questions (by the United States to Russia), up to 8 August 2001, by the word of Sergei Ivanov.',
  ],
])('tells %s', (_what, id, sentence) => {
  expect(sentences.get(id)).toBe(sentence);
});
