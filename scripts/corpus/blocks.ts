import type { Weighing } from './lines/linear.js';
import type { EvidencePlace } from '../dates/publication/evidence.js';
import type { Block } from './article.js';
import { spellFolded } from './html/spell.js';
import type { PageLine, Run } from './line.js';
import type { Piece } from './pieces.js';
import { isInText } from './rulings.js';
import { inBytes, runsBetween } from './source-map.js';
import { byteCounter, countBytes, countCodePoints } from '../text/code-points.js';
import { lineNumbers } from '../text/white-space.js';

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
  /** Blocks of markup and how the file spells them. */
  readonly #markup: { readonly blockId: string; readonly runs: readonly Run[] }[] = [];
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

  add(line: PageLine, { start, end, role, rule }: Piece, because?: Weighing): void {
    const pieces = runsBetween(line, start, end);
    this.#addMarkup(pieces[0]?.start ?? this.#rawAt);
    this.#rawAt = pieces.at(-1)?.end ?? this.#rawAt;
    const text = line.text.slice(start, end);
    const seq = this.#blocks.length + 1;
    const inText = isInText(role);
    const runs = inBytes(pieces, this.#byteAt);
    const [byteStart, byteEnd] = [runs[0]?.byteStart ?? 0, runs.at(-1)?.byteEnd ?? 0];
    const isSlice = !line.runs || (runs.length === 1 && byteEnd - byteStart === countBytes(text));
    const length = inText ? countCodePoints(text) : 0;
    this.#blocks.push({
      id: `${this.id}-B${String(seq).padStart(2, '0')}`,
      seq,
      role,
      inText,
      rule,
      text,
      ...(isSlice ? {} : { runs }),
      rawLine: line.runs ? this.#numberOf(pieces[0]?.start ?? line.start) : line.number,
      byteStart,
      byteEnd,
      ...(inText ? { charStart: this.#charAt, charEnd: this.#charAt + length } : {}),
      ...(because ? { because } : {}),
    });
    if (inText) this.#charAt += length + blockSeparator.length;
  }

  finish(): readonly Block[] {
    this.#addMarkup(this.raw.length);
    return this.#blocks;
  }

  /** Where a stretch of the decoded file stands in the markup; nothing where it stands in a tag within a line. */
  placeInMarkup(start: number, end: number): EvidencePlace | undefined {
    const found = this.#markup.find(({ runs }) => end <= (runs.at(-1)?.end ?? 0));
    const offsetOf = (unit: number): number | undefined => {
      const run = found?.runs.find((each) => each.start <= unit && unit < each.end);
      return run && run.at + unit - run.start;
    };
    const [first, last] = [offsetOf(start), offsetOf(end - 1)];
    if (!found || first === undefined || last === undefined) return undefined;
    return { blockId: found.blockId, start: first, end: last + 1 };
  }

  #addMarkup(until: number): void {
    if (!this.html) return;
    const spelled = spellFolded(this.raw, this.#rawAt, until);
    const start = spelled?.runs[0]?.start;
    if (!spelled || start === undefined) return;
    const { text, runs } = spelled;
    const line = { ...spelled, start, end: until, folded: text, number: this.#numberOf(start) };
    this.#rawAt = start;
    this.add(line, { start: 0, end: text.length, role: 'markup', rule: 'html/markup' });
    this.#markup.push({ blockId: this.#blocks.at(-1)?.id ?? '', runs });
  }
}
