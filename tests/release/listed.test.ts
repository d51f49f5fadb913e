import { expect, it } from 'vitest';
import type { Rows } from '../../scripts/model/tables/index.js';
import { citationFile, zenodoDeposit } from '../../scripts/release/descriptors/deposits.js';
import { basisAddresses, schemaOrgDataset } from '../../scripts/release/descriptors/schema-org.js';
import { coverage } from '../../scripts/release/documents/coverage.js';
import { articleList } from '../../scripts/release/documents/origins.js';
import { codingStatement, type Prose } from '../../scripts/release/documents/prose.js';
import { rightsByFile } from '../../scripts/release/documents/rights.js';
import { textsStatement } from '../../scripts/release/documents/texts.js';
import { mostListed } from '../../scripts/release/listed.js';
import { releasedRows } from '../explorer/built-page.js';
import { ownPackage } from '../own-package.js';

const released = releasedRows();
const metadata = ownPackage();

/** The rows with so many articles: the released ones over and over, under ids of their own. */
const withArticles = (count: number): Rows => ({
  ...released,
  articles: Array.from({ length: count }, (_, at) => {
    const article = released.articles[at % released.articles.length];
    const id = `A${String(at + 1).padStart(6, '0')}`;
    const own = { article_id: id, title: `Story ${id}`, text_file: `text/${id}.txt` };
    return { ...article, ...own } as Rows['articles'][number];
  }),
});

const few = withArticles(mostListed);
const many = withArticles(mostListed + 1);
const pointer = `The ${String(mostListed + 1)} articles are listed in csv/articles.csv`;

/** Every document that lists the articles. */
const documents: Record<string, (rows: Rows) => string> = {
  'the data card': articleList,
  'CITATION.cff': ({ articles }) => citationFile(articles, metadata),
  '.zenodo.json': ({ articles }) => JSON.stringify(zenodoDeposit(articles, metadata)),
  'schema.org': (rows) => JSON.stringify(schemaOrgDataset([], rows, metadata)),
};

it.each(Object.entries(documents))(
  '%s lists articles up to a number, then says where they are listed',
  (_, written) => {
    expect(written(few)).toContain('A000100');
    expect(written(few)).not.toContain('csv/articles.csv');
    expect(written(many)).toContain(pointer);
    expect(written(many)).not.toContain('A000100');
    expect(written(many).length).toBeLessThan(written(few).length / 2);
  },
);

it('what the dataset is based on has the same addresses wherever it is named', () => {
  for (const rows of [few, many])
    expect(basisAddresses(rows.articles)).toEqual(
      schemaOrgDataset([], rows, metadata).isBasedOn.map((each) => ({ '@id': each['@id'] })),
    );
});

it('the rights of many texts stand together, none without its terms', () => {
  const rights = (rows: Rows) => rightsByFile({ rows, withTexts: true }, metadata);
  expect(rights(few)).toContain('`text/A000100.txt`');
  const terms = new Set(many.articles.map((article) => article.rights));
  const lines = rights(many)
    .split('\n')
    .filter((line) => line.startsWith('| `text/*`'));
  expect(lines.length).toBe(terms.size);
  for (const each of terms) expect(rights(many)).toContain(each);
});

it('articles that were coded once are counted where they are many', () => {
  const stated = ({ articles }: Rows) =>
    codingStatement(
      { coding: 'Coded.' } as Prose,
      articles.map((article) => ({ ...article, coding: 'single' })),
    );
  expect(stated(few)).toContain('A000100');
  expect(stated(many)).toContain('only: 101 of 101 articles');
});

it('coverage and shares of quoted words are summed up', () => {
  expect(coverage(few)).toContain('A000100');
  expect(coverage(many)).not.toContain('A000100');
  const without = (rows: Rows) => textsStatement({ rows, withTexts: false }, metadata);
  expect(without(released)).toContain(`${released.articles[0]?.article_id ?? ''} `);
  expect(without(many)).toMatch(/from \d+% to \d+%/);
});
