import { describe, expect, it } from 'vitest';
import { body, date, headline, type Line } from './page.js';

describe('a credit line', () => {
  it('dates the story, and the page date above the headline only says when it was rendered', () => {
    const { edtf, basis, retrieved } = date([
      ['page_date', 'December 3, 2003'],
      headline,
      body,
      ['credit_line', '(Agency 06/06/2002)'],
    ]);
    expect([edtf, basis, retrieved?.edtf]).toEqual(['2002-06-06', 'credit_line', '2003-12-03']);
  });

  it('is settled by an impossible reading', () => {
    const { edtf, evidence } = date([headline, body, ['credit_line', '(Agency 25/06/2002)']]);
    expect(edtf).toBe('2002-06-25');
    expect(evidence[0]).toMatchObject({ role: 'impossible_reading', effect: 'excludes' });
  });

  it('is settled by the publisher’s date order', () => {
    const lines: Line[] = [headline, body, ['credit_line', '(Agency 05/06/2002)']];
    expect(date(lines, { dateOrder: 'day_first' }).edtf).toBe('2002-06-05');
    expect(date(lines, { dateOrder: 'month_first' }).edtf).toBe('2002-05-06');
    const [excluded] = date(lines, { dateOrder: 'day_first' }).evidence;
    expect(excluded).toMatchObject({
      role: 'date_order',
      reading: '2002-05-06',
      effect: 'excludes',
    });
  });

  it('is settled by the page date: a page is rendered after its article is written', () => {
    const { edtf, evidence } = date([
      ['page_date', 'June 1, 2002'],
      headline,
      body,
      ['credit_line', '(Agency 05/06/2002)'],
    ]);
    expect(edtf).toBe('2002-05-06');
    expect(evidence.filter(({ accepted }) => !accepted)).toMatchObject([
      { reading: '2002-06-05', explanation: 'Ruled out by the dates that bound the page.' },
    ]);
  });

  it('is not settled by a copyright year that both readings share', () => {
    const { edtf } = date([
      headline,
      body,
      ['credit_line', '(Agency 05/06/02)'],
      ['copyright', 'Copyright © 2002 Some Paper'],
    ]);
    expect(edtf).toBe('2002-05-06/2002-06-05');
  });

  it('stays two readings with their hull when nothing decides, neither accepted', () => {
    const { edtf, published, evidence } = date([
      headline,
      body,
      ['credit_line', '(Agency 05/06/2002)'],
    ]);
    expect(edtf).toBe('2002-05-06/2002-06-05');
    expect(published?.bounds).toEqual({ earliest: '2002-05-06', latest: '2002-06-05' });
    expect(evidence.map(({ reading, accepted }) => [reading, accepted])).toEqual([
      ['2002-05-06', false],
      ['2002-06-05', false],
    ]);
  });

  it('needs no decision when day and month are the same number', () => {
    const { evidence } = date([headline, body, ['credit_line', '(Agency 08/08/2001)']]);
    expect(evidence).toMatchObject([{ reading: '2001-08-08', accepted: true }]);
    expect(evidence[0]?.explanation).toContain('same number');
  });
});

