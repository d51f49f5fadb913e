import { raise, type RecordCheck } from './check.js';
import { first, locatedQuotes, passage, type QuoteInArticle } from './records.js';
import { cueForms } from '../model/cues.js';
import { cuesIn, hasNegator } from '../model/printed-cues.js';

/** The words of the quote that are the given parts of it, joined by spaces. */
const wordsOf = ({ segments }: QuoteInArticle, ...parts: readonly string[]): string =>
  segments
    .filter(({ part }) => parts.includes(part))
    .map(({ span }) => span.text)
    .join(' ');

const printedCue: RecordCheck = {
  id: 'quote/cue',
  covers: ['quotes.cue', 'quotes_flat.attribution_sentence'],
  *run(context) {
    for (const located of locatedQuotes(context)) {
      const { quote, segments, isComplete, records, pointer } = located;
      if (quote.cue === undefined) continue;
      const printed = wordsOf(located, 'cue');
      if (!Object.hasOwn(cueForms, quote.cue)) {
        yield raise(records.quotes, `${pointer}/cue`, {
          message: `No form of the cue "${quote.cue}" is known, so no sentence can be made with it.`,
          expected: 'the lemma of a verb in scripts/model/cues.ts',
          fix: `Use one of them, or add a line to it: how "${quote.cue}" stands after she and after they and in the past, and what leads from it to the words.`,
        });
      } else if (isComplete && !cuesIn(printed).includes(quote.cue)) {
        yield raise(
          records.quotes,
          `${pointer}/cue`,
          {
            message: `The article prints "${printed}", which is no form of "${quote.cue}".`,
            expected: cuesIn(printed).join(' or ') || 'the lemma of the verb that is printed',
            fix: 'Correct the cue or its segments. A noun that reports needs a line in scripts/model/printed-cues.ts.',
          },
          passage(records.article, first(segments)),
        );
      }
    }
  },
};

/** The word that is printed directly before a quote’s reporting verb, unless it is one of the words said. */
function wordBeforeCue({ segments }: QuoteInArticle): string {
  const span = segments.find(({ part }) => part === 'cue')?.span;
  const before = span && /(\S+)\s+$/.exec(span.block.text.slice(0, span.start));
  const isSaid = segments.some(
    (each) =>
      each.part === 'content' &&
      each.span.block === span?.block &&
      each.span.end > (before?.index ?? 0) &&
      each.span.end <= span.start,
  );
  return isSaid ? '' : (before?.[1] ?? '');
}

const printedNegation: RecordCheck = {
  id: 'quote/negation',
  covers: ['quotes.negated'],
  *run(context) {
    for (const located of locatedQuotes(context)) {
      const { quote, segments, isComplete, records, pointer } = located;
      if (quote.cue === undefined || !isComplete) continue;
      const printed = `${wordBeforeCue(located)} ${wordsOf(located, 'cue')}`.trim();
      const isNegated = hasNegator(printed) || hasNegator(wordsOf(located, 'speaker'));
      if (isNegated === (quote.negated ?? false)) continue;
      yield raise(
        records.quotes,
        isNegated ? pointer : `${pointer}/negated`,
        {
          message: `The article prints "${printed}", but the cue is ${isNegated ? 'not ' : ''}negated.`,
          expected: isNegated
            ? '"negated": true, since the article denies the reporting verb'
            : 'a negator such as not or never with the reporting verb',
          fix: isNegated ? 'Add "negated".' : 'Remove "negated", or add the negator to the cue.',
        },
        passage(records.article, first(segments)),
      );
    }
  },
};

export const cueChecks: readonly RecordCheck[] = [printedCue, printedNegation];
