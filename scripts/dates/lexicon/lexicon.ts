import { holidayPhrases } from '../timeline/holidays.js';
import { calendarLexemes } from './calendar-words.js';
import { functionLexemes, numberLexemes } from './closed-classes.js';
import { type Lexeme, listOf, merged, wordClass } from './lexeme.js';
import { verbLexemes } from './verbs.js';
import { vaguePhrases } from './phrases.js';
import { WordTable } from './word-table.js';

/** Suffixes and pieces of words that stand alone after tokenizing: 5th, 1990s, a.m. */
const pieces = "'s st nd rd th s p m d t b n fy";

/** Words of time the grammar names in a pattern, without a class of their own. */
const time =
  'am ago afterward afterwards previously hence beyond old olds age ages period periods term time times trading business working calendar extra fewer straight consecutive successive full ' +
  'long ahead come so also already ended ending near distant short present run pre post twice cents compared versus vs results one couple ' +
  'dozens scores hundreds thousands take takes took taken lasted spent of last most';

/** What labels, measures or addresses a number, so that it is neither a year nor a day. */
const numbers =
  'room flight route highway section page chapter model article resolution channel suite box number unit version volume people percent pct points miles dollars million ' +
  'billion feet degrees share shares barrels kg yen street st avenue ave road rd boulevard blvd drive lane square no nos lot gate bus platform build km ft mph';

const titles = 'mr mrs ms dr gen sen rep gov lt col sgt maj capt prof rev adm hon';

/** Verbs and nouns that tense is read from by name. */
const tense =
  'failed managed began started continued helped forced used tried refused declined seemed appeared happened ceased neglected traveled travelled arrived proved planned expected ' +
  'intended hoped scheduled anticipated projected effective maturing payable starting beginning dated expired death court power work school town war office prison jail ' +
  'custody market peace telegraph mirror mail express herald post tribune independent black bloody red super fat holy cyber life church hospital date victory justice university college trial returns return faces resumes resume turns visits hosts celebrates marks travels flies launches retires open begin start end expire close take meet ' +
  'leave arrive go come run hold because while although though but which who when if once after before for on against past toward towards through';

const marks = ', . \' - / : ; ( ) [ ] $ % # & ! ? * " € £ ¥ ° + = _ @';

/** Every word that a rule names and no other list gives a class. */
export function namedWords(): string[] {
  const phrases = [...vaguePhrases.values(), ...holidayPhrases.values()].flat();
  return [
    ...listOf(pieces),
    ...listOf(time),
    ...listOf(numbers),
    ...listOf(titles),
    ...listOf(tense),
    ...phrases.flatMap(({ words }) => words),
    ...listOf(marks),
  ];
}

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
  ...[...vaguePhrases.keys()].map((word) => ({ word, classes: wordClass.vague })),
  ...[...holidayPhrases.keys()].map((word) => ({ word, classes: wordClass.holiday })),
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

/** Small letters that endings are told by. */
const letters = { d: 0x64, e: 0x65, g: 0x67, i: 0x69, l: 0x6c, n: 0x6e, s: 0x73, y: 0x79 } as const;

/** The shape of a word no list holds: its ending tells a past tense, a participle, a plural, an adverb. */
function shapeAt(text: string, start: number, end: number): number {
  if (end - start <= 3) return shapeIds.other;
  const small = (back: number): number => text.charCodeAt(end - back) | 0x20;
  const { d, e, g, i, l, n, s, y } = letters;
  switch (small(1)) {
    case d:
      return small(2) === e ? shapeIds.pastForm : shapeIds.other;
    case g:
      return small(2) === n && small(3) === i ? shapeIds.ingForm : shapeIds.other;
    case y:
      return small(2) === l ? shapeIds.adverb : shapeIds.other;
    case s:
      return small(2) === s ? shapeIds.other : shapeIds.plural;
    default:
      return shapeIds.other;
  }
}

const shapeOf = (word: string): number => shapeAt(word, 0, word.length);

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

/** All of one form, since the grammar asks each word for everything. */
export const allLexemes = lexemes.map(
  ({
    word,
    classes,
    month,
    isShort,
    weekday,
    unit,
    season,
    cardinal,
    ordinal,
    dayPart,
    verb,
  }): Lexeme =>
    // prettier-ignore
    ({ word, classes, month, isShort, weekday, unit, season, cardinal, ordinal, dayPart, verb }),
);
const classes = Int32Array.from(allLexemes, (lexeme) => lexeme.classes);
const words = new WordTable(allLexemes.map(({ word }) => word));

const noLexeme: Lexeme = shapes.none;
export const lexemeById = (id: number): Lexeme => allLexemes[id] ?? noLexeme;
/** The classes of a lexeme, as one mask. */
export const classesById = (id: number): number => classes[id] ?? 0;
export const lexemeOf = (word: string): Lexeme => lexemeById(classify(word));
export const lexemeIdOf = (word: string): number | undefined => ids.get(word);

/** Id of a word in lower case, or of its shape. */
export const classify = (word: string): number => ids.get(word) ?? shapeOf(word);

/** As `classify` of the letters between two places, in any case, with their hash. */
export const classifyAt = (text: string, start: number, end: number, hash: number): number =>
  words.find(text, start, end, hash) || shapeAt(text, start, end);
