import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../scripts/dates/grammar/scan.js';
import { Tokens } from '../../scripts/dates/lexicon/tokens.js';
import { directionOf, tenseAt } from '../../scripts/dates/resolve/tense.js';
import { publicationDate } from '../../scripts/dates.js';

/** What the words around the last date of a sentence prove: that it is over, that it is to come, or nothing. */
function proofOf(sentence: string): 'past' | 'future' | 'nothing' {
  const tokens = new Tokens(sentence);
  const match = [...findExpressions(tokens, undefined)].at(-1);
  const reading = match && tenseAt(tokens, match.start, match.end);
  return reading?.isFirm && reading.tense !== 'future_in_past' ? reading.tense : 'nothing';
}

describe('what a careful reader takes a sentence to say of its date', () => {
  it.each([
    // Simple past, before and after the date.
    ['The two envoys met in Oslo on May 3, 2009.', 'past'],
    ['On May 3, 2009 the two envoys signed a memorandum.', 'past'],
    ['The harbour froze over in January 2009.', 'past'],
    ['The talks did not start on May 3, 2009.', 'past'],
    ['When did the sides meet on May 3, 2009?', 'past'],
    ['The two would meet on May 3, 2009.', 'nothing'],
    ['The sides meet on May 3, 2009.', 'future'],
    // Passive and perfect.
    ['The radar was built in 2009.', 'past'],
    ['The radar has been in use since May 2009.', 'past'],
    ['By May 2009, nine states had joined the talks.', 'past'],
    ['The centre, which was opened in 2009, stands on an island.', 'past'],
    ['The envoys failed to agree on a site in May 2009.', 'past'],
    ['Officials said in Oslo on May 3, 2009 that the ice was thin.', 'past'],
    ['The archive was not opened until 2009.', 'past'],
    ['The harbour had to close on May 3, 2009.', 'past'],
    ['Both sides keep to the Treaty of 2009.', 'past'],
    // Future.
    ['The two envoys will meet in Oslo on May 3, 2009.', 'future'],
    ['On May 3, 2009 the two envoys will sign a memorandum.', 'future'],
    ['The radar is to be replaced by 2009.', 'future'],
    ['The envoys are set to meet on May 3, 2009.', 'future'],
    ['A round of talks is scheduled for May 3, 2009.', 'future'],
    ['The lease, which expires in 2009, covers nine hectares.', 'future'],
    ['The ministry plans to open the centre in May 2009.', 'future'],
    ['The deadline for offers is May 3, 2009.', 'future'],
    ['Work has been postponed and will begin in 2009.', 'future'],
    ['The fair opens on May 3, 2009.', 'future'],
    ['He said the centre will open in 2009.', 'future'],
    // Ahead of a past that is told: the page may have been written on either side.
    ['Moscow and Washington agreed to meet on May 3, 2009 in Oslo.', 'nothing'],
    ['The ministry decided to close the harbour in May 2009.', 'nothing'],
    ['He said the radar would be replaced in 2009.', 'nothing'],
    ['The talks were scheduled for May 3, 2009.', 'nothing'],
    ['The envoys were to meet on May 3, 2009.', 'nothing'],
    ['The council planned to sell the pier in 2009.', 'nothing'],
    ['The ministry announced plans for May 3, 2009.', 'nothing'],
    ['Nine states agreed on cuts by 2009.', 'nothing'],
    ['The court postponed the hearing until May 3, 2009.', 'nothing'],
    ['They were asked to leave by May 3, 2009.', 'nothing'],
    ['The minister postponed a visit scheduled for May 3, 2009.', 'nothing'],
    // Nothing governs the date, or a verb that only reports.
    ['Talks in Oslo on May 3, 2009, officials said.', 'nothing'],
    ['Officials said the ship sails on May 3, 2009.', 'nothing'],
    ['Victims of the fire in 2009 will be paid.', 'nothing'],
    ['The budget for 2009 was adopted.', 'nothing'],
    ['Plans to build a pier by 2009 were dropped.', 'nothing'],
    ['The May 3, 2009 meeting was about ice.', 'nothing'],
  ])('%s: %s', (sentence, proof) => {
    expect(proofOf(sentence)).toBe(proof);
  });
});

it('what lies ahead of a told past still resolves a day without its year to a coming one', () => {
  const tokens = new Tokens('They agreed to meet on May 3.');
  const [match] = findExpressions(tokens, undefined);
  expect(match && directionOf(tokens, match.start, match.end)).toBe('future');
});

it('an agreement to meet does not date the page after the meeting', () => {
  const { published, evidence } = publicationDate(
    'Envoys Meet\n\nMoscow and Washington agreed to meet on May 3, 2009 in Oslo.\n',
  );
  expect([published, evidence]).toEqual([undefined, []]);
});
