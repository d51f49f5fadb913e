import type { CueForms } from './cues.js';

/** Verbs of saying whose speaker holds what is said to be so. */
const asserting = `acknowledge admit affirm allege answer argue assert boast caution claim comment complain concede conclude contend declare disclose elaborate emphasise estimate
  figure grumble indicate joke maintain mention point|out predict quip realise reaffirm recall reckon reiterate remark repeat reply respond retort reveal shout signal
  speculate stress sum|up testify underline underscore volunteer whisper`;

/** Verbs of asking for something, judging it or doing it in words, before what it is. */
const others = `advise applaud assail attack back blame blast challenge chide condemn criticise criticize decry demand denounce deplore deride describe dismiss endorse
  favour favor fault hail invite laud lament mock offer pledge praise prefer protest question recommend reprimand request ridicule seek support urge vow welcome`;

/** What somebody thinks or feels, before a clause. */
const felt = `be|convinced be|confident be|disappointed be|hopeful be|optimistic be|pleased be|sceptical be|skeptical be|sure be|surprised be|worried feel foresee guess
  imagine suspect wish wonder worry`;

const irregular: Readonly<
  Record<string, readonly [singular: string, plural: string, past: string]>
> = {
  be: ['is', 'are', 'was'],
  feel: ['feels', 'feel', 'felt'],
  foresee: ['foresees', 'foresee', 'foresaw'],
  go: ['goes', 'go', 'went'],
  seek: ['seeks', 'seek', 'sought'],
  write: ['writes', 'write', 'wrote'],
};

function inflected(verb: string): readonly [string, string, string] {
  const known = irregular[verb];
  if (known) return known;
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ies`, verb, `${verb.slice(0, -1)}ied`];
  const past = verb.endsWith('e') ? `${verb}d` : `${verb}ed`;
  return [/(?:s|x|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`, verb, past];
}

const listed = (verbs: string, joiner: string, asserts: boolean): [string, CueForms][] =>
  verbs
    .split(/\s+/u)
    .map((each) => each.split('|'))
    .map(([verb = '', ...rest]) => {
      const [singular, plural, past] = inflected(verb).map((form) => [form, ...rest].join(' '));
      const forms = { singular, plural, past } as Record<'singular' | 'plural' | 'past', string>;
      return [[verb, ...rest].join(' '), { ...forms, joiner, printed: [], asserts }];
    });

/** Cues that news often has, so that a new article needs no line of its own for them. */
export const commonCues: Readonly<Record<string, CueForms>> = Object.fromEntries([
  ...listed(`${asserting} go|on write`, 'that', true),
  ...listed(others, '', false),
  ...listed(felt, 'that', false),
]);
