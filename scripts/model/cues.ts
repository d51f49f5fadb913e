/** How a reporting verb stands in a sentence, between the speaker and the words said. */
export interface CueForms {
  /** After he, she or it. */
  readonly singular: string;
  /** After they; `not` goes after its first word if that is a form of be, and otherwise makes it an infinitive. */
  readonly plural: string;
  /** What leads to the words where they are not in quotation marks: `that`, a preposition, a colon or nothing. */
  readonly joiner: string;
  /** Prepositions that lead to them instead where the article prints one there. */
  readonly printed: readonly string[];
  /** What leads to them where the article prints `that`. */
  readonly clause: string;
  /** Whoever does this says that what is reported is so; whoever doubts or describes it does not. */
  readonly asserts: boolean;
}

const forms = (
  singular: string,
  plural: string,
  joiner = ':',
  printed: readonly string[] = [],
): CueForms => ({ singular, plural, joiner, printed, clause: 'that', asserts: false });

const asserting = (...said: Parameters<typeof forms>): CueForms => ({
  ...forms(...said),
  asserts: true,
});

/** What stands for a cue that has no line below, so that a faulty row still makes a sentence. */
export const formsOf = (cue: string): CueForms => cueForms[cue] ?? forms(cue, cue);

/** Every cue of the records, one a line; the check `quote/cue` asks for a new one. */
export const cueForms: Readonly<Record<string, CueForms>> = {
  // `according to` comes before the speaker and has no other form.
  'according to': asserting('according to', 'according to', ''),
  accuse: { ...forms('accuses', 'accuse', ''), clause: ':' },
  add: asserting('adds', 'add', 'that'),
  announce: asserting('announces', 'announce'),
  appreciate: forms('appreciates', 'appreciate'),
  ask: forms('asks', 'ask', ':', ['for', 'whether']),
  'be afraid': forms('is afraid', 'are afraid', 'that', ['of']),
  'be cautious': forms('is cautious', 'are cautious', 'about'),
  'be concerned': forms('is concerned', 'are concerned', 'that', ['about']),
  believe: asserting('believes', 'believe', 'that', ['in']),
  call: forms('calls', 'call', ''),
  'call for': forms('calls for', 'call for', ''),
  confirm: asserting('confirms', 'confirm'),
  consider: forms('considers', 'consider', ''),
  'dangle the prospect': forms('dangles the prospect', 'dangle the prospect', 'of'),
  deny: forms('denies', 'deny'),
  describe: forms('describes', 'describe', ':', ['as']),
  doubt: forms('doubts', 'doubt', 'that'),
  emphasize: asserting('emphasizes', 'emphasize', 'that'),
  expect: forms('expects', 'expect'),
  explain: asserting('explains', 'explain'),
  express: forms('expresses', 'express'),
  'express fear': forms('expresses fear', 'express fear', 'that', ['of']),
  fear: forms('fears', 'fear'),
  hope: forms('hopes', 'hope', 'that', ['for']),
  insist: asserting('insists', 'insist', 'that', ['on']),
  'make a statement': forms('makes a statement', 'make a statement', 'about'),
  note: asserting('notes', 'note', 'that'),
  object: forms('objects', 'object', 'to'),
  observe: asserting('observes', 'observe', 'that'),
  oppose: forms('opposes', 'oppose'),
  perceive: forms('perceives', 'perceive'),
  press: forms('presses', 'press', 'for'),
  promise: forms('promises', 'promise'),
  propose: forms('proposes', 'propose'),
  realize: asserting('realizes', 'realize', 'that'),
  regard: forms('regards', 'regard', ''),
  reject: forms('rejects', 'reject'),
  report: asserting('reports', 'report', 'that'),
  'rule out': forms('rules out', 'rule out'),
  say: asserting('says', 'say', 'that'),
  'spell out': forms('spells out', 'spell out'),
  state: asserting('states', 'state'),
  suggest: asserting('suggests', 'suggest', 'that'),
  // `tell` is followed by whoever was told.
  tell: asserting('tells', 'tell', 'that'),
  think: asserting('thinks', 'think', 'that'),
  threaten: forms('threatens', 'threaten', ':', ['with']),
  want: forms('wants', 'want'),
  warn: forms('warns', 'warn', ':', ['of', 'against', 'about']),
};
