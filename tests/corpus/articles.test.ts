import { beforeAll, describe, expect, it } from 'vitest';
import { normaliseArticle, type NormalisedArticle } from '../../scripts/corpus/article.js';
import type { Files } from '../../scripts/text/files.js';
import type { PublishersFile, SourcesFile } from '../../scripts/model/records/corpus.js';
import { realFiles } from '../project.js';

let files: Files;
const textOf = (path: string): string => new TextDecoder().decode(files.get(path));
const jsonOf = (path: string): unknown => JSON.parse(textOf(path));

function articles(withProfiles: boolean): NormalisedArticle[] {
  const { publishers } = jsonOf('corpus/publishers.json') as PublishersFile;
  return (jsonOf('corpus/sources.json') as SourcesFile).articles.map(({ id, file, publisher }) =>
    normaliseArticle(
      id,
      textOf(`corpus/raw/${file}`),
      withProfiles
        ? { profile: publishers.find(({ id: known }) => known === publisher?.id)?.pages }
        : {},
    ),
  );
}

const rolesOutOfText = ({ blocks }: NormalisedArticle): [string, string][] =>
  blocks.filter(({ inText }) => !inText).map(({ role, text }) => [role, text.slice(0, 50)]);

const find = (all: readonly NormalisedArticle[], id: string): NormalisedArticle => {
  const article = all.find((each) => each.id === id);
  if (!article) throw new Error(`${id} is missing.`);
  return article;
};

beforeAll(async () => {
  files = await realFiles();
});

describe('the five articles, normalised with their publishers’ profiles', () => {
  let all: NormalisedArticle[];
  beforeAll(() => {
    all = articles(true);
  });

  it('A000 comes through untouched and gets no title', () => {
    const article = find(all, 'A000');
    expect(new Set(article.blocks.map(({ role }) => role))).toEqual(new Set(['body']));
    expect(article.text).toBe(`${textOf('corpus/raw/000_bd396379b75813ad.txt')}\n`);
  });

  it('A001 loses its navigation line and keeps headline and deck', () => {
    const article = find(all, 'A001');
    expect(rolesOutOfText(article)).toEqual([['navigation', 'All news']]);
    expect(article.blocks.slice(1, 4).map(({ role }) => role)).toEqual([
      'headline',
      'deck',
      'body',
    ]);
    expect(article.text).toContain('CHEBARKUL, Chelyabinsk region, September 27 (Itar-Tass) ——');
  });

  it('A002’s last line is a sentence and a credit line', () => {
    const article = find(all, 'A002');
    expect(rolesOutOfText(article)).toEqual([['credit_line', '— IPS']]);
    expect(article.text.endsWith('intercontinental ballistic missiles.”\n')).toBe(true);
  });

  it('A003 gives up masthead, page date, credit line, links, copyright and contact', () => {
    expect(rolesOutOfText(find(all, 'A003'))).toEqual([
      ['masthead', 'www.china.org.cn'],
      ['page_date', 'November 22, 2002'],
      ['credit_line', '(Chinadaily.com.cn 08/08/2001)'],
      ['navigation', 'In This Series'],
      ['navigation', 'References'],
      ['navigation', 'Archive'],
      ['navigation', 'Web Link'],
      ['copyright', 'Copyright © 2001 China Internet Information Center'],
      ['contact', 'E-mail: webmaster@china.org.cn Tel: 86-10-68326688'],
    ]);
  });

  it('A004’s first line of text is caption, credit and paragraph; its sidebar, links and notices are out', () => {
    const article = find(all, 'A004');
    expect(rolesOutOfText(article).map(([role]) => role)).toEqual([
      'navigation',
      'navigation',
      'caption',
      'photo_credit',
      'sidebar',
      'duplicate_heading',
      'caption',
      'photo_credit',
      'sidebar',
      'promo',
      'promo',
      'related_link',
      'related_link',
      'related_link',
      'related_link',
      'legal',
      'legal',
      'legal',
    ]);
    const [first] = article.blocks.filter(({ role }) => role === 'body');
    expect(first?.text).toMatch(/^April 18, 2007 \(RFE\/RL\) -- Officials .* Central Europe\.$/);
    expect(
      article.blocks.filter(({ role }) => role === 'subheading').map(({ text }) => text),
    ).toEqual(['Seeing Different Threats', "Russians' Offense"]);
  });

  it('the committed texts are these', async () => {
    const { readFile } = await import('node:fs/promises');
    const { root } = await import('../project.js');
    for (const { id, text } of all) {
      expect(await readFile(`${root}/corpus/normalised/${id}.txt`, 'utf8')).toBe(text);
      expect(await readFile(`${root}/dist/text/${id}.txt`, 'utf8')).toBe(text);
    }
  });
});

describe('the general rules alone', () => {
  it('lose no line of the five articles’ text', () => {
    const known = articles(true);
    for (const article of articles(false)) {
      const kept = new Set(article.blocks.filter(({ inText }) => inText).map(({ text }) => text));
      const lost = find(known, article.id).blocks.filter(
        ({ inText, text }) => inText && !kept.has(text),
      );
      expect(lost.map(({ text }) => text)).toEqual([]);
    }
  });

  it('find the same headline, deck and credit line', () => {
    const known = articles(true);
    for (const article of articles(false)) {
      for (const role of ['headline', 'deck', 'credit_line', 'page_date', 'masthead']) {
        const texts = ({ blocks }: NormalisedArticle): string[] =>
          blocks.filter((block) => block.role === role).map(({ text }) => text);
        expect([article.id, role, texts(article)]).toEqual([
          article.id,
          role,
          texts(find(known, article.id)),
        ]);
      }
    }
  });

  it('say in every block which rule decided', () => {
    const rules = articles(false).flatMap(({ blocks }) => blocks.map(({ rule }) => rule));
    expect(rules.filter((rule) => !/^(?:general|model)\/[a-z-]+$/.test(rule))).toEqual([]);
  });
});
