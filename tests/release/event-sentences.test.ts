import { expect, it } from 'vitest';
import { eventSentence } from '../../scripts/tables/event-sentence.js';
import { committedRows } from '../committed-rows.js';

const sentences = new Map(
  committedRows('events_flat').map(({ event_id: id, event_sentence: sentence }) => [id, sentence]),
);

it.each([
  [
    'what is only offered',
    'E005',
    'Proposed, and not reported to have happened, as of an article published between 11 and 18 May 2001: Joint Russian–US expert group on missile threats, according to Igor Sergeyev; the date of publication rests on facts from outside the articles.',
  ],
  [
    'what sources dispute, with both sides',
    'E032',
    'Disputed in an article published on 18 April 2007: US consultations with Russia on US missile defence plans, also in the NATO–Russia Council, as reported by James Appathurai and denied by Konstantin Kosachev, Russia and Russian authorities.',
  ],
  [
    'who speaks for whom, where two do',
    'E057',
    'Occurred on 10 May 2001: Robertson and Aznar’s announcement that a study of the US plans is necessary, by George Robertson for NATO and José María Aznar for Spain, in Madrid, as reported by the article itself; the date rests on facts from outside the articles.',
  ],
  [
    'what goes on in part, with its open end',
    'E078',
    'Reported as partly under way since March 2011, with no end stated, in an article published on 27 September 2011: US Aegis ships in the Mediterranean Sea, with the USS Monterey on mission there, according to Dmitry Rogozin.',
  ],
  [
    'a date that the only teller does not give',
    'E017',
    'Concluded on 14 September 2011: US–Turkey agreement on a NATO missile warning radar station, according to Alexei Arbatov; the date rests on facts from outside the articles.',
  ],
  [
    'sides with those who stand for them',
    'E022',
    'Occurred on 17 and 18 March 2008: Russian–US talks of foreign and defence ministers in Moscow, March 2008, between Russia (Anatoly Serdyukov and Sergei Lavrov) and the United States (Condoleezza Rice and Robert Gates), as reported by the article itself and by some foreign policy and military experts; the date rests on facts from outside the articles.',
  ],
  [
    'third parties, each with its own people',
    'E010',
    'Occurred not later than 18 May 2001: Meeting of Spanish officials with Marc Grossman and Stephen Hadley in Brussels, between the United States (Marc Grossman and Stephen Hadley) and Spain (Spanish officials), as reported by the article itself; the date rests on facts from outside the articles.',
  ],
  [
    'a plan that some call under way, in two articles',
    'E036',
    'Planned, and not reported to have happened, though spoken of as under way, too, as of articles published between 11 and 18 May 2001 and on 8 August 2001: US national missile defence programme of 2001, as reported by one of the articles and by George Robertson, George W. Bush, José María Aznar, Richard Boucher, Spanish officials and the United States; a date of publication rests on facts from outside the articles.',
  ],
])('tells %s', (_what, id, sentence) => {
  expect(sentences.get(id)).toBe(sentence);
});

it('tells what did not happen, of which the records have no case', () => {
  const told = committedRows('events').filter(({ event_id: id }) => id === 'E113');
  const sentences = told.map((event) =>
    eventSentence({
      event: { ...event, label: 'The answers', status: 'not_occurred', occurrence: 'denied' },
      named: () => [],
      published: ['on 8 August 2001'],
      isFromPublication: false,
      telling: 0,
      tellers: ['Sergei Ivanov'],
      deniers: [],
      isAlso: () => false,
    }),
  );
  expect(sentences).toEqual([
    'Said or implied not to have happened on 22 July 2001: The answers, in Genoa, according to Sergei Ivanov; the date rests on facts from outside the articles.',
  ]);
});
