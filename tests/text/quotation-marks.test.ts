import { describe, expect, it } from 'vitest';
import {
  afterStop,
  doubleMarkCharacters,
  markCharacters,
  marksOf,
  shapes,
} from '../../scripts/text/quotation-marks.js';

/** What each mark of a text is printed as, with where it leans. */
const told = (text: string): string =>
  marksOf(text)
    .map(({ start, end, lean }) => `${text.slice(start, end)} ${lean}`)
    .join(' | ');

describe('the quotation marks of a text', () => {
  it('are every spelling by itself, with its shape and place', () => {
    for (const [spelling, shape] of shapes) {
      const text = /[>»›”’]/.test(spelling) ? `no${spelling} so` : `so ${spelling}no`;
      const start = text.indexOf(spelling);
      expect(marksOf(text)).toEqual([{ ...shape, start, end: start + spelling.length }]);
    }
  });

  it.each([
    // Entities, amp before them and all.
    [
      '&quot;a&#34; &ldquo;b&#8221;',
      '&quot; either | &#34; either | &ldquo; opens | &#8221; closes',
    ],
    ['&amp;lsquo;a&AMP;#X2019;', '&amp;lsquo; opens | &AMP;#X2019; closes'],
    ['&eacute; &amp; &quot &#39;', '&#39; either'],
    // Two of one mark may be one mark; of three, the one is inside.
    ['``a’’', '`` opens | ’’ closes'],
    ["''a''", "'' either | '' either"],
    ['‘‘‘a’’’', '‘‘ opens | ‘ opens | ’ closes | ’’ closes'],
    ["'''a'''", "'' either | ' either | ' either | '' either"],
    ['““a””', '“ opens | “ opens | ” closes | ” closes'],
    ['“““a', '“ opens | “ opens | “ opens'],
    ['""""', ''],
    ['```` a', ''],
    ['“‘a’”', '“ opens | ‘ opens | ’ closes | ” closes'],
    // Characters that are marks only where they are doubled at a word.
    [',,a”, b,,', ',, opens | ” closes'],
    ['a,,b ,,,c', ''],
    ['<<a>> 1 << 2 >> 3', '<< opens | >> closes'],
    ['<<a.>> a, >> b', '<< opens | >> closes'],
    ['plain', ''],
  ])('in %j', (text, marks) => {
    expect(told(text)).toBe(marks);
    // Whatever was read before.
    expect(told(text)).toBe(marks);
  });

  it('that are one character are told from those that are two, and double ones from apostrophes', () => {
    const all = Array.from(markCharacters);
    expect([...shapes.keys()].filter((mark) => mark.length > 1).sort()).toEqual(
      ["''", ',,', '<<', '>>', '``', '‘‘', '’’'].sort(),
    );
    expect(all.length).toBe(shapes.size - 7);
    expect(all.filter((mark) => !doubleMarkCharacters.includes(mark))).toEqual(
      Array.from("‘’‚‛\u0091\u0092'´`"),
    );
  });

  it('may stand after the stop of a sentence, as may brackets', () => {
    const form = new RegExp(`^a\\.${afterStop}*$`);
    expect(['a.”', 'a.’)', 'a.&quot;]', 'a.'].every((text) => form.test(text))).toBe(true);
    expect(form.test('a.b')).toBe(false);
  });
});
