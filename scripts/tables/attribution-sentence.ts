import { finiteVerb, formsOf, inSentenceOrder } from '../model/cues.js';
import type { Code } from '../model/codes.js';

/** Someone as a sentence names them. */
export interface Party {
  /** As the name stands inside a sentence: "the United States", "military experts". */
  readonly name: string;
  readonly isPlural: boolean;
  readonly title?: Title;
  /** Who says it with them. */
  readonly others?: readonly Party[];
}

export interface Title {
  readonly text: string;
  /** The state it is held in, unless the title names it. */
  readonly state?: string;
  /** The body it is held in, for a title of one word. */
  readonly body?: string;
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
  readonly kind: Code<'quote_kind'>;
  readonly cue: string | null;
  /** True where words said stand in quotation marks, whosever marks they are. */
  readonly inMarks: boolean;
  /** The words of the cue in the article. */
  readonly printedCue: string;
  readonly negated: boolean;
  /** False where the record is not sure of itself. */
  readonly isSure: boolean;
  /** The outlet or addressee that was told, by its name. */
  readonly told: string | null;
  readonly reportedBy?: Saying;
}

export interface Said extends Saying {
  readonly runs: readonly SaidRun[];
  /** The article's words from the beginning of the quote to the first of the words said. */
  readonly before: string;
  /** What words such as "it" or "such arguments" stand for, as "it: the shield", and what a negation leaves out. */
  readonly inBrackets: readonly string[];
}

/** Titles such as President, which stand before a name. */
const isBare = ({ text, status, discrepancy }: Title): boolean =>
  /^\p{Lu}\p{L}+$/u.test(text) && status === 'incumbent' && discrepancy === null;

/** The title before the name or, between commas, after it; a former one says so, and a wrong one is the article's. */
function titled({ name, title }: Party): string {
  if (!title) return name;
  const { text, status, discrepancy, state, body } = title;
  const home = state === undefined ? '' : ` (${state})`;
  if (isBare(title)) return `${text} ${name}${body === undefined ? '' : ` of ${body}`}${home}`;
  const held =
    status === 'former'
      ? `former ${text}`
      : status === 'elect' && !text.includes('elect')
        ? `${text}-elect`
        : text;
  return `${name}${home}, ${discrepancy === null ? '' : 'given in the article as '}${held},`;
}

const named = ({ others = [], ...party }: Party): string =>
  [party, ...others].map(titled).join(' and ');

/** The verb, by what the article prints between it and the words: the accusation is made that something is so. */
function verbOf(saying: Saying, leading: string): string {
  const { speaker, cue, printedCue: printed, negated, told } = saying;
  const isPlural = speaker.isPlural || speaker.others !== undefined;
  const verb = finiteVerb({ cue: cue ?? '', printed, negated, leading }, isPlural);
  return cue === 'tell' ? `${verb} ${told ?? 'others'}` : verb;
}

/** "According to X," or "X said", with who reports it in front; ends where what leads to the words begins. */
function opening(saying: Saying, leading: string): string {
  const { speaker, cue, negated, reportedBy, isSure } = saying;
  const reporter = reportedBy ? reporting(reportedBy, saying.inMarks) : '';
  const name = named(speaker);
  const atEnd = name.replace(/,$/, '');
  if (cue === null)
    return `${reporter}${isSure ? '' : 'probably '}${atEnd}, in a quotation without a reporting verb`;
  if (cue === 'according to') return `${reporter}${negated ? 'not ' : ''}according to ${atEnd}`;
  return `${reporter}${name} ${verbOf(saying, leading)}`;
}

/**
 * Who reports, before what somebody else says. In a direct quotation the words are the reporter's own, and one who does
 * not say that they are true, or says that they are not, has only used them: what he makes of them, the note tells.
 */
function reporting(saying: Saying, inMarks: boolean): string {
  const { kind, cue, negated, speaker } = saying;
  if (kind === 'direct' || cue === null || negated || !formsOf(cue).asserts) {
    const outer = saying.reportedBy ? reporting(saying.reportedBy, saying.inMarks) : '';
    return `${outer}${inMarks ? 'in the words of' : 'according to'} ${named(speaker).replace(/,$/, '')}, `;
  }
  return opening(saying, 'that') + (cue === 'according to' ? ', ' : ' that ');
}

/** Words that have a capital only because a sentence begins with them. */
const openers =
  /^(?:The|There|A|An|This|These|That|Those|It|Its|He|She|They|We|In|On|As|If|Other|Some|Such|Many)\b/;

/** Words as they stand inside a sentence. */
const inside = (words: string): string =>
  openers.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;

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
    if (isOpen && (isBroken || !inMarks)) close(false);
    const isNext = isBroken && inMarks && /\P{L}”$/u.test(words) && /^\p{Lu}/u.test(text);
    words += isNext ? ' and: ' : words !== '' && (isBroken || /\s/.test(gap)) ? ' ' : '';
    if (hasMarks && inMarks && !isOpen) {
      words += '“';
      isOpen = true;
    }
    words += text;
  }
  close(true);
  return words;
}

/** The last word that the article prints before the words said. */
const wordBefore = ({ before }: Said): string => /(\p{L}+)\P{L}*$/u.exec(before)?.[1] ?? '';

/** What leads from the reporting verb to the words: `that`, a preposition or nothing. */
function joinerOf(said: Said): string {
  const last = wordBefore(said);
  const { joiner, printed } = formsOf(said.cue ?? '', last);
  if (last === 'that' || printed.includes(last)) return last;
  return said.runs[0]?.text.startsWith('to ') ? '' : joiner;
}

/** The words after the verb, with what leads to them. */
function told(said: Said): string {
  const { cue, kind, runs } = said;
  if (cue === null || kind === 'direct') return `: ${wordsOf(runs, kind === 'direct')}`;
  const ordered = inSentenceOrder(cue, runs, ({ inMarks }) => inMarks);
  const turned = ordered.map((run, index) => ({ ...run, gap: index === 0 ? '' : ' ' }));
  const words = inside(wordsOf(ordered === runs ? runs : turned, kind !== 'indirect'));
  if (cue === 'according to') return `, ${words}`;
  const joiner = joinerOf(said);
  return ` ${joiner === '' ? '' : `${joiner} `}${words}`;
}

/** What is not said in the words themselves follows them in square brackets. */
function withBrackets(sentence: string, inBrackets: readonly string[]): string {
  if (inBrackets.length === 0) return sentence;
  const listed = inBrackets.map((each) =>
    each.replace(/(?<=: (?:other than )?)(?!other than )[^:]*$/, inside),
  );
  const isWhole = sentence.endsWith('”');
  return `${isWhole ? sentence : sentence.slice(0, -1)} [${listed.join('; ')}]${isWhole ? '' : sentence.slice(-1)}`;
}

/**
 * One English sentence that says who says or thinks what and is true read alone. Marks stand around the speaker's own
 * words in marks: what a quote reports of another has none, since they would be the reporter's.
 */
export function attributionSentence(said: Said): string {
  const opened = opening(said, wordBefore(said));
  const sentence = withBrackets(`${opened}${told(said)}`, said.inBrackets);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
