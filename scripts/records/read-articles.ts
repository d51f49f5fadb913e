import type { NormalisedArticle } from '../corpus/article.js';
import { cutPage, readPage } from '../corpus/page.js';
import type { Publisher, Source } from '../model/records/corpus.js';
import { articleWarnings } from '../text/article-warnings.js';
import { decodeStrictly } from '../text/decode.js';
import { sha256Of } from '../text/digest.js';
import type { Files } from '../text/files.js';
import { finding, type Finding } from '../text/finding.js';
import { once } from '../text/lookup.js';
import { isHtmlName } from '../text/other-formats.js';
import { rawPath, type Article } from './project.js';
import type { Curated } from './read-curated.js';

/** A raw article, decoded, with what corpus/ says of it. */
export interface RawArticle {
  readonly source: Source;
  readonly publisher: Publisher | undefined;
  readonly raw: string;
}

/** An article cut into blocks. */
export interface BlockedArticle extends NormalisedArticle, Omit<RawArticle, 'raw'> {}

function digestFindings(source: Source, bytes: Uint8Array): Finding[] {
  const digest = sha256Of(bytes);
  if (digest === source.sha256 && bytes.length === source.bytes) return [];
  return [
    finding('corpus/digest', {
      file: rawPath(source),
      message: `${source.id}: the raw file has ${bytes.length} bytes and sha256 ${digest}.`,
      expected: `${source.bytes} bytes and sha256 ${source.sha256}, as corpus/sources.json records`,
      fix: 'Put the original bytes back; raw articles are never edited.',
    }),
  ];
}

/** The article last made of the same bytes: of a project read again, most pages are as they were, and so is what is said of them. */
const lastMade = once<Uint8Array, { article?: RawArticle }>(() => ({}));

function articleOf(
  bytes: Uint8Array,
  source: Source,
  publisher: Publisher | undefined,
  raw: string,
): RawArticle {
  const last = lastMade(bytes);
  const { article } = last;
  if (article?.source === source && article.publisher === publisher) return article;
  return (last.article = { source, publisher, raw });
}

/** Bytes → text: the articles that corpus/sources.json names; one that is no UTF-8 is left out, with a finding, and so is one that is missing. */
export function readRawArticles(
  { sources, publishers }: Curated,
  files: Files,
): { articles: readonly RawArticle[]; findings: readonly Finding[] } {
  const articles: RawArticle[] = [];
  const findings: Finding[] = [];
  for (const source of sources && publishers ? sources.value.articles : []) {
    const path = rawPath(source);
    const bytes = files.get(path);
    if (!bytes) continue;
    const decoded = decodeStrictly(bytes, path);
    const warnings = decoded.text === undefined ? [] : articleWarnings(decoded.text, path);
    for (const each of [...digestFindings(source, bytes), ...decoded.findings, ...warnings])
      findings.push(each);
    const publisher = publishers?.value.publishers.find(({ id }) => id === source.publisher?.id);
    if (decoded.text !== undefined)
      articles.push(articleOf(bytes, source, publisher, decoded.text));
  }
  return { articles, findings };
}

/** Text → blocks. */
export const cutIntoBlocks = once(({ source, publisher, raw }: RawArticle): BlockedArticle => ({
  ...cutPage(source.id, raw, { publisher, html: isHtmlName(source.file) }),
  source,
  publisher,
}));

/** Blocks → dates: when the article was published, and every temporal expression, resolved; and its quotation marks. */
export const dateArticle = once((article: BlockedArticle): Article => ({
  ...article,
  ...readPage(article, {
    publisher: article.publisher,
    outsideFacts: article.source.outside_facts,
  }),
}));
