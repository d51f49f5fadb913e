import type { PageLine } from '../line.js';
import type { BlockRole, Rulings } from '../rulings.js';
import { type Columns, valueAt } from './columns.js';
import { type Vocabulary, vocabularyOf } from './content.js';
import { contentOf } from './read-words.js';

/** A stretch of lines, both ends in it. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A page as its words alone show it. */
export interface ReadPage {
  readonly lines: readonly PageLine[];
  readonly columns: Columns;
  /** How many lines that are no prose stand together where this one does; 0 for prose and for finished sentences. */
  readonly runs: Uint32Array;
  /** The words, as hashes, of lines that name the owner of the page, and of the publisher where that is known. */
  readonly siteWords: ReadonlySet<number>;
}

/** … and what is known once the stretch that holds the story has been found. */
export interface PlacedPage extends ReadPage {
  readonly story: Stretch;
  readonly vocabulary: Vocabulary;
  /** How many signatures of comments, and anchors of what follows a story, stand between its beginning and the line. */
  readonly signatures: Uint16Array;
  readonly anchors: Uint16Array;
  /** 1 where the comments have been opened above. */
  readonly commented: Uint16Array;
  /** The first line below the story that is chrome by its words. */
  readonly closed: number;
  /** The line of the headline, -1 if there is none. */
  readonly headline: number;
}

function runsOf(columns: Columns, length: number): Uint32Array {
  const runs = new Uint32Array(length);
  let first = 0;
  for (let line = 0; line <= length; line += 1) {
    const isShort =
      line < length && !valueAt(columns.prose, line) && !valueAt(columns.endsSentence, line);
    if (isShort) continue;
    runs.fill(line - first, first, line);
    first = line + 1;
  }
  return runs;
}

const ownerRoles: ReadonlySet<BlockRole> = new Set<BlockRole>(['copyright', 'masthead']);

/** The words of names and of the lines that name who owns the page. */
function wordsOfOwners(columns: Columns, rulings: Rulings, sites: readonly string[]): Set<number> {
  const hashes = new Set<number>(sites.flatMap((name) => [...contentOf(name)]));
  for (const [line, { role }] of rulings)
    if (ownerRoles.has(role)) for (const hash of columns.content.of(line)) hashes.add(hash);
  return hashes;
}

export const withRuns = (
  lines: readonly PageLine[],
  columns: Columns,
  rulings: Rulings,
  sites: readonly string[] = [],
): ReadPage => ({
  lines,
  siteWords: wordsOfOwners(columns, rulings, sites),
  columns,
  runs: runsOf(columns, lines.length),
});

/** A few paragraphs must have been read before the comments can begin. */
const isPast = (line: number, { first }: Stretch): boolean => line > first + 1;

export function placed(page: ReadPage, story: Stretch): PlacedPage {
  const { lines, columns } = page;
  const [signatures, anchors, commented] = [1, 2, 3].map(() => new Uint16Array(lines.length)) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  for (let line = 1; line < lines.length; line += 1) {
    const above = line - 1;
    const counts = isPast(above, story) ? 1 : 0;
    const more = (before: Uint16Array, column: Uint16Array): number =>
      Math.min(255, valueAt(before, above) + counts * valueAt(column, above));
    signatures[line] = more(signatures, columns.signature);
    anchors[line] = more(anchors, columns.endAnchor);
    const opens = isPast(line, story) && valueAt(columns.opensComments, line) === 1;
    commented[line] = opens || valueAt(commented, above) ? 1 : 0;
  }
  let closed = story.last + 1;
  while (
    closed < lines.length &&
    !valueAt(columns.ruled, closed) &&
    !valueAt(columns.chromeWords, closed) &&
    !valueAt(columns.endAnchor, closed)
  )
    closed += 1;
  const vocabulary = vocabularyOf(columns, story.first, story.last);
  return { ...page, story, vocabulary, signatures, anchors, commented, closed, headline: -1 };
}

/** Gives the share of a line's words that the story has too, 0 to 1. */
export const sharedWords =
  ({ columns: { content }, vocabulary }: PlacedPage) =>
  (line: number): number =>
    content.sharedWith(vocabulary.all, line) / Math.max(1, content.sizeOf(line));
