import { cueForms } from './cues.js';

/** The nouns by which articles report, with the cue that each stands for: "opposition to" for oppose. */
const nouns: Readonly<Record<string, string>> = {
  accuse: 'accusation',
  announce: 'announcement',
  'be concerned': 'concern',
  'make a statement': 'statement',
  oppose: 'opposition',
  propose: 'proposal',
};

const formsOfBe = ['be', 'been', 'being', 'is', 'are', 'was', 'were'];

/** How a verb may be printed, by the rules of spelling; one that breaks them has its past in `cueForms`. */
function inflected(verb: string): readonly string[] {
  if (verb === 'be') return formsOfBe;
  const stems = [verb, verb.replace(/e$/, ''), verb.replace(/y$/, 'i'), verb + verb.slice(-1)];
  const endings = ['s', 'es', 'ed', 'ing'];
  return [verb, ...stems.flatMap((stem) => endings.map((ending) => stem + ending))];
}

/** What each word of a cue may be printed as: its first one is a verb. */
function formsByWord(cue: string): (readonly string[])[] {
  const [verb = '', ...others] = cue.split(' ');
  const { plural, past } = cueForms[cue] ?? { plural: '', past: '' };
  const isTold = plural.split(' ')[0] === verb;
  const own = [...inflected(verb), ...(isTold ? past.split(' ').slice(0, 1) : [])];
  return [own, ...others.map((word) => [word])];
}

/** Every cue with its forms, word by word. */
const formsOfCues = Object.keys(cueForms).map((cue) => ({
  cue,
  forms: formsByWord(cue).map((forms): ReadonlySet<string> => new Set(forms)),
}));

/** Whether words of an article hold a form of the cue: all of it in order, or the noun for it. */
function holds(
  printed: readonly string[],
  { cue, forms: byWord }: (typeof formsOfCues)[number],
): boolean {
  const noun = nouns[cue];
  if (noun !== undefined && printed.some((word) => word === noun || word === `${noun}s`))
    return true;
  let from = 0;
  return byWord.every((forms) => {
    const at = printed.findIndex((word, index) => index >= from && forms.has(word));
    from = at + 1;
    return at !== -1;
  });
}

/** Whether a cue has all that another one has, and more: "call for" has what "call" has. */
const extendsCue = (cue: string, other: string): boolean => {
  const [words, fewer] = [cue.split(' '), other.split(' ')];
  return words.length > fewer.length && fewer.every((word) => words.includes(word));
};

/** The cues that the words of a reporting verb hold: "called for" is call for, and not call as well. */
export function cuesIn(printed: string): string[] {
  const words = printed.toLowerCase().split(/[^\p{L}]+/u);
  const held = formsOfCues.filter((each) => holds(words, each)).map(({ cue }) => cue);
  return held.filter((cue) => !held.some((other) => extendsCue(other, cue)));
}

/** Whether words of an article have a negator among them: "did not rule out", "doesn’t think", "no one said". */
export const hasNegator = (printed: string): boolean =>
  /\b(?:not|never|no longer|nobody|no one|none|neither|nor|cannot)\b|n[’']t\b/i.test(printed);
