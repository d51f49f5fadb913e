import { setOf } from '../lexicon/lexeme.js';
import { gaps, type Tokens } from '../lexicon/tokens.js';
import type { Match } from './meaning.js';

const joiners = setOf('- to through until till');
/** "Put off from Monday to Wednesday": one day instead of another. */
const moves = /^(?:mov|postpon|push|shift|chang|delay|reschedul|advanc|defer|slip|put$|brought$)/u;
/** As many words may stand between the verb and its "from". */
const reach = 4;

function isMoved(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at >= from - reach && at >= 0; at -= 1) {
    if (tokens.is(at, '.') || tokens.gap(at + 1) === gaps.paragraph) return false;
    if (moves.test(tokens.slice(at).toLowerCase())) return true;
  }
  return false;
}

/** The word before an expression, over its article. */
const before = (tokens: Tokens, { start }: Match): number =>
  tokens.is(start - 1, 'the') ? start - 2 : start - 1;

/** "1998-99", "May 28–June 3": a dash that joins, not one that breaks the sentence. */
const isJoining = (tokens: Tokens, index: number): boolean =>
  tokens.slice(index) !== '—' || tokens.gap(index) === gaps.none;

/** Fields of two calendar dates that name the same sort of thing. */
function isLike(first: Match, second: Match): boolean {
  const [a, b] = [first.meaning, second.meaning];
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'calendar' || b.kind !== 'calendar') return true;
  const [one, other] = [a.fields, b.fields];
  return (['day', 'weekday', 'month', 'season', 'quarter', 'decade', 'century'] as const).every(
    (field) => (one[field] === undefined) === (other[field] === undefined),
  );
}

/** Whether two neighbouring expressions are the ends of one range: "from May to July", "between 1991 and 1994", "3-5 May". */
export function isRange(tokens: Tokens, first: Match, second: Match): boolean {
  const at = tokens.is(first.end, ',') ? first.end + 1 : first.end;
  const joint = second.start - 1;
  if (
    joint !== at ||
    tokens.gap(joint) === gaps.paragraph ||
    tokens.gap(joint + 1) === gaps.paragraph
  )
    return false;
  const word = tokens.word(joint);
  const cue = before(tokens, first);
  if (word === 'and') return tokens.is(cue, 'between') || tokens.is(cue - 1, 'between');
  // 1999/2000, 2001-05-03/2001-05-07.
  if (word === '/') return tokens.gap(joint) === gaps.none;
  if (!joiners.has(word)) return false;
  if (tokens.is(cue, 'from')) return !isMoved(tokens, cue);
  return isLike(first, second) && (word !== '-' || isJoining(tokens, joint)) && at === first.end;
}
