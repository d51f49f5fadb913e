import type { PageLine } from '../line.js';
import { type Column, type Columns, columnsFor, valueAt } from './columns.js';
import {
  endsAsSentence,
  holdsAddress,
  isBullet,
  isEndAnchor,
  isSignature,
  isTurn,
  opensComments,
} from './forms.js';
import { eachWord, hashOf, isDigitUnit, isLowerUnit, isUpperUnit } from './scan.js';
import { type Kind, kinds, kindsOf } from './words.js';

const kindNames = Object.keys(kinds) as Kind[];
const unitsOf = (signs: string): Set<number> =>
  new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const separators = unitsOf('|»›>•·:/\\~');
const quotes = unitsOf('"“”«»„');
const comma = 0x2c;

/** A line is prose when it is long enough and finished, or so long that it can be nothing else. */
const proseWords = { finished: 10, any: 22 };
const continued = 6;

function count(columns: Columns, column: Column, line: number, by = 1): void {
  columns[column][line] = valueAt(columns[column], line) + by;
}

function readWord(columns: Columns, line: number, text: string, word: readonly number[]): void {
  const [start = 0, end = 0, from = 0, to = 0] = word;
  count(columns, 'words', line);
  if (text.charCodeAt(end - 1) === comma) count(columns, 'commas', line);
  for (let at = start; at < end; at += 1) {
    if (!quotes.has(text.charCodeAt(at))) continue;
    count(columns, 'quotes', line);
    break;
  }
  if (from === to) {
    // A sign that begins the line is a bullet.
    if (start > 0 && separators.has(text.charCodeAt(start))) count(columns, 'separators', line);
    return;
  }
  let [hasDigit, hasLower] = [false, false];
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (isDigitUnit(unit)) hasDigit = true;
    else if (!hasLower && isLowerUnit(unit)) hasLower = true;
  }
  if (hasDigit) count(columns, 'numbers', line);
  if (isUpperUnit(text.charCodeAt(from))) {
    count(columns, 'capitals', line);
    if (!hasLower && !hasDigit && to - from > 1) count(columns, 'shouted', line);
  }
  const found = kindsOf(text, from, to, hashOf(text, from, to));
  if (found === 0) return;
  for (const kind of kindNames) if ((found & kinds[kind]) !== 0) count(columns, kind, line);
}

const mark = (columns: Columns, column: Column, line: number, holds: boolean): void => {
  if (holds) columns[column][line] = 1;
};

/** A blank line stands above; elements of HTML stand apart anyhow. */
const isApart = (lines: readonly PageLine[], line: number): boolean => {
  const [above, own] = [lines[line - 1], lines[line]];
  if (!above || !own) return false;
  return own.markup !== undefined || own.number - above.number > 1;
};

/** Everything that the words of each line and its neighbours tell; what rules and positions tell is filled in by others. */
export function readColumns(lines: readonly PageLine[]): Columns {
  const columns = columnsFor(lines.length);
  const hasBlankLines = lines.some((_, line) => isApart(lines, line));
  const seen = new Map<string, number>();
  lines.forEach(({ folded }, line) => {
    eachWord(folded, (...word) => {
      readWord(columns, line, folded, word);
    });
    const value = (column: Column): number => valueAt(columns[column], line);
    const words = value('words');
    const ends = endsAsSentence(folded);
    const startsLower = isLowerUnit(folded.charCodeAt(0));
    mark(columns, 'endsSentence', line, ends);
    mark(columns, 'endsColon', line, folded.endsWith(':'));
    mark(columns, 'endsOpen', line, /[,;:—–]$/.test(folded));
    mark(columns, 'startsLower', line, startsLower);
    mark(columns, 'bullet', line, isBullet(folded));
    mark(columns, 'turn', line, isTurn(folded));
    mark(columns, 'address', line, holdsAddress(folded));
    const isProse = (ends && words >= proseWords.finished) || words >= proseWords.any;
    mark(columns, 'prose', line, isProse);
    const isTitled = words >= 4 && words <= 20 && value('capitals') >= 0.6 * words;
    mark(columns, 'titled', line, isTitled && !/[.,;:]$/.test(folded));
    const goesOn =
      valueAt(columns.words, line - 1) >= continued && !valueAt(columns.endsSentence, line - 1);
    mark(columns, 'continues', line, line > 0 && startsLower && goesOn);
    mark(columns, 'signature', line, isSignature(folded, words, value('numbers'), value('commas')));
    mark(columns, 'opensComments', line, opensComments(folded, words));
    mark(columns, 'endAnchor', line, isEndAnchor(folded, words));
    mark(
      columns,
      'credited',
      line,
      folded.endsWith(')') && !isProse && / \([A-Z][^()]{1,40}\)$/.test(folded),
    );
    mark(columns, 'apart', line, !hasBlankLines || isApart(lines, line));
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, line);
    else columns.repeated[first] = columns.repeated[line] = 1;
  });
  return columns;
}
