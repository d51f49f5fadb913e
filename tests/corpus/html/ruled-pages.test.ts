import { describe, expect, it } from 'vitest';
import { normaliseArticle } from '../../../scripts/corpus/article.js';

const opening =
  'Talks on reopening the crossings resumed on Monday after a pause of three years, with negotiators saying they hoped to agree by the end of the month.';
const page = `<nav><ul><li><a href="/">Front page of the paper</a></li></ul></nav>
<main><article><h1>Border talks resume after a pause</h1>
<figure><figcaption>The bridge at Osel, closed for years.</figcaption></figure>
<p>${opening}</p><h2>On the table</h2><p>Visas and <a href="/grain">grain</a>.</p>
<aside><h3>More on this</h3><a href="/1">Why the bridge was closed in the first place</a></aside>
<p>&ldquo;Soon,&rdquo; Mr Vel said.</p></article>
<section id="comments"><p>About time they opened that bridge again, my family has been waiting for years.</p></section></main>
<footer><a href="/terms">Terms</a></footer>`;

describe('a page of HTML', () => {
  it('is cut by what its elements are, and its short paragraphs stay', () => {
    const { blocks } = normaliseArticle('A001', page, { html: true });
    const printed = blocks.filter(({ role }) => role !== 'markup');
    expect(printed.map(({ role, text }) => [role, text.slice(0, 12)])).toEqual([
      ['navigation', 'Front page o'],
      ['headline', 'Border talks'],
      ['caption', 'The bridge a'],
      ['body', 'Talks on reo'],
      ['subheading', 'On the table'],
      ['body', 'Visas and gr'],
      ['sidebar', 'More on this'],
      ['related_link', 'Why the brid'],
      ['body', '“Soon,” Mr V'],
      ['comment', 'About time t'],
      ['navigation', 'Terms'],
    ]);
  });
});
