import type { z } from 'zod';
import { webAddress } from '../fields.js';
import { rawPathPattern, textFilePattern } from '../patterns.js';
import * as column from './columns.js';
import { dateColumns, printedDateColumns } from './date-columns.js';
import { digest, externalSourceIds } from './groups.js';
import { defineTable } from './table.js';

const originBasis = (of: string) =>
  column.nullableCode('origin_basis', {
    title: `Basis (${of})`,
    description: 'Whether the raw file says so or something outside it. Empty when unknown.',
    example: 'outside',
  });

export const articles = defineTable(
  {
    name: 'articles',
    title: 'Articles',
    rowIs: 'an article of the corpus',
    description: 'With its publication date, its files and whose text it is.',
    key: ['article_id'],
  },
  {
    article_id: column.ownId('article', 'Article', 'A001'),
    title: column.nullableText({
      title: 'Title',
      description: 'The headline as printed. Empty when the article has none.',
      example: 'Russia, US at odds on missiles',
    }),
    deck: column.nullableText({
      title: 'Deck',
      description: 'The line under the headline as printed.',
      example:
        'Russia is ready for compromises but they must be reasonable - Deputy Defense Minister Anatoly Antonov',
    }),
    publisher: column.nullableText({
      title: 'Publisher',
      description: 'Who published the page. Empty when unknown.',
      example: 'China.org.cn',
    }),
    publisher_basis: originBasis('publisher'),
    agency: column.nullableText({
      title: 'Agency',
      description: 'The agency whose story it is, as the page names it. Empty when it names none.',
      example: 'Itar-Tass',
    }),
    author: column.nullableText({
      title: 'Author',
      description: 'Who wrote the story. Empty when unknown.',
      example: 'Claire Bigg',
    }),
    author_basis: originBasis('author'),
    source_url: column.nullable(
      column.token(webAddress, {
        title: 'Address',
        description:
          'Where the article stands on the web. Empty when it was not found there, or its text could not be compared.',
        example: 'http://english.china.org.cn/english/FR/17176.htm',
      }),
    ),
    source_url_basis: originBasis('source_url'),
    source_url_note: column.nullableText({
      title: 'Comparison',
      description: 'How the text at that address compares with the raw file.',
      example: 'The text is the same.',
    }),
    origin_external_sources: externalSourceIds(
      'External sources (origin)',
      'What says who published or wrote the article or where it stands, for each of the three whose basis is `outside`.',
    ),
    dateline_place: column.nullableText({
      title: 'Dateline place',
      description: 'The place named in the dateline, as printed.',
      example: 'CHEBARKUL, Chelyabinsk region',
    }),
    ...dateColumns('published', 'the article was published'),
    ...printedDateColumns('retrieved', 'the page was rendered for the reader who kept it'),
    language: column.token(/^[a-z]{2}$/, {
      title: 'Language',
      description: 'ISO 639-1 code of the text.',
      example: 'en',
    }),
    text_file: column.token(textFilePattern, {
      title: 'Text file',
      description: 'The normalised text, relative to the release folder.',
      example: 'text/A001.txt',
    }),
    n_chars: column.integer({
      title: 'Characters',
      description: 'Length of the normalised text.',
      unit: 'Unicode code points',
      example: 6605,
    }),
    n_words: column.integer({
      title: 'Words',
      description: 'Runs of anything but white space in the normalised text.',
      unit: 'words',
      example: 1034,
    }),
    n_blocks: column.integer({
      title: 'Blocks',
      description: 'Blocks of the raw file, in and out of the text.',
      unit: 'blocks',
      example: 24,
    }),
    raw_file: column.token(rawPathPattern, {
      title: 'Raw file',
      description: 'The article as received, in the project’s repository.',
      example: 'corpus/raw/001_1b8f5677dfb19321.txt',
    }),
    raw_bytes: column.integer({
      title: 'Raw size',
      description: 'Size of the raw file.',
      unit: 'bytes',
      example: 6752,
    }),
    raw_sha256: digest('Raw digest', 'SHA-256 of the raw file.'),
    text_sha256: digest('Text digest', 'SHA-256 of the normalised text file.'),
    rights: column.text({
      title: 'Rights',
      description: 'Whose text it is and on what terms it stands here.',
      example: 'Text of IPS, all rights presumed reserved.',
    }),
    coding: column.code('coding', {
      title: 'Coding',
      description:
        'Whether the article was coded once or twice; agreement is measured on those coded twice.',
      example: 'double',
    }),
  },
);

export type ArticleRow = z.infer<typeof articles.schema>;
