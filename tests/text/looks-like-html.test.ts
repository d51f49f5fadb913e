import { describe, expect, it } from 'vitest';
import { looksLikeHtml } from '../../scripts/text/looks-like-html.js';

const sentence = 'Ministers met on Tuesday to talk about radar sites in the north.';

const cases: readonly [isHtml: boolean, text: string][] = [
  [true, `<!DOCTYPE html>\n<title>x</title>\n${sentence}`],
  [true, `\ufeff\n <HTML lang="en">${sentence}`],
  [true, `<!-- saved -->\n<div class="story"><h1>Talks</h1>\n<p>${sentence}</p>`],
  [true, `<p>${sentence} <a href="x">More</a></p>`],
  [true, `${sentence}<br>\n${sentence}<br />\n${sentence}<BR>`],
  [true, `${`${sentence}\n`.repeat(4)}a <b>${sentence}</b> <br>`],
  [false, `${`${sentence}\n`.repeat(5)}a <b>${sentence}</b> <br>`],
  [false, `<p>${sentence}</p>`],
  [true, `<P>${sentence}\n<P>${sentence}\n<P>${sentence}`],
  [true, '<?xml version="1.0"?><talks/>'],
  [false, `%PDF-1.7\n<p>${sentence}</p>\n<p>${sentence}</p>`],
  [true, `${sentence} <i></i><b></b>\n<!-- ${sentence} -->`],
  [true, `a ${sentence} <i></i><b></b>.\nx ${sentence} -->`],
  [false, ''],
  [false, sentence],
  [false, `Pages used <b> for bold type.\n${sentence}`],
  [
    false,
    `${sentence}\nA tag such as <p> opens what </p> closes, as <b> and </b> do.\n${sentence}`,
  ],
  [false, 'x < y and y > z\na <b c> d\n<p\n<unquote> <said> <he>'],
];

describe('text that looks like HTML', () => {
  it.each(cases)('%j %j', (isHtml, text) => {
    expect(looksLikeHtml(text)).toBe(isHtml);
  });
});
