import type { Run } from '../line.js';
import { isWhiteSpace } from '../../text/white-space.js';
import { entityReader } from './entities.js';
import type { Stretch } from './segments.js';

/** A text and how the file spells it. */
export interface Spelled {
  readonly text: string;
  readonly runs: readonly Run[];
}

interface OpenRun {
  at: number;
  start: number;
  end: number;
  /** False where the file does not hold the very characters. */
  isPlain: boolean;
}

/** White space that is folded: what browsers fold, and every other line end. A no-break space is printed as it is. */
const folded = /^[ \t-\r\u0085\u2028\u2029]$/;
const special = /[ \t-\r\u0085\u2028\u2029]+|&/g;
const lineEnd = /[\n-\r\u0085\u2028\u2029]/;

/** One element ends where the next begins: pages that write no white space set them apart by styles. */
const styledApart =
  /<\/(?:a|label|small|span|time)>(?:<!--[^>]*>)*<(?:a|label|small|span|time)[\s>]/i;

/** Puts the words of a line together. */
class Words {
  #text = '';
  #runs: OpenRun[] = [];
  #needsBlank = false;

  constructor(readonly raw: string) {}

  /** Whether what was put together ends and goes on as words that are no one word. */
  isGluedTo(next: string): boolean {
    const last = this.#text.slice(-1);
    return (
      /[\p{Ll}\p{N}.!?)]/u.test(last) && (/\p{Lu}/u.test(next) || /\p{Ll}\d/u.test(last + next))
    );
  }

  blank(): void {
    this.#needsBlank = this.#text !== '';
  }

  add(characters: string, start: number, end: number, isPlain: boolean): void {
    if (start === end) return;
    const last = this.#runs.at(-1);
    if (last && this.#needsBlank) {
      this.#needsBlank = false;
      this.add(' ', last.end, start, this.raw.slice(last.end, start) === ' ');
      this.add(characters, start, end, isPlain);
      return;
    }
    if (last?.isPlain === true && isPlain && last.end === start) last.end = end;
    else this.#runs.push({ at: this.#text.length, start, end, isPlain });
    this.#text += characters;
  }

  /** What was put together, without white space at its ends; none where only that is left. */
  take(): Spelled[] {
    const runs = this.#runs;
    const text = this.#text;
    this.#text = '';
    this.#runs = [];
    this.#needsBlank = false;
    let from = 0;
    let to = text.length;
    for (let last = runs.at(-1); last && isWhiteSpace(text.charAt(to - 1)); last = runs.at(-1)) {
      to = last.isPlain ? to - 1 : last.at;
      if (last.isPlain) last.end -= 1;
      if (to === last.at) runs.pop();
    }
    for (let [first] = runs; first && isWhiteSpace(text.charAt(from)); [first] = runs) {
      from = first.isPlain ? from + 1 : (runs[1]?.at ?? to);
      if (first.isPlain) first.start += 1;
      first.at = from;
      if (from === (runs[1]?.at ?? to)) runs.shift();
    }
    if (runs.length === 0) return [];
    return [
      {
        text: text.slice(from, to),
        runs: runs.map(({ at, start, end }) => ({ at: at - from, start, end })),
      },
    ];
  }
}

const whiteSpace = /[\s\u0085\ufeff]+/g;

/** A stretch of the file with one blank for each run of white space; nothing where that is all it holds. */
export function spellFolded(raw: string, start: number, end: number): Spelled | undefined {
  const words = new Words(raw);
  let at = start;
  for (const { 0: mark, index } of raw.slice(start, end).matchAll(whiteSpace)) {
    words.add(raw.slice(at, start + index), at, start + index, true);
    words.blank();
    at = start + index + mark.length;
  }
  words.add(raw.slice(at, end), at, end, true);
  return words.take()[0];
}

/** Gives the lines that stretches of one segment spell: one, or as many as preformatted text has. */
export function speller(raw: string): (stretches: readonly Stretch[]) => Spelled[] {
  const entityAt = entityReader(raw);
  return (stretches) => {
    const words = new Words(raw);
    const lines: Spelled[] = [];
    for (const [index, { start, end, isPreformatted, isLiteral }] of stretches.entries()) {
      let at = start;
      const between = raw.slice(stretches[index - 1]?.end ?? start, start);
      if (styledApart.test(between) && words.isGluedTo(raw.charAt(start))) words.blank();
      for (const found of raw.slice(start, end).matchAll(special)) {
        const [mark] = found;
        const from = start + found.index;
        const isEntity = mark === '&';
        if (from < at || (isEntity ? isLiteral : isPreformatted && !lineEnd.test(mark))) continue;
        const { characters, length } = isEntity
          ? entityAt(from)
          : { characters: ' ', length: mark.length };
        if (length === 0) continue;
        words.add(raw.slice(at, from), at, from, true);
        at = from + length;
        if (!isEntity && isPreformatted) lines.push(...words.take());
        else if (folded.test(characters)) words.blank();
        else words.add(characters, from, at, false);
      }
      words.add(raw.slice(at, end), at, end, true);
    }
    return [...lines, ...words.take()];
  };
}
