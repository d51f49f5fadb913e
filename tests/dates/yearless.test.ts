import { describe, expect, it } from 'vitest';
import { date, headline, type Line } from './page.js';

const dateline: Line = ['body', 'OSLO, March 3 (Agency) --'];
const wednesday: Line = ['body', 'Ministers met here Wednesday, officials of three states said.'];

describe('a dateline without a year', () => {
  it('on a line of its own is read as one that opens a paragraph', () => {
    const { edtf, basis } = date([
      headline,
      ['navigation', 'OSLO, March 3 (Agency) --'],
      wednesday,
      ['body', 'The radar has been in use since May 2002. It is to be replaced by 2009.'],
    ]);
    expect([edtf, basis]).toEqual(['2004-03-03', 'partial']);
  });

  it('takes the first year that fits its weekday after a recent past, as a choice on a weak basis', () => {
    const past: Line = ['body', 'The harbour was closed in June 2003.'];
    const { edtf, basis, evidence } = date([headline, dateline, wednesday, past]);
    expect([edtf, basis]).toEqual(['2004-03-03', 'inferred']);
    expect(evidence.find(({ role }) => role === 'dateline')?.explanation).toContain('a choice');
  });

  it('chooses none when the past is not recent, or no weekday is named', () => {
    const past: Line = ['body', 'The harbour was closed in June 1999.'];
    const recent: Line = ['body', 'The harbour was closed in June 2003.'];
    expect(date([headline, dateline, wednesday, past]).edtf).toBe('2004-03-03/..');
    expect(date([headline, dateline, recent]).edtf).toBe('2004-03-03/..');
  });

  it('counts the latest past, wherever it is told', () => {
    const past: Line[] = [
      ['body', 'The harbour was closed in June 2003.'],
      ['body', 'It was opened in June 1999.'],
    ];
    for (const lines of [past, past.toReversed()])
      expect(date([headline, dateline, wednesday, ...lines]).edtf).toBe('2004-03-03');
  });

  it('takes its year from a whole date next to it on the page', () => {
    const { edtf, basis } = date([['page_date', 'March 5, 2004'], headline, dateline, wednesday]);
    expect([edtf, basis]).toEqual(['2004-03-03', 'partial']);
  });

  it('takes its year from the name of its file', () => {
    const { edtf, basis } = date([headline, dateline, wednesday], { address: 'AGY20040304.0012' });
    expect([edtf, basis]).toEqual(['2004-03-03', 'partial']);
  });

  it('takes its year from the incumbents it names, and says that this is knowledge from outside', () => {
    const named: Line = ['body', 'President George W. Bush sent his greetings to the ministers.'];
    const { edtf, basis, evidence } = date([headline, dateline, wednesday, named]);
    expect([edtf, basis]).toEqual(['2004-03-03', 'outside']);
    expect(evidence.filter(({ role }) => role === 'outside')).toMatchObject([
      { effect: 'not_before', reading: '2001-01-20', accepted: true },
      { effect: 'not_after', reading: '2009-01-20', accepted: true },
    ]);
  });

  it('does not take former holders of an office for incumbents', () => {
    const named: Line = ['body', 'Former President George W. Bush sent his greetings.'];
    expect(date([headline, dateline, wednesday, named]).published).toBeUndefined();
  });

  it('stays without a year when nothing on the page or outside gives one', () => {
    expect(date([headline, dateline, wednesday]).published).toBeUndefined();
  });

  it('of 29 February falls in leap years only', () => {
    const { edtf } = date([
      headline,
      ['body', 'OSLO, February 29 (Agency) -- Ministers met on Sunday.'],
      ['body', 'The radar has been in use since May 2002. It is to be replaced by 2009.'],
    ]);
    expect(edtf).toBe('2004-02-29');
  });
});
