import { wordClass } from '../lexicon/lexeme.js';
import type { Tokens } from '../lexicon/tokens.js';
import type { DateOrder } from '../terms.js';
import type { Match } from './meaning.js';
import { withModifiers } from './modifiers.js';
import type { Rule } from './rule.js';
import { coreReader } from './rules.js';

const readers = new Map<DateOrder | undefined, Rule>();

function readerFor(order: DateOrder | undefined): Rule {
  const known = readers.get(order);
  if (known) return known;
  const reader = withModifiers(coreReader(order));
  readers.set(order, reader);
  return reader;
}

/** Only prepositions and auxiliaries: most words of a text open no expression and are passed over at once. */
const silent = wordClass.preposition;

/** Every temporal expression, left to right, longest first, never overlapping. */
export function* findExpressions(tokens: Tokens, order: DateOrder | undefined): Generator<Match> {
  const read = readerFor(order);
  let at = 0;
  while (at < tokens.count) {
    const { classes } = tokens.lexeme(at);
    const match = classes === 0 || classes === silent ? undefined : read(tokens, at);
    if (!match) {
      at += 1;
      continue;
    }
    yield match;
    for (const tail of match.tail ?? []) yield { ...tail, isTail: true };
    at = match.tail?.at(-1)?.end ?? match.end;
  }
}
