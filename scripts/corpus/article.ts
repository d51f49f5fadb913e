import type { PageProfile } from '../model/records/corpus.js';
import { applyGeneralRules } from './general.js';
import { piecesOf } from './pieces.js';
import { applyProfile } from './profile.js';
import { isInText, type BlockRole, type Rulings } from './rulings.js';
import { byteRunsOf, type ByteRun } from './source-map.js';
import { byteCounter, countBytes, countCodePoints } from '../text/code-points.js';
import { linesOf } from '../text/white-space.js';

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
}

export interface NormalisedArticle {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** In-text blocks joined by one blank line, one newline at the end (empty when there is none). */
  readonly text: string;
}

/** What is known of a page beside its text. */
export interface ReadingOptions {
  readonly profile?: PageProfile | undefined;
  /** True where the raw file is HTML. */
  readonly html?: boolean;
  /** The publisher's name, as pages attach it to headlines. */
  readonly site?: string;
}

const blockSeparator = '\n\n';

/** The text of an article from the words of its in-text blocks. */
export const joinBlocks = (inText: readonly string[]): string =>
  inText.length === 0 ? '' : `${inText.join(blockSeparator)}\n`;

/**
 * Cuts a decoded raw file into blocks and joins the article's text. Needs nothing but the file's text
 * and, where known, the profile of the publisher's pages.
 */
export function normaliseArticle(
  id: string,
  raw: string,
  { profile }: ReadingOptions = {},
): NormalisedArticle {
  const lines = linesOf(raw);
  const rulings: Rulings = new Map();
  applyProfile(lines, profile, rulings);
  applyGeneralRules(lines, rulings);
  const lastOfText = lines.findLastIndex((_, index) => rulings.get(index)?.role === 'body');
  const byteAt = byteCounter(raw);
  const blocks: Block[] = [];
  let charAt = 0;
  lines.forEach((line, index) => {
    const ruling = rulings.get(index);
    if (!ruling) throw new Error(`Line ${line.number} of ${id} was left without a role.`);
    for (const { start, end, role, rule } of piecesOf(line, ruling, index === lastOfText)) {
      const text = line.text.slice(start, end);
      const seq = blocks.length + 1;
      const inText = isInText(role);
      const runs = byteRunsOf(line, start, end, byteAt);
      const [byteStart, byteEnd] = [runs[0]?.byteStart ?? 0, runs.at(-1)?.byteEnd ?? 0];
      const length = inText ? countCodePoints(text) : 0;
      blocks.push({
        id: `${id}-B${String(seq).padStart(2, '0')}`,
        seq,
        role,
        inText,
        rule,
        text,
        ...(runs.length > 1 || byteEnd - byteStart !== countBytes(text) ? { runs } : {}),
        rawLine: line.number,
        byteStart,
        byteEnd,
        ...(inText ? { charStart: charAt, charEnd: charAt + length } : {}),
      });
      if (inText) charAt += length + blockSeparator.length;
    }
  });
  const inText = blocks.filter((block) => block.inText).map((block) => block.text);
  return { id, blocks, text: joinBlocks(inText) };
}
