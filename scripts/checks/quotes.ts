import { raise, type RecordCheck } from './check.js';
import { locatedQuotes } from './records.js';

/** Words between single spaces, so that "it" is not found in "its". */
const spaced = (text: string): string => ` ${text.split(/[^\p{L}\p{N}]+/u).join(' ')} `;

const refersToWords: RecordCheck = {
  id: 'quote/refers-to',
  covers: ['quotes.refers_to'],
  *run(context) {
    for (const { quote, segments, isComplete, records, pointer } of locatedQuotes(context)) {
      if (!isComplete) continue;
      let said = spaced(segments.map(({ span }) => span.text).join(' '));
      for (const [index, { words, exact }] of (quote.refers_to ?? []).entries()) {
        const isSaid = said.includes(spaced(words));
        said += spaced(exact);
        if (isSaid) continue;
        yield raise(records.quotes, `${pointer}/refers_to/${index}/words`, {
          message: `"${words}" is neither in the quote nor in what an earlier entry stands for.`,
          expected: 'words of the quote, or of "exact" before, as they are printed',
          fix: 'Copy the pronoun or the words that point elsewhere, or remove the entry.',
        });
      }
    }
  },
};

const affirmedWords: RecordCheck = {
  id: 'quote/affirmed',
  covers: ['quotes.affirmed'],
  *run(context) {
    for (const { quote, segments, records, pointer } of locatedQuotes(context)) {
      const { affirmed, negated } = quote;
      if (affirmed === undefined) continue;
      const isContent = segments.some(
        ({ part, span }) => part === 'content' && spaced(span.text).includes(spaced(affirmed)),
      );
      if (negated && isContent) continue;
      yield raise(records.quotes, `${pointer}/affirmed`, {
        message: negated
          ? `"${affirmed}" is not in the content.`
          : 'The cue is not negated, so all of the content is affirmed.',
        expected: 'words of the content of a quote whose cue is negated',
        fix: 'Copy the words that the negation leaves out, or remove "affirmed".',
      });
    }
  },
};

const hasContent: RecordCheck = {
  id: 'quote/content',
  covers: ['quotes.content', 'quote_segments.part'],
  *run(context) {
    for (const { quote, records, pointer } of locatedQuotes(context)) {
      if (quote.segments.some(({ part }) => part === 'content')) continue;
      yield raise(records.quotes, `${pointer}/segments`, {
        message: 'No segment is content.',
        expected: 'the words said, as a segment with part content',
        fix: 'Add them, or remove the quote.',
      });
    }
  },
};

const segmentOrder: RecordCheck = {
  id: 'quote/segment-order',
  covers: ['quotes.text', 'quote_segments.seq'],
  *run(context) {
    for (const { quote, isComplete, records, pointer } of locatedQuotes(context)) {
      if (!isComplete) continue;
      const spans = quote.segments.map((_, index) =>
        context.selectors.find(records.quotes.document.file, `${pointer}/segments/${index}`),
      );
      for (const [index, span] of spans.entries()) {
        const previous = spans[index - 1];
        if (!span || !previous || (span.block === previous.block && span.start >= previous.end))
          continue;
        const problem =
          span.block === previous.block
            ? 'begins before the previous one ends'
            : 'is not in the same block as the previous one';
        yield raise(records.quotes, `${pointer}/segments/${index}`, {
          message: `The segment "${span.text}" ${problem}.`,
          expected: 'segments of one block in printed order',
          fix: 'Reorder or shorten the segments; a new paragraph with its own attribution is a new quote.',
        });
      }
    }
  },
};

const attribution: RecordCheck = {
  id: 'quote/attribution',
  covers: ['quotes.cue', 'quotes.quote_note', 'quote_segments.part'],
  *run(context) {
    for (const { quote, records, pointer } of locatedQuotes(context)) {
      const isAttributed =
        quote.speaker_basis !== 'continuation' && quote.speaker_basis !== 'adjacent';
      if (isAttributed !== (quote.cue !== undefined)) {
        yield raise(records.quotes, pointer, {
          message: `The speaker basis is ${quote.speaker_basis}, but there is ${quote.cue === undefined ? 'no cue' : `a cue "${quote.cue}"`}.`,
          expected: isAttributed
            ? 'the lemma of the reporting verb'
            : 'no cue, since nothing attributes the words',
          fix: `${isAttributed ? 'Add' : 'Remove'} "cue", or correct speaker_basis.`,
        });
      } else if (!isAttributed && quote.note === undefined) {
        yield raise(records.quotes, pointer, {
          message: `Nothing attributes the words (${quote.speaker_basis}), and no note explains who speaks.`,
          expected: 'a note saying why the speaker is beyond doubt',
          fix: 'Add "note".',
        });
      }
    }
  },
};

export const quoteChecks: readonly RecordCheck[] = [
  hasContent,
  segmentOrder,
  attribution,
  refersToWords,
  affirmedWords,
];