describe('a dateline', () => {
  it('with a year gives the day', () => {
    const { edtf, basis } = date([
      headline,
      ['body', 'OSLO, March 3, 2004 (Agency) -- Ministers met.'],
    ]);
    expect([edtf, basis]).toEqual(['2004-03-03', 'dateline']);
  });

  it('without a year takes it from the weekday and from years the text puts in the past and the future', () => {
    const { edtf, basis, evidence } = date([
      headline,
      ['body', 'OSLO, March 3 (Agency) -- Ministers met on Wednesday, officials said.'],
      ['body', 'The radar has been in use since May 2002. It is to be replaced by 2009.'],
    ]);
    expect([edtf, basis]).toEqual(['2004-03-03', 'partial']);
    expect(evidence.map(({ role }) => role)).toEqual([
      'past_mention',
      'future_mention',
      'dateline',
      'weekday',
    ]);
  });

  it('says that the year of a treaty is when it was agreed on, which no word puts in the past', () => {
    const { evidence } = date([headline, ['body', 'They would shelve the 1972 ABM treaty.']]);
    expect(evidence[0]?.explanation).toBe(
      'The year in which something was agreed on (“ABM treaty”).',
    );
  });

  it('without a year stays several years when the weekday falls in more than one', () => {
    const { published } = date([
      headline,
      ['body', 'OSLO, March 3 (Agency) -- Ministers met on Wednesday, officials said.'],
      ['body', 'The radar has been in use since May 2000. It is to be replaced by 2012.'],
    ]);
    expect(published?.bounds).toEqual({ earliest: '2004-03-03', latest: '2010-03-03' });
  });

  it('without a year and without bounds gives nothing', () => {
    const { published, evidence } = date([
      headline,
      ['body', 'OSLO, March 3 (Agency) -- Ministers met.'],
    ]);
    expect(published).toBeUndefined();
    expect(evidence).toMatchObject([{ role: 'dateline', accepted: false }]);
  });
});

describe('mentions in the text', () => {
  it('bound the date without naming it', () => {
    const { edtf, basis } = date([
      headline,
      ['body', 'In Oct. 2007 the talks failed. Another site is planned by 2009.'],
    ]);
    expect([edtf, basis]).toEqual(['2007-10-01/2009-12-31', 'inferred']);
  });

  it('that contradict stronger evidence are set aside, and say so', () => {
    const { edtf, evidence } = date([
      headline,
      ['body', 'OSLO, March 3, 2004 (Agency) -- Ministers met.'],
      ['body', 'The radar was built in 2008.'],
    ]);
    expect(edtf).toBe('2004-03-03');
    expect(evidence.at(-1)).toMatchObject({ role: 'past_mention', accepted: false });
    expect(evidence.at(-1)?.explanation).toContain('set aside');
  });

  it.each(['in 480 BC', 'in 1 BC', 'in April 480 BC', 'on April 3, 480 BC', 'about 300 BCE'])(
    'that lie before our era bound nothing: %s',
    (when) => {
      const { edtf, evidence } = date([
        headline,
        ['body', 'OSLO, March 3, 2004 (Agency) -- Ministers met.'],
        ['body', `The old fort was built ${when}.`],
      ]);
      expect([edtf, evidence.length]).toEqual(['2004-03-03', 1]);
    },
  );

  it('are silent when the words point both ways', () => {
    const { evidence } = date([headline, ['body', 'He said the radar would be replaced in 2009.']]);
    expect(evidence).toEqual([]);
  });
});

describe('outside facts', () => {
  const facts = [
    { fact: 'The programme was announced.', effect: 'not_before', edtf: '2001-05-01' },
    { fact: 'The meeting was held.', effect: 'not_after', edtf: '2001-05-18' },
  ] as const;
  const lines: Line[] = [
    ['body', 'May 10 the secretary announced a study.'],
    ['body', 'A meeting is scheduled for May 18.'],
  ];

  it('give the year that the text does not, and the basis says outside', () => {
    const { edtf, basis } = date(lines, { outsideFacts: facts });
    expect([edtf, basis]).toEqual(['2001-05-10/2001-05-18', 'outside']);
  });

  it('leave, without them, evidence of what the text alone says and no date', () => {
    const { published, evidence } = date(lines);
    expect(published).toBeUndefined();
    expect(evidence.map(({ role, accepted }) => [role, accepted])).toEqual([
      ['past_mention', false],
      ['future_mention', false],
    ]);
  });

  it('that change nothing do not make the basis outside', () => {
    const { basis } = date([headline, ['body', 'OSLO, May 12, 2001 (Agency) -- Ministers met.']], {
      outsideFacts: facts,
    });
    expect(basis).toBe('dateline');
  });
});
