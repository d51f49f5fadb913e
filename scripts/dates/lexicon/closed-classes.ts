import { type Lexeme, listOf, wordClass } from './lexeme.js';

const byClass: readonly (readonly [number, string])[] = [
  [wordClass.deictic, 'today yesterday tomorrow tonight'],
  [
    wordClass.phase,
    'early earlier late later mid middle midway beginning start end close begin outset turn',
  ],
  [
    wordClass.determiner,
    'the this that these those a an each every any all its his her their our my your whose same last next past previous coming following prior current latest preceding ' +
      'upcoming another recent comparable corresponding like equivalent ensuing final additional whole entire full other new alternate latter',
  ],
  [
    wordClass.approximator,
    'about around approximately nearly almost roughly some over under more less least most than only just up at exactly barely well circa no not',
  ],
  [
    wordClass.frequency,
    'daily weekly monthly quarterly yearly annually annual hourly nightly biweekly bimonthly fortnightly semiannual semiannually biannual biennial',
  ],
  [wordClass.fiscal, 'fiscal financial calendar academic'],
  [
    wordClass.clock,
    "o'clock am pm noon midday midnight gmt est edt cst cdt mst mdt pst pdt et ct pt utc bst cet local",
  ],
  [
    wordClass.preposition,
    'in on at of for from to until till by since before after during through throughout between and or within over as into under about around ' +
      'towards toward till with than because when while if though although but',
  ],
  [
    wordClass.quantity,
    'several few many couple number numerous some countless various two dozens scores period straight consecutive successive full extra business working trading',
  ],
  [wordClass.abbreviation, 'q h fy per bc bce'],
];

/** Closed-class words and the small open classes temporal grammar turns on. */
export const functionLexemes = (): Lexeme[] =>
  byClass.flatMap(([classes, words]) => listOf(words).map((word) => ({ word, classes })));

const small = listOf(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = listOf('twenty thirty forty fifty sixty seventy eighty ninety');
const smallOrdinals = listOf(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const tenOrdinals = listOf(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
);
const large: readonly (readonly [string, number])[] = [
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
];

/** Number words; "dozen" counts as twelve, "hundred" and above multiply what comes before them. */
export function numberLexemes(): Lexeme[] {
  const cardinal = (word: string, value: number): Lexeme => ({
    word,
    classes: wordClass.cardinal,
    cardinal: value,
  });
  const ordinal = (word: string, value: number): Lexeme => ({
    word,
    classes: wordClass.ordinal,
    ordinal: value,
  });
  return [
    ...small.slice(1).map((word, index) => cardinal(word, index + 1)),
    ...tens.map((word, index) => cardinal(word, (index + 2) * 10)),
    ...large.map(([word, value]) => cardinal(word, value)),
    cardinal('dozen', 12),
    ...smallOrdinals.slice(1).map((word, index) => ordinal(word, index + 1)),
    ...tenOrdinals.map((word, index) => ordinal(word, (index + 2) * 10)),
  ];
}
