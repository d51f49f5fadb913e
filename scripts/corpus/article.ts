import type { StatedDate } from '../dates/publication/stated.js';
import type { PageProfile } from '../model/records/corpus.js';
import { BlockBuilder, joinBlocks } from './blocks.js';
import { readHtml } from './html/read-html.js';
import { ruleOnMarkup } from './html/rule-on-markup.js';
import { ruleByWeights } from './lines/decide.js';
import type { Weighing } from './lines/linear.js';
import { piecesOf } from './pieces.js';
import { applyProfile } from './profile.js';
import type { BlockRole, Rulings } from './rulings.js';
import type { ByteRun } from './source-map.js';
import { linesOf } from '../text/white-space.js';
import { joinPreformatted, joinWrapped } from './wrapped.js';

/** A run of a raw file with one role. `charStart` and `charEnd` are absent when it is out of the text. */
export interface Block {
  readonly id: string;
  readonly seq: number;
  readonly role: BlockRole;
  readonly inText: boolean;
  readonly rule: string;
  /** The words. Without `runs` they are the raw file from `byteStart` to `byteEnd`, nothing altered. */
  readonly text: string;
  /** How the raw file spells the words, piece by piece. */
  readonly runs?: readonly ByteRun[];
  /** 1-based physical line of the raw file. */
  readonly rawLine: number;
  readonly byteStart: number;
  readonly byteEnd: number;
  /** Code points in the normalised text, 0-based, end-exclusive. */
  readonly charStart?: number;
  readonly charEnd?: number;
  /** What weighed for and against it, where that was asked for and no rule decided. */
  readonly because?: Weighing;
}

export interface NormalisedArticle {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** In-text blocks joined by one blank line, one newline at the end (empty when there is none). */
  readonly text: string;
  /** Days that the metadata of a page of HTML states. */
  readonly stated?: readonly StatedDate[];
}

/** What is known of a page beside its text. */
export interface ReadingOptions {
  readonly profile?: PageProfile | undefined;
  /** True where the raw file is HTML. */
  readonly html?: boolean;
  /** The publisher's name, as pages attach it to headlines. */
  readonly site?: string;
  /** Asks for what weighed most for each block. */
  readonly explain?: boolean;
}

/**
 * Cuts a decoded raw file into blocks and joins the article's text. Needs nothing but the file's text
 * and, where known, the profile of the publisher's pages.
 */
export function normaliseArticle(
  id: string,
  raw: string,
  { profile, html = false, site, explain = false }: ReadingOptions = {},
): NormalisedArticle {
  const page = html ? readHtml(raw) : undefined;
  const lines = page ? joinPreformatted(page.lines, raw) : joinWrapped(linesOf(raw), raw);
  const rulings: Rulings = new Map();
  applyProfile(lines, profile, rulings);
  ruleOnMarkup(lines, rulings);
  const titles = page?.metadata.titles.map(({ text }) => text) ?? [];
  const owners = page?.metadata.sites.map(({ text }) => text) ?? [];
  const sites = site === undefined ? owners : [site, ...owners];
  const reasonsOf = ruleByWeights(lines, rulings, { titles, sites });
  const lastOfText = lines.findLastIndex((_, index) => rulings.get(index)?.role === 'body');
  const builder = new BlockBuilder(id, raw, html);
  lines.forEach((line, index) => {
    const ruling = rulings.get(index);
    if (!ruling) throw new Error(`Line ${line.number} of ${id} was left without a role.`);
    const because = explain ? reasonsOf(index) : undefined;
    for (const piece of piecesOf(line, ruling, index === lastOfText))
      builder.add(line, piece, piece.rule === ruling.rule ? because : undefined);
  });
  const blocks = builder.finish();
  const inText = blocks.filter((block) => block.inText).map((block) => block.text);
  const stated = page?.metadata.dates.map(({ kind, day, text, start, end }): StatedDate => {
    const place = builder.placeInMarkup(start, end);
    return { kind, day, text, ...(place ? { place } : {}) };
  });
  return { id, blocks, text: joinBlocks(inText), ...(stated ? { stated } : {}) };
}
