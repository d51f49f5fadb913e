import { classesOf, type Lexeme, setOf, wordClass } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';

/** Words that make a name of a weekday: newspapers after it, nicknames of single days before it. */
const papers = setOf('times telegraph mirror mail express herald post tribune independent');
const nicknames = setOf('black bloody red super fat holy cyber long');

/** "Black Friday", "Red October": a single one, that the calendar does not tell. */
const isNickname = (tokens: Tokens, index: number): boolean =>
  tokens.isCapital(index - 1) &&
  nicknames.has(tokens.word(index - 1)) &&
  tokens.gap(index) === gaps.space;

/** "Monday Night Football": a part of the day with a capital, and a noun with another. */
const isShow = (tokens: Tokens, index: number): boolean =>
  tokens.has(index + 1, wordClass.dayPart) && isBeforeTitle(tokens, index + 2);

/** "The Sunday Times", "Black Friday": no day of the week is meant. */
export const isNamedDay = (tokens: Tokens, index: number): boolean =>
  isTitleOf(tokens, index, index + 1) ||
  isShow(tokens, index) ||
  (tokens.isCapital(index + 1) && papers.has(tokens.word(index + 1))) ||
  isNickname(tokens, index);

/** Months and seasons that are also given names, surnames or words: they need a sign that time is meant. */
const nameLike = setOf('may march april june august jan mar jun dec sep');

const timeBefore = classesOf('preposition phase determiner approximator');

const sentenceEnds = setOf('. ? ! " : ;');

/** Capitalised because it is a name, not because a sentence begins. */
export const isCapitalInside = (tokens: Tokens, index: number): boolean =>
  tokens.isCapital(index) &&
  index > 0 &&
  tokens.gap(index) !== gaps.paragraph &&
  !sentenceEnds.has(tokens.word(index - 1));

/** A capital inside a sentence makes a title of a common noun: "This Week", "60 Minutes"; all capitals are a headline. */
export const isTitle = (tokens: Tokens, index: number): boolean => {
  const text = tokens.slice(index);
  return isCapitalInside(tokens, index) && text !== text.toUpperCase();
};

/** Printed like a title: a first capital, and no other. */
const isTitleCase = (tokens: Tokens, index: number): boolean => {
  const text = tokens.slice(index);
  return tokens.isCapital(index) && text.length > 1 && text !== text.toUpperCase();
};

const functional = classesOf(
  'preposition month weekday unit dayPart deictic phase determiner digits clock punctuation cardinal',
);

/** A noun with a capital stands straight behind a word that has one too: "Good Friday Agreement". */
export const isBeforeTitle = (tokens: Tokens, end: number): boolean =>
  tokens.gap(end) === gaps.space &&
  isTitleCase(tokens, end - 1) &&
  isTitleCase(tokens, end) &&
  !tokens.has(end, functional) &&
  !isVerb(tokens.lexeme(end));

/** An -ing form may be a noun: the Easter Rising. */
const isVerb = ({ verb }: Lexeme): boolean => verb !== undefined && verb !== 'ing';

/** "The October Revolution began", not "the January Senate vote": the capital noun is what "the" belongs to. */
export function isTitleOf(tokens: Tokens, start: number, end: number): boolean {
  if (!tokens.is(start - 1, 'the') || !isBeforeTitle(tokens, end)) return false;
  const next = tokens.lexeme(end + 1);
  return end + 1 >= tokens.count || (next.classes & functional) !== 0 || isVerb(next);
}

const goals = setOf('for on to against of through past toward towards');

/** "The annual March for Peace": people marching, not the month, unless a preposition of time comes before. */
const isProcession = (tokens: Tokens, start: number, end: number): boolean => {
  const before = tokens.lexeme(start - 1);
  const isTimed =
    (before.classes & (wordClass.preposition | wordClass.phase)) !== 0 ||
    before.word === 'last' ||
    before.word === 'this';
  return goals.has(tokens.lexeme(end).word) && !isTimed;
};

const conjunctions = setOf('and that with than');

/**
 * Whether a month name without day or year is one: "in May", "May's figures", "the May meeting", not "Theresa May", "June Carter", "May they rest".
 * `start` and `end` enclose the name.
 */
export function isMonthName(tokens: Tokens, start: number, end: number): boolean {
  const word = tokens.lexeme(start).word;
  const before = tokens.lexeme(start - 1);
  const isCued = (before.classes & timeBefore) !== 0 || before.word === '-';
  const next = tokens.lexeme(end);
  const isFollowedByName =
    tokens.isCapital(end) &&
    tokens.gap(end) !== gaps.paragraph &&
    !(next.classes & (wordClass.deictic | wordClass.weekday | wordClass.month));
  if (word === 'march' && isProcession(tokens, start, end)) return false;
  if (isNickname(tokens, start) || isTitleOf(tokens, start, end)) return false;
  if (nameLike.has(word)) {
    if (isCued) return !(isFollowedByName && conjunctions.has(before.word));
    if (
      (tokens.isCapital(start - 1) && before.classes === 0 && tokens.gap(start) === gaps.space) ||
      isFollowedByName
    )
      return false;
    const isVerbLike = word === 'may' || word === 'march';
    return !isVerbLike || isCapitalInside(tokens, start);
  }
  return isCued || !isFollowedByName || !isCapitalInside(tokens, start);
}
