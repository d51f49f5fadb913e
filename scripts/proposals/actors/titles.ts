import { isReportingWord } from '../speech-words.js';
import type { Place } from '../selector.js';
import { wordAt, wordsIn, type Word } from '../words.js';
import { isBodyHead, isOffice, isOfficeModifier } from './offices.js';
import type { PrintedPerson } from './people.js';

/** A title or a clause that tells somebody’s role, where it is printed. */
export interface PrintedTitle {
  readonly place: Place;
  readonly isClause: boolean;
}

const links = new Set(['of', 'for', 'to', 'the', 'and', 'on', 'at', 'in', 'with', '’s', "'s", '&']);
/** How far a title reaches. */
const reach = 26;

const isTitleWord = ({ text, isCapital }: Word): boolean =>
  isCapital || isOffice(text) || isOfficeModifier(text);

/** “Director of the Foreign Ministry’s security department”: from the office over its preposition to the name. */
function fromPreposition(words: readonly Word[], limit: number, to: number): number | undefined {
  const last = words[to - 1];
  const isLowerBody = last !== undefined && !last.isCapital && isBodyHead(last.text);
  for (let at = to - 1; at >= limit; at -= 1) {
    const word = words[at];
    if (!word || /^[^\p{L}’']/u.test(word.text)) return undefined;
    const next = words[at + 1]?.lower ?? '';
    if (isOffice(word.text) && /^(?:of|for|to|at|on)$/.test(next) && at + 1 < to) return at;
    if (!isTitleWord(word) && !links.has(word.lower) && !isLowerBody) return undefined;
    if (isReportingWord(word.lower)) return undefined;
  }
  return undefined;
}

/** The title that ends right before a word, as indexes of words. */
function titleBefore(words: readonly Word[], limit: number, to: number): number | undefined {
  const office = fromPreposition(words, limit, to);
  const last = words[to - 1];
  if (office === undefined && !(last && isOffice(last.text))) return undefined;
  let from = office ?? to - 1;
  while (from > limit) {
    const word = words[from - 1];
    const isPossessive =
      word !== undefined && /^[’']s$/.test(word.text) && (words[from - 2]?.isCapital ?? false);
    if (isPossessive) from -= 2;
    else if (
      word &&
      isTitleWord(word) &&
      !/^(?:The|A|An|But|And|When|While|As|In|On|After|Former|Then|Late)$/.test(word.text)
    )
      from -= 1;
    else break;
  }
  return from;
}

const opening = new Set([
  'the',
  'a',
  'an',
  'former',
  'then',
  'late',
  'who',
  'is',
  'was',
  'once',
  'now',
  'currently',
  'currently',
]);

/** The title in apposition that follows a name after a comma. */
function titleAfter(
  block: Place['block'],
  words: readonly Word[],
  to: number,
): PrintedTitle | undefined {
  if (words[to]?.text !== ',') return undefined;
  let from = to + 1;
  while (opening.has(words[from]?.lower ?? '')) from += 1;
  const isClause =
    words[to + 1]?.lower === 'who' &&
    /^(?:heads?|headed|leads|led|chairs|chaired|directs|directed|runs|ran|commands|commanded)$/.test(
      words[from]?.lower ?? '',
    );
  let end = from;
  let hasOffice = isClause;
  for (; end < Math.min(words.length, from + reach); end += 1) {
    const word = words[end];
    if (!word || /^[,;:.!?()“”"—–[\]]$|^--$|^-$/.test(word.text)) break;
    if (
      end > from &&
      (isReportingWord(word.lower) ||
        /^(?:who|which|that|has|had|was|is|will|would)$/.test(word.lower))
    )
      break;
    hasOffice ||= isOffice(word.text) && end < from + 6;
  }
  const [first, last] = [words[from], words[end - 1]];
  if (!hasOffice || !first || !last || end === from) return undefined;
  return { place: { block, start: first.start, end: last.end }, isClause };
}

/**
 * The titles that a page prints beside a name: those before it, the nearest last, and one after it. `others` are the persons of the
 * block, left to right.
 */
export function titlesOf(person: PrintedPerson, others: readonly PrintedPerson[]): PrintedTitle[] {
  const { block } = person;
  const words = wordsIn(block);
  const found: PrintedTitle[] = [];
  const limit = others.findLast(({ to }) => to <= person.from)?.to ?? 0;
  const placed = (from: number, to: number): PrintedTitle => ({
    place: { block, start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 },
    isClause: false,
  });
  const least = Math.max(limit, person.from - reach);
  const from = titleBefore(words, least, person.from);
  if (from !== undefined) {
    // “Permanent Representative to NATO, Presidential Envoy … NAME” gives two.
    const isSecond = words[from - 1]?.text === ',';
    const earlier = isSecond
      ? titleBefore(words, Math.max(limit, from - 1 - reach), from - 1)
      : undefined;
    const opensSentence =
      earlier !== undefined && (earlier === 0 || /^[.”“"]$/.test(words[earlier - 1]?.text ?? ''));
    if (opensSentence) found.push(placed(earlier, from - 1));
    found.push(placed(from, person.from));
  }
  // “The German foreign minister, NAME”.
  const comma = (from ?? person.from) - 1;
  const apart = words[comma]?.text === ',' ? titleBefore(words, limit, comma) : undefined;
  if (
    apart !== undefined &&
    found.length < 2 &&
    /^(?:the|her|his|its|an?)$/.test(words[apart - 1]?.lower ?? '')
  )
    found.unshift(placed(apart, comma));
  const after = titleAfter(block, words, person.to);
  const next = words[others.find(({ from: at }) => at >= person.to)?.from ?? words.length];
  // The title of whoever is named next is not an apposition.
  if (after && after.place.end + 1 < (next?.start ?? Infinity)) found.push(after);
  return found;
}

/** Where the words for a person begin: with the title right before the name, where there is one. */
export function titleStart({ block, start }: Place): number {
  const words = wordsIn(block);
  const at = wordAt(words, start);
  const from = titleBefore(words, Math.max(0, at - reach), at);
  return from === undefined ? start : (words[from]?.start ?? start);
}
