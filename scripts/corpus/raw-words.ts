import { readHtml } from './html/read-html.js';
import { inBytes } from './source-map.js';
import { joinLines } from './wrapped.js';
import { byteCounter } from '../text/code-points.js';
import { countUpTo } from '../text/lookup.js';
import { foldWhiteSpace, linesOf } from '../text/white-space.js';

/** Gives what a file spells between two of its bytes. */
export type RawWords = (byteStart: number, byteEnd: number) => string;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

const lineEnd = /[\n-\r\u0085\u2028\u2029]/;

/** The words of lines as those of a paragraph: a blank for each line end and the white space around it. */
function onOneLine(text: string): string {
  if (!lineEnd.test(text)) return text;
  const line = joinLines(linesOf(text));
  if (!line) return ' ';
  return `${line.start > 0 ? ' ' : ''}${line.text}${line.end < text.length ? ' ' : ''}`;
}

/** The words a browser shows, without tags and with entities decoded; where it shows nothing, the markup, white space folded. */
function htmlWords(bytes: Uint8Array, decode: RawWords): RawWords {
  const raw = decode(0, bytes.length);
  const byteAt = byteCounter(raw);
  const pieces = readHtml(raw).lines.flatMap(
    ({ text, start, end, runs = [{ at: 0, start, end }] }) =>
      inBytes(runs, byteAt).map((run, index) => ({
        ...run,
        text: text.slice(run.at, runs[index + 1]?.at),
      })),
  );
  const ends = pieces.map(({ byteEnd }) => byteEnd);
  return (start, end) => {
    const words: string[] = [];
    for (let at = countUpTo(ends, start); at < pieces.length; at += 1) {
      const piece = pieces[at];
      if (!piece || piece.byteStart >= end) break;
      const { byteStart, byteEnd, text } = piece;
      const isCut = byteStart < start || byteEnd > end;
      words.push(isCut ? decode(Math.max(byteStart, start), Math.min(byteEnd, end)) : text);
    }
    return words.length === 0 ? foldWhiteSpace(decode(start, end)) : words.join('');
  };
}

/** Plain text is read where it is asked for, a page of HTML once, as a whole. */
export function rawWords(bytes: Uint8Array, html: boolean): RawWords {
  const decode: RawWords = (start, end) =>
    decoder.decode(bytes.subarray(Math.max(start, 0), Math.max(end, 0)));
  return html ? htmlWords(bytes, decode) : (start, end) => onOneLine(decode(start, end));
}
