import type { PageLine } from '../line.js';
import { endsAsSentence, isProse } from '../line-shape.js';
import { type Columns, columnsFor, valueAt } from './columns.js';
import {
  holdsAddress,
  isBullet,
  isEndAnchor,
  isSignature,
  isTurn,
  opensComments,
} from './forms.js';
import { kindNames, readWords, Tally } from './read-words.js';
import { mayBeRepeated } from './repeats.js';
import { isLowerUnit } from './scan.js';

const continued = 6;

const openEnds: ReadonlySet<string> = new Set(',;:—–');
const credit = / \([A-Z][^()]{1,40}\)$/;

const bit = (holds: boolean): number => (holds ? 1 : 0);

/** A blank line stands above; elements of HTML stand apart anyhow. */
const isApart = (lines: readonly PageLine[], line: number): boolean => {
  const [above, own] = [lines[line - 1], lines[line]];
  if (!above || !own) return false;
  return own.markup !== undefined || own.number - above.number > 1;
};

function readTally(columns: Columns, line: number, tally: Tally): void {
  columns.words[line] = tally.words;
  columns.capitals[line] = tally.capitals;
  columns.shouted[line] = tally.shouted;
  columns.numbers[line] = tally.numbers;
  columns.separators[line] = tally.separators;
  columns.commas[line] = tally.commas;
  columns.quotes[line] = tally.quotes;
  columns.keys[line] = tally.key;
  columns.content.endLine(line);
  for (let at = 0; at < kindNames.length; at += 1) {
    const count = valueAt(tally.kinds, at);
    const kind = kindNames[at];
    if (kind && count > 0) columns[kind][line] = count;
  }
}

const title = { least: 4, most: 20, capitals: 0.6 };

const isTitled = (folded: string, { words, capitals }: Tally): boolean =>
  words >= title.least &&
  words <= title.most &&
  capitals >= title.capitals * words &&
  !/[.,;:]$/.test(folded);

/** What the form of a line tells, and the line before it. */
function readForm(columns: Columns, line: number, folded: string, tally: Tally): void {
  const { words, numbers, commas } = tally;
  const ends = endsAsSentence(folded);
  const startsLower = isLowerUnit(folded.charCodeAt(0));
  const prose = isProse(words, ends);
  const goesOn =
    valueAt(columns.words, line - 1) >= continued && !valueAt(columns.endsSentence, line - 1);
  columns.endsSentence[line] = bit(ends);
  columns.endsColon[line] = bit(folded.endsWith(':'));
  columns.endsOpen[line] = bit(openEnds.has(folded.charAt(folded.length - 1)));
  columns.startsLower[line] = bit(startsLower);
  columns.bullet[line] = bit(isBullet(folded));
  columns.turn[line] = bit(isTurn(folded));
  columns.address[line] = bit(holdsAddress(folded));
  columns.prose[line] = bit(prose);
  columns.titled[line] = bit(isTitled(folded, tally));
  columns.continues[line] = bit(line > 0 && startsLower && goesOn);
  // Below a quotation a name says whose it is.
  const isAttribution = numbers === 0 && valueAt(columns.quotes, line - 1) > 0;
  columns.signature[line] = bit(!isAttribution && isSignature(folded, words, numbers, commas));
  columns.opensComments[line] = bit(opensComments(folded, words));
  columns.endAnchor[line] = bit(isEndAnchor(folded, words));
  columns.credited[line] = bit(folded.endsWith(')') && !prose && credit.test(folded));
}

function readRepeats(columns: Columns, lines: readonly PageLine[]): void {
  const mayRepeat = mayBeRepeated(columns.keys);
  const seen = new Map<string, number>();
  lines.forEach(({ folded }, line) => {
    if (!mayRepeat(line)) return;
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, line);
    else columns.repeated[first] = columns.repeated[line] = 1;
  });
}

/** So many lines are read together, as one text: it takes five times as long to read a piece that shares the text of a page. */
const linesAtOnce = 256;

/** Everything that the words of each line and its neighbours tell; what rules and positions tell is filled in by others. */
export function readColumns(lines: readonly PageLine[]): Columns {
  const columns = columnsFor(lines.length);
  const hasBlankLines = lines.some((_, line) => isApart(lines, line));
  const tally = new Tally();
  for (let first = 0; first < lines.length; first += linesAtOnce) {
    const together = lines.slice(first, first + linesAtOnce).map(({ folded }) => folded);
    const text = together.join('\n');
    let at = 0;
    for (const [index, folded] of together.entries()) {
      const line = first + index;
      readWords(text, at, at + folded.length, tally, columns.content);
      readTally(columns, line, tally);
      readForm(columns, line, folded, tally);
      columns.apart[line] = bit(!hasBlankLines || isApart(lines, line));
      at += folded.length + 1;
    }
  }
  readRepeats(columns, lines);
  return columns;
}
