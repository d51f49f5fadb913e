import type { EvidencePlace } from '../dates/publication/evidence.js';
import type { Block } from './article.js';
import type { PageLine } from './line.js';
import type { Piece } from './pieces.js';
import { isInText } from './rulings.js';
import { inBytes, runsBetween } from './source-map.js';
import { byteCounter, countBytes, countCodePoints } from '../text/code-points.js';
import { lineNumbers, trimmedLine } from '../text/white-space.js';

const blockSeparator = '\n\n';

/** The text of an article from the words of its in-text blocks. */
export const joinBlocks = (inText: readonly string[]): string =>
  inText.length === 0 ? '' : `${inText.join(blockSeparator)}\n`;

/** Makes blocks of the pieces of a page’s lines, added in their order; in HTML, what stands between them is markup. */
export class BlockBuilder {
  readonly #blocks: Block[] = [];
  readonly #byteAt: (unit: number) => number;
  readonly #numberOf: (unit: number) => number;
  #charAt = 0;
  /** Blocks of markup and where they begin in the decoded file. */
  readonly #markup: { readonly block: Block; readonly start: number }[] = [];
  /** Where the last block ends in the decoded file. */
  #rawAt = 0;

  constructor(
    readonly id: string,
    readonly raw: string,
    readonly html: boolean,
  ) {
    this.#byteAt = byteCounter(raw);
    this.#numberOf = lineNumbers(raw);
  }

  add(line: PageLine, { start, end, role, rule }: Piece): void {
    const pieces = runsBetween(line, start, end);
    this.#addMarkup(pieces[0]?.start ?? this.#rawAt);
    this.#rawAt = pieces.at(-1)?.end ?? this.#rawAt;
    const text = line.text.slice(start, end);
    const seq = this.#blocks.length + 1;
    const inText = isInText(role);
    const runs = inBytes(pieces, this.#byteAt);
    const [byteStart, byteEnd] = [runs[0]?.byteStart ?? 0, runs.at(-1)?.byteEnd ?? 0];
    const length = inText ? countCodePoints(text) : 0;
    const block: Block = {
      id: `${this.id}-B${String(seq).padStart(2, '0')}`,
      seq,
      role,
      inText,
      rule,
      text,
      ...(runs.length > 1 || byteEnd - byteStart !== countBytes(text) ? { runs } : {}),
      rawLine: line.number,
      byteStart,
      byteEnd,
      ...(inText ? { charStart: this.#charAt, charEnd: this.#charAt + length } : {}),
    };
    this.#blocks.push(block);
    if (role === 'markup') this.#markup.push({ block, start: pieces[0]?.start ?? 0 });
    if (inText) this.#charAt += length + blockSeparator.length;
  }

  finish(): readonly Block[] {
    this.#addMarkup(this.raw.length);
    return this.#blocks;
  }

  /** Where a stretch of the decoded file stands in the markup; nothing where it stands in a tag within a line. */
  placeInMarkup(start: number, end: number): EvidencePlace | undefined {
    const found = this.#markup.find(
      (each) => each.start <= start && end <= each.start + each.block.text.length,
    );
    return found && { blockId: found.block.id, start: start - found.start, end: end - found.start };
  }

  #addMarkup(until: number): void {
    if (!this.html) return;
    const stretch = trimmedLine(this.raw, this.#rawAt, until, 0);
    if (!stretch) return;
    const { start, end, folded: text } = stretch;
    this.#rawAt = start;
    // A cell of a table holds no line end and no tab.
    const line = { ...stretch, number: this.#numberOf(start), text, runs: [{ at: 0, start, end }] };
    this.add(line, { start: 0, end: text.length, role: 'markup', rule: 'html/markup' });
  }
}
