import { gaps, type Tokens } from '../lexicon/tokens.js';
import { matched, type Match } from './meaning.js';

/** Year-end; the year end; month-end; year's end; the close of a unit said in one word. */
export function matchUnitEnd(tokens: Tokens, index: number): Match | undefined {
  const at = tokens.is(index, 'the') ? index + 1 : index;
  const { unit } = tokens.lexeme(at);
  if (
    !unit ||
    unit.plural ||
    (unit.grain !== 'year' &&
      unit.grain !== 'month' &&
      unit.grain !== 'quarter' &&
      unit.grain !== 'week')
  )
    return undefined;
  const joined = tokens.is(at + 1, '-') || tokens.is(at + 1, "'s") ? at + 2 : at + 1;
  if (!tokens.is(joined, 'end') || tokens.gap(joined) > gaps.line) return undefined;
  if (unit.grain === 'week' && joined === at + 1) return undefined;
  const meaning = {
    kind: 'unit',
    grain: unit.grain,
    by: 0,
    origin: 'anchor',
    isBare: true,
  } as const;
  return matched(index, joined + 1, 'unit-end', meaning, 'END');
}
