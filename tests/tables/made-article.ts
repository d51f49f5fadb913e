import type { Block } from '../../scripts/corpus/article.js';
import type { PublicationDate } from '../../scripts/dates/publication/publication.js';
import type { Article } from '../../scripts/records/project.js';

/** An article of which no more is known than when it was published, and how. */
export const publishedAs = (
  published: PublicationDate['published'],
  evidence: PublicationDate['evidence'] = [],
  outside_facts?: Article['source']['outside_facts'],
): Pick<Article, 'id' | 'source' | 'publication'> => ({
  id: 'A000',
  source: {
    id: 'A000',
    file: '000_lantern.txt',
    sha256: '0'.repeat(64),
    bytes: 1,
    language: 'en',
    coding: 'single',
    rights: 'Invented.',
    ...(outside_facts ? { outside_facts } : {}),
  },
  publication: { published, retrieved: undefined, evidence },
});

/** A block out of the text, which begins at byte 100 of the page. */
export const blockOutOfText = (text: string): Block => ({
  id: 'A000-B03',
  seq: 2,
  role: 'copyright',
  inText: false,
  rule: 'lines',
  text,
  rawLine: 3,
  byteStart: 100,
  byteEnd: 100 + new TextEncoder().encode(text).length,
});

/** A block in the text, which begins at byte 100 of the page and at character 20 of the text. */
export const blockOf = (text: string): Block => ({
  ...blockOutOfText(text),
  id: 'A000-B02',
  role: 'body',
  inText: true,
  charStart: 20,
  charEnd: 20 + Array.from(text).length,
});
