import { reportingNoun, reportingVerbs, type ReportingVerb } from './lexicon.js';
import type { VerbForm } from './lexicon/inflect.js';
import { groupStart, isCapital, phraseAfter, type Range } from './noun-phrases.js';
import type { Token } from './tokens.js';
import {
  auxiliaries,
  determiners,
  isFunctionWord,
  negations,
  prepositions,
  pronouns,
} from './word-classes.js';

/** A word of reporting as it stands in a paragraph. */
export interface Cue {
  /** The token of the verb, and the one after it and its particle. */
  readonly at: number;
  readonly end: number;
  /** Where its auxiliaries begin. */
  readonly from: number;
  readonly lemma: string;
  readonly form: 'finite' | 'participle' | 'infinitive' | 'passive' | 'preposition';
  /** Undefined for words that are no verb. */
  readonly verb?: ReportingVerb;
  readonly negated: boolean;
  /** After a preposition, whose words they are. */
  readonly owner?: Range;
}

const numbers = /^(?:two|three|four|five|six|seven|eight|nine|ten)$/;
const be = /^(?:is|are|was|were|be|been|being|'s|'re|'m|get|got|gets)$/;

function followed(
  tokens: readonly Token[],
  at: number,
  particle: string | undefined,
): number | undefined {
  if (particle === undefined) return at + 1;
  const words = particle.split(' ');
  const isThere = words.every((word, index) => tokens[at + 1 + index]?.lower === word);
  return isThere ? at + 1 + words.length : undefined;
}

/** Whether a word that may be a verb stands where verbs do; `forms` are those it may be. */
function standsAsVerb(tokens: readonly Token[], at: number, forms: readonly VerbForm[]): boolean {
  const [token, before, after] = [tokens[at], tokens[at - 1], tokens[at + 1]];
  if (!token) return false;
  const previous = before?.lower ?? '';
  const isMarked =
    before?.kind === 'word' && /['’]s?$/.test(before.text) && !auxiliaries.has(previous);
  // The mother of three replied, “…”.
  const leads = after?.kind === 'pair' || /^(?:that|,|:)$/.test(after?.lower ?? '');
  const isDetermined =
    before?.kind === 'word' && determiners.has(previous) && !pronouns.has(previous);
  if (isMarked || (isDetermined && !(leads && numbers.test(previous)))) return false;
  if (isCapital(token) && before?.kind === 'word' && isCapital(before) && at > 1) return false;
  if (after?.text === '-') return false;
  const isNoun = reportingNoun(token.lower) !== undefined;
  const only = (...names: VerbForm[]): boolean => forms.every((form) => names.includes(form));
  if (token.lower === 'hearing' || (only('gerund') && previous === 'without')) return false;
  // A missile warning radar.
  const isCompound =
    before?.kind === 'word' &&
    after?.kind === 'word' &&
    /^\p{Ll}/u.test(before.text) &&
    !isFunctionWord(previous) &&
    /^\p{Ll}/u.test(after.text) &&
    !isFunctionWord(after.lower) &&
    !determiners.has(after.lower) &&
    !pronouns.has(after.lower);
  if (only('gerund') && isCompound && isNoun) return false;
  if (only('gerund')) return !/^(?:of|for)$/.test(previous) || tokens[at - 2]?.lower === 'accused';
  if (only('past', 'participle'))
    return !prepositions.has(previous) || /^(?:as|before|after|since)$/.test(previous);
  if (auxiliaries.has(previous) || /^(?:i|we|they|you|who|that|and|also)$/.test(previous))
    return true;
  if (prepositions.has(previous) && !/^(?:as|before|after|since)$/.test(previous)) return false;
  if (forms.includes('singular'))
    return (
      !isNoun ||
      /^(?:that|he|she|it)$/.test(previous) ||
      isCapital(before) ||
      tokens[at + 1]?.lower === 'that' ||
      after?.kind === 'pair' ||
      tokens[at + 1]?.text === ':'
    );
  if (forms.includes('past')) return true;
  // Critics describe as “…” what ….
  if (after?.kind === 'pair' || (after?.lower === 'as' && tokens[at + 2]?.kind === 'pair'))
    return !isNoun;
  // The base form after a plural noun.
  return (
    before?.kind === 'word' &&
    /(?:[^s]s|people|men|women|media|police)$/.test(previous) &&
    (!isNoun || after?.lower === 'that')
  );
}

function verbAt(tokens: readonly Token[], at: number): Cue | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  for (const { verb, forms } of reportingVerbs(token.lower)) {
    const end = followed(tokens, at, verb.particle);
    if (end === undefined) continue;
    if (!standsAsVerb(tokens, at, forms)) return undefined;
    const from = groupStart(tokens, at, 0);
    const group = tokens.slice(from, at).map(({ lower }) => lower);
    const hasBe = group.some((word) => be.test(word));
    const isGerund = forms.includes('gerund');
    const form =
      isGerund && !hasBe
        ? 'participle'
        : forms.includes('participle') && hasBe && !isGerund
          ? 'passive'
          : group.includes('to')
            ? 'infinitive'
            : 'finite';
    return {
      at,
      end,
      from,
      lemma: verb.lemma,
      form,
      verb,
      negated: group.some((word) => negations.has(word)),
    };
  }
  return undefined;
}

const sources: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
];

function sourceAt(tokens: readonly Token[], at: number): Cue | undefined {
  // In her words, the horn is “…”.
  const isTheirs = /^(?:his|her|its|their|my|our)$/.test(tokens[at + 1]?.lower ?? '');
  if (tokens[at]?.lower === 'in' && isTheirs && tokens[at + 2]?.lower === 'words')
    return {
      at,
      end: at + 3,
      from: at,
      lemma: 'in the words of',
      form: 'preposition',
      negated: false,
      owner: { from: at + 1, to: at + 2 },
    };
  for (const words of sources) {
    if (!words.every((word, index) => tokens[at + index]?.lower === word)) continue;
    const end = at + words.length;
    const owner = phraseAfter(tokens, end, tokens.length);
    return {
      at,
      end,
      from: at,
      lemma: words.join(' '),
      form: 'preposition',
      negated: false,
      ...(owner && { owner }),
    };
  }
  return undefined;
}

/** Every word of reporting outside quotation marks, in order. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = sourceAt(tokens, at) ?? verbAt(tokens, at);
    if (!cue) continue;
    cues.push(cue);
    at = cue.end - 1;
  }
  return cues;
}
