import { describe, expect, it } from 'vitest';
import type { EventRow } from '../../scripts/model/tables/events.js';
import { eventSentence, type Telling } from '../../scripts/tables/event-sentence.js';
import { actorRow, eventRow, namedOf } from './made-rows.js';

const told = (event: Partial<EventRow>, more: Partial<Telling> = {}): string =>
  eventSentence({
    event: eventRow({ label: 'The horn', ...event }),
    named: namedOf(),
    published: ['on 1 March 2012'],
    isFromPublication: false,
    telling: 1,
    tellers: [],
    deniers: [],
    isAlso: () => false,
    ...more,
  });

const two = ['on 1 March 2012', 'by 2 May 2012'];
const day = { date_edtf: '2012-03-05' };

describe('what the sentence of an event begins with', () => {
  const opening = (event: Partial<EventRow>, more: Partial<Telling> = {}): string =>
    told(event, more).split(': The horn', 1).join('');

  it.each<[Partial<EventRow>, Partial<Telling>, string]>([
    [day, {}, 'Occurred on 5 March 2012'],
    [{}, {}, 'Occurred'],
    [{ type: 'agreement', date_edtf: '2012' }, {}, 'Concluded in 2012'],
    [
      { status: 'not_occurred', ...day },
      {},
      'Said or implied not to have happened on 5 March 2012',
    ],
    [{ status: 'not_occurred' }, {}, 'Said or implied not to have happened'],
    [{ status: 'disputed', ...day }, {}, 'Disputed in an article published on 1 March 2012'],
    [
      { status: 'disputed' },
      { published: two },
      'Disputed in articles published on 1 March 2012 and by 2 May 2012',
    ],
  ])('%o is a deed, or denied', (event, more, words) => {
    expect(opening(event, more)).toBe(words);
  });

  const unreported =
    'and not reported to have happened, as of an article published on 1 March 2012';
  it.each<[Partial<EventRow>, string]>([
    [{ status: 'scheduled', ...day }, `Scheduled for 5 March 2012, ${unreported}`],
    [{ status: 'intended', date_edtf: '2012' }, `Planned for 2012, ${unreported}`],
    [
      { status: 'proposed', date_edtf: '2012/2013' },
      `Proposed for at a time between 2012 and 2013, ${unreported}`,
    ],
    [
      { status: 'proposed', date_edtf: '2012-03-05/2013' },
      `Proposed for not later than 2013, ${unreported}`,
    ],
    [
      { status: 'conditional', date_edtf: '2012/2013', date_kind: 'span' },
      `Announced on a condition for 2012 to 2013, ${unreported}`,
    ],
    [{ status: 'possible' }, `Only possible, ${unreported}`],
    [
      { status: 'intended', type: 'agreement' },
      'Planned, and not reported to have been concluded, as of an article published on 1 March 2012',
    ],
  ])('%o is a plan', (event, words) => {
    expect(opening(event)).toBe(words);
  });

  it('says of a plan that it is spoken of as under way, too, in however many articles', () => {
    expect(
      opening(
        { status: 'intended' },
        { published: two, isAlso: (occurrence) => occurrence === 'actual' },
      ),
    ).toBe(
      'Planned, and not reported to have happened, though spoken of as under way, too, as of articles published on 1 March 2012 and by 2 May 2012',
    );
  });

  const since = 'since 2011, with no end stated, in an article published on 1 March 2012';
  it.each<[EventRow['type'], string | null, string]>([
    ['demand', '2011/..', `standing ${since}`],
    ['agreement', '2011/..', `standing ${since}`],
    ['programme', '2011/..', `partly under way ${since}`],
    ['consultation', '2011/..', `under way ${since}`],
    [
      'agreement',
      '../2013',
      'standing, to last until 2013, in an article published on 1 March 2012',
    ],
    ['consultation', '2012', 'under way in 2012 in an article published on 1 March 2012'],
    ['consultation', null, 'under way in an article published on 1 March 2012'],
  ])('a %s that goes on (%s) is reported as such', (type, date_edtf, words) => {
    expect(
      opening(
        { type, status: 'ongoing', date_edtf },
        { isAlso: (occurrence) => occurrence === 'projected' },
      ),
    ).toBe(`Reported as ${words}`);
  });

  it('has no deed partly under way that nobody calls a plan', () => {
    expect(opening({ type: 'programme', status: 'ongoing' })).toBe(
      'Reported as under way in an article published on 1 March 2012',
    );
  });
});

describe('what the sentence of an event ends with', () => {
  const closing = (event: Partial<EventRow>, more: Partial<Telling> = {}): string =>
    told(event, more).replace(/^.*?: The horn, /, '');

  it.each<[Partial<Telling>, string]>([
    [{ telling: 0, tellers: ['Ada', 'Bea'] }, 'according to Ada and Bea.'],
    [{}, 'as reported by the article itself.'],
    [{ tellers: ['Ada'] }, 'as reported by the article itself and by Ada.'],
    [{ published: two }, 'as reported by one of the articles.'],
    [{ published: two, telling: 2 }, 'as reported by the articles themselves.'],
  ])('%o: by whose word it is', (more, words) => {
    expect(closing({}, more)).toBe(words);
  });

  it('names both sides of what is disputed', () => {
    expect(closing({ status: 'disputed' }, { tellers: ['Ada'], deniers: ['Bea', 'Cy'] })).toBe(
      'as reported by Ada and denied by Bea and Cy.',
    );
  });

  const itself = 'as reported by the article itself';
  it.each<[Partial<EventRow>, Partial<Telling>, string]>([
    [{ date_basis: 'stated', ...day }, { isFromPublication: true }, ''],
    [
      { date_basis: 'outside', ...day },
      { isFromPublication: true },
      '; the date rests on facts from outside the articles',
    ],
    [{ date_basis: 'outside' }, {}, ''],
    [
      { date_basis: 'outside' },
      { isFromPublication: true },
      '; the date of publication rests on facts from outside the articles',
    ],
    [{ event_confidence: 'low' }, {}, '; the reading is doubtful'],
    [{ event_confidence: 'medium' }, {}, ''],
  ])('%o: what it rests on', (event, more, words) => {
    expect(closing(event, more)).toBe(`${itself}${words}.`);
  });

  it('says that a date of several is from outside', () => {
    expect(
      closing({ date_basis: 'outside' }, { isFromPublication: true, published: two, telling: 2 }),
    ).toBe(
      'as reported by the articles themselves; a date of publication rests on facts from outside the articles.',
    );
  });

  it('gives the place once, after who takes part', () => {
    const pier = actorRow('the keepers of Harbourton', 'group');
    const named = namedOf([pier, 'initiator']);
    expect(closing({ place: 'Harbourton' })).toBe(`in Harbourton, ${itself}.`);
    expect(closing({ place: 'Harbourton' }, { named })).toBe(
      `by the keepers of Harbourton, ${itself}.`,
    );
    expect(closing({ place: 'Southport' }, { named })).toBe(
      `by the keepers of Harbourton, in Southport, ${itself}.`,
    );
    expect(told({ label: 'The horn of Harbourton', place: 'Harbourton' })).toBe(
      `Occurred: The horn of Harbourton, ${itself}.`,
    );
  });
});
