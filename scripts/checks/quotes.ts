import type { Code } from '../model/codes.js';
import { locatedQuotes, first, passage } from './anchored-quotes.js';
import { raise, type RecordCheck } from './check.js';

export const kindAgrees: RecordCheck = {
  id: 'quote/kind',
  covers: ['quotes.kind', 'quote_segments.in_marks'],
  *run(context) {
    for (const { quote, segments, isComplete, records, pointer } of locatedQuotes(context)) {
      const content = segments.filter(({ part }) => part === 'content');
      if (!isComplete || content.length === 0) continue;
      const marked = content.filter(({ inMarks }) => inMarks).length;
      const kind: Code<'quote_kind'> =
        marked === content.length ? 'direct' : marked === 0 ? 'indirect' : 'mixed';
      if (kind === quote.kind) continue;
      yield raise(
        records.quotes,
        `${pointer}/kind`,
        {
          message: `The kind is ${quote.kind}, but ${marked} of ${content.length} runs of content are in quotation marks.`,
          expected: kind,
          fix: `Write "${kind}", or correct the segments.`,
        },
        passage(records.article, first(segments)),
      );
    }
  },
};

export const hasContent: RecordCheck = {
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

export const segmentOrder: RecordCheck = {
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

export const attribution: RecordCheck = {
  id: 'quote/attribution',
  covers: ['quotes.cue', 'quotes.note', 'quote_segments.part'],
  *run(context) {
    for (const { quote, records, pointer } of locatedQuotes(context)) {
      const isAttributed =
        quote.speaker_basis !== 'continuation' && quote.speaker_basis !== 'adjacent';
      if (isAttributed !== (quote.cue !== undefined)) {
        yield raise(records.quotes, pointer, {
          message: isAttributed
            ? `The speaker basis is ${quote.speaker_basis}, but there is no cue.`
            : `The speaker basis is ${quote.speaker_basis}, but there is a cue "${quote.cue ?? ''}".`,
          expected: isAttributed
            ? 'the lemma of the reporting verb'
            : 'no cue, since nothing attributes the words',
          fix: isAttributed
            ? 'Add "cue", or correct speaker_basis.'
            : 'Remove "cue", or correct speaker_basis.',
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
