import { formsOf } from '../model/cues.js';
import type { Code } from '../model/codes.js';

/** Someone as a sentence names them. */
export interface Party {
  /** As the name stands inside a sentence: "the United States", "military experts". */
  readonly name: string;
  readonly isPlural: boolean;
  readonly title?: Title;
}

export interface Title {
  readonly text: string;
  readonly status: Code<'role_status'>;
  /** What is wrong with it as printed. */
  readonly discrepancy: string | null;
}

/** A run of the words said. */
export interface SaidRun {
  readonly text: string;
  readonly inMarks: boolean;
  /** What is printed between it and the run before, quotation marks included; empty before the first. */
  readonly gap: string;
}

/** Who says something, as far as the beginning of a sentence needs it. */
export interface Saying {
  readonly speaker: Party;
  readonly cue: string | null;
  readonly negated: boolean;
  /** The outlet or addressee that was told, by its name. */
  readonly told: string | null;
  readonly reportedBy?: Saying;
}

export interface Said extends Saying {
  readonly runs: readonly SaidRun[];
  /** The article's words from the beginning of the quote to the first of the words said. */
  readonly before: string;
  /** What words such as "it" or "such arguments" stand for, as "it: the shield". */
  readonly refersTo: readonly string[];
}

/** The title after the name, between commas; a former one says so, and a wrong one is the article's. */
function titleOf({ text, status, discrepancy }: Title): string {
  const held =
    status === 'former'
      ? `former ${text}`
      : status === 'elect' && !text.includes('elect')
        ? `${text}-elect`
        : text;
  return discrepancy === null ? `, ${held},` : `, given in the article as ${held},`;
}

const named = ({ name, title }: Party): string => name + (title ? titleOf(title) : '');

function verbOf({ speaker: { isPlural }, cue, negated, told }: Saying): string {
  const { singular, plural } = formsOf(cue ?? '');
  const be = /^(is|are) (.*)$/.exec(isPlural ? plural : singular);
  const verb = !negated
    ? isPlural
      ? plural
      : singular
    : be
      ? `${be[1] ?? ''} not ${be[2] ?? ''}`
      : `${isPlural ? 'do' : 'does'} not ${plural}`;
  return cue === 'tell' ? `${verb} ${told ?? 'others'}` : verb;
}

/** "According to X," or "X says", with who reports it in front; ends where what leads to the words begins. */
function opening(saying: Saying): string {
  const { speaker, cue, negated, reportedBy } = saying;
  const reporter = reportedBy ? reporting(reportedBy) : '';
  if (cue === null)
    return `${reporter}${named(speaker).replace(/,$/, '')}, in a quotation without a reporting verb`;
  if (cue === 'according to')
    return `${reporter}${negated ? 'not ' : ''}according to ${named(speaker).replace(/,$/, '')}`;
  return `${reporter}${named(speaker)} ${verbOf(saying)}`;
}

/**
 * Who reports, before what somebody else says. One who does not say it, or says that it is not so, is only said to have
 * used the words: whether they are denied with the rest, the note of the quote tells.
 */
function reporting(saying: Saying): string {
  const { cue, negated, speaker } = saying;
  if (cue === null || negated || !formsOf(cue).asserts) {
    const outer = saying.reportedBy ? reporting(saying.reportedBy) : '';
    return `${outer}in the words of ${named(speaker).replace(/,$/, '')}, `;
  }
  return opening(saying) + (cue === 'according to' ? ', ' : ' that ');
}

/** Words that have a capital only because a sentence begins with them. */
const openers =
  /^(?:The|There|A|An|This|These|That|Those|It|Its|He|She|They|We|In|On|As|If|Other|Some|Such|Many)\b/;

/** The words said, with the speaker's own marks if they are his; a comma that only leads to the attribution is dropped. */
function wordsOf(runs: readonly SaidRun[], hasMarks: boolean): string {
  let words = '';
  let isOpen = false;
  const close = (isLast: boolean): void => {
    if (isLast) words = words.replace(/[,;]$/, '');
    if (isOpen) words += isLast && !/[.!?]$/.test(words) ? '.”' : '”';
    else if (isLast && !/[.!?]$/.test(words)) words += '.';
    isOpen = false;
  };
  for (const { text, inMarks, gap } of runs) {
    const isBroken = /[\p{L}\p{N}]/u.test(gap);
    if (isOpen && (isBroken || !inMarks)) {
      if (isBroken && /^\p{Lu}/u.test(text)) words = words.replace(/,$/, '.');
      close(false);
    }
    words += words !== '' && (isBroken || /\s/.test(gap)) ? ' ' : '';
    if (hasMarks && inMarks && !isOpen) {
      words += '“';
      isOpen = true;
    }
    words += text;
  }
  close(true);
  return words;
}

/** What leads from the reporting verb to the words, with the space before them. */
function joinerOf({ cue, before, runs }: Said, kind: Code<'quote_kind'>): string {
  if (cue === null || kind === 'direct') return ': ';
  if (cue === 'according to') return ', ';
  const { joiner, printed, clause } = formsOf(cue);
  const last = /(\p{L}+)\P{L}*$/u.exec(before)?.[1] ?? '';
  const isInfinitive = runs[0]?.text.startsWith('to ') ?? false;
  const chosen =
    last === 'that' ? clause : printed.includes(last) ? last : isInfinitive ? '' : joiner;
  return chosen === '' || chosen === ':' ? `${chosen} ` : ` ${chosen} `;
}

/** What is not said in the words themselves follows them in square brackets. */
function withReferents(sentence: string, refersTo: readonly string[]): string {
  if (refersTo.length === 0) return sentence;
  const isWhole = sentence.endsWith('”');
  return `${isWhole ? sentence : sentence.slice(0, -1)} [${refersTo.join('; ')}]${isWhole ? '' : sentence.slice(-1)}`;
}

/**
 * One English sentence, in the present, that says who says or thinks what and is true read alone. Marks stand around
 * the speaker's own words in marks: what a quote reports of another has none, since they would be the reporter's.
 */
export function attributionSentence(said: Said, kind: Code<'quote_kind'>): string {
  const joiner = joinerOf(said, kind);
  const words = wordsOf(said.runs, kind !== 'indirect');
  const goesOn = !joiner.startsWith(':') && openers.test(words);
  const told = goesOn ? words.charAt(0).toLowerCase() + words.slice(1) : words;
  const sentence = withReferents(`${opening(said)}${joiner}${told}`, said.refersTo);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
