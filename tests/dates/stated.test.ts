import { describe, expect, it } from 'vitest';
import { publicationDate } from '../../scripts/dates.js';

const story = `<p>The two delegations met for three hours in the Foreign Ministry and agreed to exchange technical papers on the centre, officials said.</p>
<p>The head of the visiting delegation said the papers would cover the radar, the data link and the rules for sharing warnings of launches.</p>`;
const dating = (metas: string, line = '') =>
  publicationDate(`<head>${metas}</head><h1>Envoys Agree to Exchange Papers</h1>${line}${story}`, {
    html: true,
  });
const published = '<meta property="article:published_time" content="2013-05-06T23:00-05:00">';
const modified = '<meta property="article:modified_time" content="2013-05-09">';

describe('days that the metadata of a page states', () => {
  it.each([
    ['date the story', published, '', '2013-05-06', 'stated'],
    [
      'outrank a dateline',
      published,
      '<p>GENEVA, May 5, 2013 (Agency) --</p>',
      '2013-05-06',
      'stated',
    ],
    [
      'give way to what the page prints as its day',
      published,
      '<p>Published: May 1, 2013</p>',
      '2013-05-01',
      'stated',
    ],
    ['outrank a line without a year', published, '<p>Published: May 7</p>', '2013-05-06', 'stated'],
    ['only bound it where they are those of changes', modified, '', '../2013-05-09', 'inferred'],
    [
      'leave a line alone that lies before a change',
      modified,
      '<p>May 6, 2013</p>',
      '2013-05-06',
      'stated',
    ],
  ])('%s', (_, metas, line, edtf, basis) => {
    expect(dating(metas, line).published).toMatchObject({ edtf, basis });
  });

  it('say where they stand, and why they were not taken', () => {
    const explain = (line: string) =>
      dating(published, line).evidence.find(({ role }) => role === 'metadata');
    expect(explain('<p>Published: May 1, 2013</p>')).toEqual({
      role: 'metadata',
      effect: 'equals',
      place: { blockId: 'A000-B01', start: 55, end: 65 },
      text: '2013-05-06',
      reading: '2013-05-06',
      accepted: false,
      explanation: 'The page prints another day as that of publication, and what it prints stands.',
    });
    expect(explain('<p>Published: May 7, 2013</p>')?.explanation).toMatch(/^It is a day off/);
    expect(explain('<p>Published: May 6, 2013</p>')?.explanation).toBe('It agrees.');
  });
});
