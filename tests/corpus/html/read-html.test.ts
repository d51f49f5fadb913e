import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { isUnread } from '../../../scripts/corpus/html/elements.js';
import { readHtml } from '../../../scripts/corpus/html/read-html.js';
import { isWhiteSpace } from '../../../scripts/text/white-space.js';
import { soup } from './soup.js';

/** What stands between the bars is one line. */
const pages: readonly [html: string, lines: string][] = [
  ['', ''],
  ['Just text', 'Just text'],
  ['\ufeff<!DOCTYPE html><title>T</title><p>One</p>', 'One'],
  ['<p>One<p>Two<br>Three<div>Four</div>Five', 'One|Two|Three|Four|Five'],
  ['<p>a <b> bold</b> \r\n word</p>', 'a bold word'],
  ['<p><b>W</b>ARSAW<!-- c --> met</p>', 'WARSAW met'],
  ['<b>One<p>Two</b> more</p>Three', 'One|Two more|Three'],
  ['<ul><li>One<li><a href="x">Two</a></ul>', 'One|Two'],
  ['<table><tr><td>One</td><td>Two</td></tr></table>', 'One|Two'],
  ['<table>Lost<tr><td>Cell</td></tr>Found</table>After', 'Lost|Cell|Found|After'],
  ['<pre>\n One  two\r\n\tThree <b>x</b></pre>', 'One  two|Three x'],
  [
    '<p>R&D, R&amp;D, R&ampD, &notit; &nosuch; &#150; &#x1F600; &nGt;',
    'R&D, R&D, R&D, ¬it; &nosuch; – 😀 ≫⃒',
  ],
  ['<p>&lt;b&gt; &quot;x&quot; a &#60 b', '<b> "x" a < b'],
  ['<p>1&nbsp;000 co&shy;op &nbsp;</p>', '1\u00a0000 co\u00adop'],
  ['<p>&nbsp;</p><p>\u200b</p>', ''],
  ['<p>a&#32;&#10;b&#9;</p>', 'a b'],
  ['<p>a\u2028b\vc</p>', 'a b c'],
  ['<xmp>a &amp; <b></xmp>', 'a &amp; <b>'],
  [
    '<head><style>p{}</style></head><body><script>var a = "<p>no</p>";</script>One<noscript>no</noscript>',
    'One',
  ],
  [
    '<div hidden>no<p>no</p></div><p style="color:red; display: none">no</p><i aria-hidden=true>no</i>One',
    'One',
  ],
  ['<p>a<p hidden>no<p>b', 'a|b'],
  ['<template><p>no</p></template><svg><text>no</text></svg><iframe>no</iframe><img alt=no>', ''],
  [
    '<form><label>Name</label><button>no</button><select><option>no</select><textarea>no</textarea></form>',
    'Name',
  ],
  ['<dialog>no</dialog><dialog open>One</dialog>', 'One'],
  [
    '<span>By A. Writer</span><span class=x>May 6, 2013</span><a>World</a><a>News</a>',
    'By A. Writer May 6, 2013 World News',
  ],
  [
    '<span>W</span><span>ARSAW</span> <a>mini</a><span>sters</span> <span>Ab</span>C',
    'WARSAW ministers AbC',
  ],
  ['a <', 'a <'],
  ['</body></html>late', 'late'],
];

describe('the lines of a page of HTML', () => {
  it.each(pages)('%j', (html, lines) => {
    expect(readHtml(html).lines.map(({ text }) => text)).toEqual(
      lines === '' ? [] : lines.split('|'),
    );
  });

  it('are numbered by the line of the file and know the elements around them', () => {
    const html =
      '<body id=Top>\r\n<div class="Story main">\n<h2><a href=x>Talks</a> on</h2>\n<p class=sr-only>x';
    expect(readHtml(html).lines.map(({ number, markup }) => ({ number, ...markup }))).toEqual([
      {
        number: 3,
        path: ['html', 'body', 'div', 'h2'],
        names: ['story', 'main'],
        heading: 2,
        linked: 5 / 7,
      },
      {
        number: 4,
        path: ['html', 'body', 'div', 'p'],
        names: ['story', 'main', 'sr-only'],
        isHidden: true,
        linked: 0,
      },
    ]);
  });

  it('say how the file spells them', () => {
    const html = '<p>a <b>&amp; b</b>c\nd</p>';
    const [line] = readHtml(html).lines;
    const spelled = line?.runs?.map(({ at, start, end }) => [at, html.slice(start, end)]);
    expect(line?.text).toBe('a & bc d');
    expect(spelled).toEqual([
      [0, 'a'],
      [1, ' <b>'],
      [2, '&amp;'],
      [3, ' b'],
      [5, 'c'],
      [6, '\n'],
      [7, 'd'],
    ]);
    expect(readHtml('<p>a &lt</p>').lines[0]).toMatchObject({ start: 3, end: 8 });
    expect(readHtml('<p>plain words</p>').lines[0]?.runs).toBeUndefined();
  });
});

/** What a run of the file spells, by the parser itself. */
const spelledBy = (raw: string): string => {
  const [node] = parseFragment(raw).childNodes;
  return node && 'value' in node ? node.value : '';
};

describe('lines of random HTML', () => {
  it('stand in order, apart, and are what their runs spell', () => {
    fc.assert(
      fc.property(soup, (html) => {
        let last = 0;
        for (const { start, end, text, runs = [{ at: 0, start, end }] } of readHtml(html).lines) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text).not.toMatch(/^\s|\s$|[\n-\r\u0085\u2028\u2029]/);
          expect([runs[0]?.at, runs[0]?.start, runs.at(-1)?.end]).toEqual([0, start, end]);
          last = start;
          runs.forEach((run, index) => {
            const words = text.slice(run.at, runs[index + 1]?.at);
            const raw = html.slice(run.start, run.end);
            expect(run.start).toBeGreaterThanOrEqual(last);
            last = run.end;
            if (words === raw) return;
            if (words !== ' ') expect(spelledBy(raw)).toBe(words);
            else expect(isWhiteSpace(raw.charAt(0)) || /[<&\0]/.test(raw)).toBe(true);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('hold every mark that the parser shows, once', () => {
    const marksOf = (text: string) => text.match(/[\p{L}\p{N}\p{P}\p{S}]/gu)?.sort() ?? [];
    const shown = (node: DefaultTreeAdapterTypes.Node): string => {
      if ('tagName' in node && isUnread(node)) return '';
      if ('childNodes' in node) return node.childNodes.map(shown).join('');
      return node.nodeName === '#text' && 'value' in node ? node.value : '';
    };
    fc.assert(
      fc.property(soup, (html) => {
        const lines = readHtml(html)
          .lines.map(({ text }) => text)
          .join('');
        expect(marksOf(lines)).toEqual(marksOf(shown(parse(html.replace(/^\ufeff/, '')))));
      }),
      { numRuns: 500 },
    );
  });

  it('nest as deep as they like', () => {
    const { lines } = readHtml(`${'<div>'.repeat(50_000)}One`);
    expect(lines.map(({ text }) => text)).toEqual(['One']);
  });
});
