import type { Code } from './codes.js';
import { commonCues } from './common-cues.js';

/** How a reporting verb stands in a sentence, between the speaker and the words said. */
export interface CueForms {
  /** After he, she or it. */
  readonly singular: string;
  /** After they, and after `did not`, unless it begins with a form of be. */
  readonly plural: string;
  readonly past: string;
  /** What leads to the words where they are not in quotation marks: `that`, a preposition or nothing. */
  readonly joiner: string;
  /** Prepositions that lead to them instead where the article prints one there. */
  readonly printed: readonly string[];
  /** Whoever does this says that what is reported is so; whoever doubts or describes it does not. */
  readonly asserts: boolean;
}

const forms = (
  singular: string,
  plural: string,
  past: string,
  joiner = '',
  printed: readonly string[] = [],
): CueForms => ({ singular, plural, past, joiner, printed, asserts: false });

const asserting = (...said: Parameters<typeof forms>): CueForms => ({
  ...forms(...said),
  asserts: true,
});

/** The forms of a cue, and of the one with the word that leads to the words said where the cue has such a line. */
export const formsOf = (cue: string, leading = ''): CueForms =>
  cueForms[`${cue} ${leading}`] ?? cueForms[cue] ?? forms(cue, cue, cue);

/** Every cue of the records, one a line, beside those that news often has; the check `quote/cue` asks for a new one. */
export const cueForms: Readonly<Record<string, CueForms>> = {
  ...commonCues,
  // `according to` comes before the speaker and has no other form.
  'according to': asserting('according to', 'according to', 'according to'),
  accuse: forms('accuses', 'accuse', 'accused'),
  'accuse that': forms('makes the accusation', 'make the accusation', 'made the accusation'),
  // A sentence read alone has nothing before it to which this would be added.
  add: asserting('says', 'say', 'said', 'that'),
  announce: asserting('announces', 'announce', 'announced'),
  appreciate: forms('appreciates', 'appreciate', 'appreciated'),
  ask: forms('asks', 'ask', 'asked', '', ['for', 'whether']),
  'be afraid': forms('is afraid', 'are afraid', 'was afraid', 'that', ['of']),
  'be very cautious': forms('is very cautious', 'are very cautious', 'was very cautious', 'about'),
  'be concerned': forms('is concerned', 'are concerned', 'was concerned', 'that', ['about']),
  // Concerns “related to” something.
  'be concerned to': forms('is concerned', 'are concerned', 'was concerned', 'about'),
  believe: asserting('believes', 'believe', 'believed', 'that', ['in']),
  call: forms('calls', 'call', 'called'),
  'call for': forms('calls for', 'call for', 'called for'),
  confirm: asserting('confirms', 'confirm', 'confirmed'),
  consider: forms('considers', 'consider', 'considered'),
  'dangle the prospect': forms(
    'dangles the prospect',
    'dangle the prospect',
    'dangled the prospect',
    'of',
  ),
  deny: forms('denies', 'deny', 'denied'),
  describe: forms('describes', 'describe', 'described', '', ['as']),
  doubt: forms('doubts', 'doubt', 'doubted', 'that'),
  emphasize: asserting('emphasizes', 'emphasize', 'emphasized', 'that'),
  expect: forms('expects', 'expect', 'expected'),
  explain: asserting('explains', 'explain', 'explained'),
  express: forms('expresses', 'express', 'expressed'),
  'express fear': forms('expresses fear', 'express fear', 'expressed fear', 'that', ['of']),
  fear: forms('fears', 'fear', 'feared'),
  hope: forms('hopes', 'hope', 'hoped', 'that', ['for']),
  insist: asserting('insists', 'insist', 'insisted', 'that', ['on']),
  'make a statement': forms('makes a statement', 'make a statement', 'made a statement', 'about'),
  note: asserting('notes', 'note', 'noted', 'that'),
  object: forms('objects', 'object', 'objected', 'to'),
  observe: asserting('observes', 'observe', 'observed', 'that'),
  oppose: forms('opposes', 'oppose', 'opposed'),
  // What is perceived so is not among the words.
  perceive: forms('perceives', 'perceive', 'perceived', 'something as'),
  press: forms('presses', 'press', 'pressed', 'for'),
  promise: forms('promises', 'promise', 'promised'),
  propose: forms('proposes', 'propose', 'proposed'),
  push: forms('pushes', 'push', 'pushed', '', ['for']),
  realize: asserting('realizes', 'realize', 'realized', 'that'),
  regard: forms('regards', 'regard', 'regarded'),
  reject: forms('rejects', 'reject', 'rejected'),
  report: asserting('reports', 'report', 'reported', 'that'),
  'rule out': forms('rules out', 'rule out', 'ruled out'),
  say: asserting('says', 'say', 'said', 'that'),
  'spell out': forms('spells out', 'spell out', 'spelled out'),
  state: asserting('states', 'state', 'stated'),
  suggest: asserting('suggests', 'suggest', 'suggested', 'that'),
  // `tell` is followed by whoever was told.
  tell: asserting('tells', 'tell', 'told', 'that'),
  think: asserting('thinks', 'think', 'thought', 'that'),
  threaten: forms('threatens', 'threaten', 'threatened', '', ['with']),
  want: forms('wants', 'want', 'wanted'),
  warn: forms('warns', 'warn', 'warned', '', ['of', 'against', 'about']),
};

/** Whether a verb after the name is in the plural; of a group it is, unless the name begins with a or an. */
export const isPluralName = (name: string, kind: Code<'actor_kind'>): boolean =>
  kind === 'group' && !/^an? /i.test(name);

/** A reporting verb as the article has it. */
interface PrintedCue {
  readonly cue: string;
  /** The words of the cue in the article: "has called", "opposition to". */
  readonly printed: string;
  readonly negated: boolean;
  /** The last word before the words said: that, about. */
  readonly leading?: string;
}

/**
 * The verb after its subject. It is in the present only where the article prints that: what was "said", "has been said"
 * or is told by a noun or a participle is in the past, so that it goes with what the article puts into the past.
 */
export function finiteVerb(
  { cue, printed, negated, leading }: PrintedCue,
  isPlural: boolean,
): string {
  const { singular, plural, past } = formsOf(cue, leading);
  const present = isPlural ? plural : singular;
  const words = printed.toLowerCase().split(/[^\p{L}]+/u);
  const isPresent =
    !words.some((word) => /^(?:did|had|has|have|was|were)$/.test(word)) &&
    words.some(
      (word) => /^(?:is|are|do|does|keeps?)$/.test(word) || word === present.split(' ')[0],
    );
  const verb = isPresent ? present : isPlural ? past.replace(/^was /, 'were ') : past;
  if (!negated) return verb;
  if (/^(?:is|are|was|were) /.test(verb)) return verb.replace(' ', ' not ');
  return `${isPresent ? (isPlural ? 'do' : 'does') : 'did'} not ${plural}`;
}

/** What is called so is named before the word for it, even where that is printed first. */
export function inSentenceOrder<Run>(
  cue: string | null,
  runs: readonly Run[],
  inMarks: (run: Run) => boolean,
): readonly Run[] {
  const [first, second] = runs;
  const isTurned = cue === 'call' && first && second && inMarks(first) && !inMarks(second);
  return isTurned ? [...runs.slice(1), first] : runs;
}
