import { listOf, wordClass, type Lexeme } from './lexeme.js';

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

/** Number words; "dozen" counts as twelve, "hundred" and above multiply what stands before them. */
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
