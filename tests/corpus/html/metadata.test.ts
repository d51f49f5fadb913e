import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../scripts/corpus/html/read-html.js';

/** Days as “+day” where published and “~day” where changed. */
const dated: readonly [html: string, days: string][] = [
  ['<meta property="article:published_time" content="2013-05-06T23:30:00-05:00">', '+2013-05-06'],
  ['<meta name=pubdate content=20130506>', '+2013-05-06'],
  ['<meta name="DC.date.issued" content=" 2013/05/06 ">', '+2013-05-06'],
  ['<meta name="sailthru.date" content="Mon, 06 May 2013 10:20:00 GMT">', '+2013-05-06'],
  ['<meta name="parsely-pub-date" content="May 6, 2013">', '+2013-05-06'],
  [
    '<meta name="lastmod" content="2013-05-09"><meta name="date" content="2013-05-06">',
    '~2013-05-09 +2013-05-06',
  ],
  ['<meta name="article:publisher" content="https://x.example/2013/05/06">', ''],
  ['<meta name="date" content="05/06/2013">', ''],
  [
    '<meta name="date" content="0001-01-01T00:00:00Z"><meta name="created" content="1970-01-01">',
    '',
  ],
  [
    '<meta itemprop="datePublished" content="2013-05-06"><i itemprop=dateModified content=2013-05-07>',
    '+2013-05-06 ~2013-05-07',
  ],
  ['<div itemscope itemtype="x/Comment"><time itemprop="datePublished" datetime="2013-05-06">', ''],
  [
    '<time class="entry-date published" datetime="2013-05-06">May</time><time datetime="2014-01-01">',
    '+2013-05-06',
  ],
  ['<time pubdate datetime="2013-05-06"></time><time pubdate datetime="2013-05-07">', ''],
  ['<p>3 years ago <time datetime="2013-05-06T10:00">x</time>', '+2013-05-06'],
];

const scripts: readonly [json: string, days: string][] = [
  [
    '{"@type":"NewsArticle","datePublished":"2013-05-06T01:00Z","dateModified":"2013-05-07"}',
    '+2013-05-06 ~2013-05-07',
  ],
  [
    '{"@graph":[{"@type":"WebPage","datePublished":"2012-01-01"},{"@type":["X","NewsArticle"],"datePublished":"2013-05-06"}]}',
    '+2013-05-06',
  ],
  [
    '{"@type":"Article","comment":[{"@type":"Comment","datePublished":"2014-01-01"}],"datePublished":"2013-05-06"}',
    '+2013-05-06',
  ],
  ['{"@type":"Article","video":{"@type":"VideoObject","datePublished":"2014-01-01"}}', ''],
  [
    '[{"@type":"Article","datePublished":"2013-05-06"},{"@type":"Article","datePublished":"2013-05-07"}]',
    '',
  ],
  ['{"datePublished":"2013-05-06"}', '+2013-05-06'],
  [
    '//<![CDATA[\n{"@type":"Article","headline":"a \\"b\\" {","datePublished":"2013-05-06",,',
    '+2013-05-06',
  ],
  ['{"@type":"Article","headline":"open', ''],
];

const daysOf = (html: string): string =>
  readHtml(html)
    .metadata.dates.map(({ kind, day }) => `${kind === 'published' ? '+' : '~'}${day}`)
    .join(' ');

describe('what a page states for machines', () => {
  it.each(dated)('%s', (html, days) => {
    expect(daysOf(html)).toBe(days);
  });

  it.each(scripts)('%s', (json, days) => {
    expect(daysOf(`<script type="application/ld+json">${json}</script>`)).toBe(days);
  });

  it('is its address, site and title too, each with its place', () => {
    const html = `<head><title>
      Talks &amp; more | Site</title><link rel=canonical href=https://x.example/talks><meta property="og:site_name" content='Site'>
      <meta property="og:title" content="Talks"></head><svg><title>Icon</title></svg>`;
    const { addresses, sites, titles } = readHtml(html).metadata;
    const found = [...addresses, ...sites, ...titles];
    expect(found.map(({ text }) => text)).toEqual([
      'https://x.example/talks',
      'Site',
      'Talks',
      'Talks & more | Site',
    ]);
    expect(found.map(({ start, end }) => html.slice(start, end))).toEqual([
      'https://x.example/talks',
      'Site',
      'Talks',
      'Talks &amp; more | Site',
    ]);
  });
});
