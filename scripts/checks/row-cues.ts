import { cuesIn, hasNegator } from '../model/printed-cues.js';
import type { RowCheck } from './check.js';
import { eachRow } from './row-keys.js';
import { having } from '../text/lookup.js';

const printedCue: RowCheck = {
  id: 'release/cue',
  covers: ['quotes.cue', 'quotes.negated'],
  *run({ rows }) {
    const fix = 'Correct the record the row is made from.';
    for (const [index, { raised }] of [...eachRow(rows, 'quotes')].entries()) {
      const quote = rows.quotes[index];
      if (typeof quote?.cue !== 'string') continue;
      const wordsOf = (...parts: readonly string[]): string =>
        having(rows.quote_segments, 'quote_id', quote.quote_id)
          .filter(({ part }) => parts.includes(part))
          .map(({ text }) => text)
          .join(' ');
      const words = wordsOf('cue');
      const cues = cuesIn(words);
      if (!cues.includes(quote.cue))
        yield raised(
          'cue',
          `cue is ${quote.cue}, but the article prints "${words}".`,
          cues.join(' or ') || 'the lemma of the verb that is printed',
          fix,
        );
      const isNegated = hasNegator(wordsOf('speaker', 'cue'));
      if (isNegated !== quote.negated)
        yield raised(
          'negated',
          `negated is ${quote.negated}, but the article prints "${words}".`,
          `${isNegated}`,
          fix,
        );
    }
  },
};

export const cueRowChecks: readonly RowCheck[] = [printedCue];
