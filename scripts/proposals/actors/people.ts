import type { Block } from '../../corpus/article.js';
import { isReportingWord } from '../speech-words.js';
import { isName, wordsIn, type Word } from '../words.js';
import { genderOfName } from './given-names.js';
import { isBodyHead, isOffice, isOfficeModifier } from './offices.js';
import { knownStates, namesOfState } from './states.js';

/** A person’s name where it is printed: indexes of the block’s words, end-exclusive. */
export interface PrintedPerson {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly name: string;
  /** False where only the surname is printed, after a title. */
  readonly isFull: boolean;
}

const particles = new Set([
  'al',
  'bin',
  'da',
  'de',
  'del',
  'della',
  'der',
  'di',
  'du',
  'la',
  'le',
  'ten',
  'van',
  'von',
]);
const notNames = new Set(
  `Africa Asia Atlantic Central East Eastern Europe Gulf Mediterranean Middle Northern Pacific Southern A After All Although American An And April As At August Before But By Cold Communist December Democratic European Even February For Friday From He Her His However If In It Its January July June March May
  Meanwhile Missile Monday New No North Not November Now October On Our President Prime Republican Saturday Secretary September She Since So South Still Strategic Such Sunday That The Their There These They This
  Those Though Thursday Tuesday Under War Washington We Wednesday West Western When Where While White With You`.split(
    /\s+/,
  ),
);
const places = new Set(knownStates().flatMap((state) => [state.adjective, ...namesOfState(state)]));

const isInitial = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}\.?$/u.test(word.text);

const canBeName = (word: Word | undefined): boolean =>
  isName(word) &&
  word.isCapital &&
  !/^\p{Lu}{2,}$|^(?:Mrs?|Ms|Miss|Sir|Dame|Lord|Lady|Dr)\.?$/u.test(word.text) &&
  !isOffice(word.text) &&
  !isOfficeModifier(word.text) &&
  !isBodyHead(word.text) &&
  !notNames.has(word.text) &&
  !places.has(word.text);

/** One past the last word of a name that begins at `from`. */
function endOfName(words: readonly Word[], from: number, most: number): number {
  let to = from + 1;
  while (to < from + most) {
    const word = words[to];
    if (isInitial(word) || canBeName(word)) to += 1;
    else if (word && particles.has(word.lower) && canBeName(words[to + 1])) to += 2;
    else break;
  }
  return isInitial(words[to - 1]) && to > from + 1 ? to - 1 : to;
}

/** “…, director of the institute”: an office after a comma. */
function hasOfficeAfter(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',') return false;
  for (let at = to + 1; at < to + 9; at += 1) {
    const word = words[at];
    if (!word || /^[.;:“”"]$/.test(word.text)) return false;
    if (isOffice(word.text)) return true;
    if (word.text === ',' || isReportingWord(word.lower)) return false;
  }
  return false;
}

/** “The country’s envoy, NAME”, “our editor, NAME”: an office right before a comma. */
function hasOfficeBefore(words: readonly Word[], from: number): boolean {
  if (words[from - 1]?.text !== ',') return false;
  for (let at = from - 2; at >= Math.max(0, from - 10); at -= 1) {
    const word = words[at];
    if (!word || /^[,.;:“”"()]$/.test(word.text) || isReportingWord(word.lower)) return false;
    const isHead = at === from - 2 || /^(?:of|to|for|at|in)$/.test(words[at + 1]?.lower ?? '');
    if (isHead && isOffice(word.text)) return true;
  }
  return false;
}

const isBesideSaying = (words: readonly Word[], from: number, to: number): boolean =>
  isReportingWord(words[to]?.lower ?? '') || isReportingWord(words[from - 1]?.lower ?? '');

/** Words with a capital that speak alone: “Smith said”, “added Smith”, “Mr Smith”. */
export function speakingNames(block: Block): string[] {
  const words = wordsIn(block);
  return words.flatMap((word, at) => {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (!canBeName(word) || before?.isCapital === true || after?.isCapital === true)
      return /^(?:Mrs?|Ms|Dr)\.?$/.test(before?.text ?? '') && canBeName(word) ? [word.text] : [];
    const speaks = isReportingWord(after?.lower ?? '') || isReportingWord(before?.lower ?? '');
    return speaks ? [word.text] : [];
  });
}

/** Names of persons in a block, left to right; `surnames` are known to be some. In headlines every word may have a capital, so that they are not read. */
export function findPersons(
  block: Block,
  surnames: ReadonlySet<string> = new Set(),
): PrintedPerson[] {
  const words = wordsIn(block);
  const found: PrintedPerson[] = [];
  const nameOf = (from: number, to: number): string =>
    block.text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || !(canBeName(word) || isInitial(word))) continue;
    const isGiven = genderOfName(word.text) !== undefined;
    const to = endOfName(words, at, isGiven ? 4 : 3);
    // “Strategic Stability Igor Sergeev”: the name begins with the first name.
    if (!isGiven && words.slice(at + 1, to).some(({ text }) => genderOfName(text) !== undefined))
      continue;
    const length = to - at;
    const before = words[at - 1];
    const isTitled =
      before !== undefined &&
      (isOffice(before.text) ||
        /^(?:Mrs?|Ms|Miss|Sir|Dame|Lord|Lady|Baron|Baroness)\.?$/.test(before.text));
    const isLoose =
      before?.isCapital !== true &&
      (hasOfficeAfter(words, to) ||
        isBesideSaying(words, at, to) ||
        hasOfficeBefore(words, at) ||
        surnames.has(words[to - 1]?.text ?? '') ||
        (words[to]?.text === ',' && /^(?:who|whose)$/.test(words[to + 1]?.lower ?? '')));
    const isPerson =
      length > 1
        ? isGiven || isTitled || isLoose
        : isTitled && !isInitial(word) && !isGiven && before.isCapital;
    if (isPerson) found.push({ block, from: at, to, name: nameOf(at, to), isFull: length > 1 });
    at = Math.max(at, to - 1);
  }
  return found;
}
