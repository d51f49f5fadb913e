import { holidayOpeners } from './holiday-names.js';
import { vagueOpeners } from './vague-phrases.js';
import { calendarLexemes } from './calendar-words.js';
import { functionLexemes } from './function-words.js';
import { merged, wordClass, type Lexeme } from './lexeme.js';
import { namedWords } from './named-words.js';
import { numberLexemes } from './number-words.js';
import { verbLexemes } from './verbs.js';

/** Shapes stand for the words no list holds; only what tense and names are read from is kept of them. */
const shapes = {
  none: { word: '', classes: 0 },
  other: { word: '\u0001', classes: 0 },
  pastForm: { word: '\u0002', classes: 0, verb: 'past' },
  ingForm: { word: '\u0003', classes: 0, verb: 'ing' },
  plural: { word: '\u0004', classes: 0 },
  adverb: { word: '\u0005', classes: 0 },
  digits: { word: '\u0006', classes: wordClass.digits },
} as const satisfies Record<string, Lexeme>;

export const shapeIds = {
  none: 0,
  other: 1,
  pastForm: 2,
  ingForm: 3,
  plural: 4,
  adverb: 5,
  digits: 6,
} as const;

const lexemes: Lexeme[] = Object.values(shapes);
const ids = new Map<string, number>();

const openers: Lexeme[] = [
  ...vagueOpeners.map((word) => ({ word, classes: wordClass.vague })),
  ...holidayOpeners.map((word) => ({ word, classes: wordClass.holiday })),
];

for (const lexeme of [
  ...calendarLexemes(),
  ...numberLexemes(),
  ...functionLexemes(),
  ...verbLexemes(),
  ...openers,
]) {
  const known = ids.get(lexeme.word);
  if (known === undefined) {
    ids.set(lexeme.word, lexemes.length);
    lexemes.push(lexeme);
  } else {
    lexemes[known] = merged(lexemes[known], lexeme);
  }
}

/** The shape of a word no list holds: its ending tells a past tense, a participle, a plural, an adverb. */
function shapeOf(word: string): number {
  if (word.length > 3) {
    if (word.endsWith('ed')) return shapeIds.pastForm;
    if (word.endsWith('ing')) return shapeIds.ingForm;
    if (word.endsWith('ly')) return shapeIds.adverb;
    if (word.endsWith('s') && !word.endsWith('ss')) return shapeIds.plural;
  }
  return shapeIds.other;
}

for (const word of namedWords()) {
  if (ids.has(word)) continue;
  ids.set(word, lexemes.length);
  const isMark = word.length === 1 && word.toLowerCase() === word.toUpperCase();
  const verb = lexemes[shapeOf(word)]?.verb;
  lexemes.push({
    word,
    classes: isMark ? wordClass.punctuation : 0,
    ...(verb === undefined ? {} : { verb }),
  });
}

const noLexeme: Lexeme = shapes.none;
export const lexemeById = (id: number): Lexeme => lexemes[id] ?? noLexeme;
export const lexemeOf = (word: string): Lexeme => lexemeById(classify(word));
export const lexemeIdOf = (word: string): number | undefined => ids.get(word);

/** No listed word is longer; longer ones are told by their shape alone. */
const longest = Math.max(...[...ids.keys()].map((word) => word.length));

/** Id of a word in lower case, or of its shape. */
export function classify(word: string): number {
  const known = word.length <= longest ? ids.get(word) : undefined;
  if (known !== undefined) return known;
  return shapeOf(word);
}
