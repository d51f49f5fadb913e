import { raise, type RecordCheck } from './check.js';
import { first, locatedQuotes, passage } from './records.js';
import type { Code } from '../model/codes.js';
import { marksInText } from '../records/located-quotes.js';
import { spanIn } from '../records/selector.js';

const kindAgrees: RecordCheck = {
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

/** Words inside marks that no segment of the quote holds: the sign of a quotation cut short. */
const marksCovered: RecordCheck = {
  id: 'quote/marks-covered',
  needsWhole: true,
  covers: ['quotation_marks', 'quote_segments'],
  *run(context) {
    const quotes = locatedQuotes(context);
    for (const { records, block, pair, owners } of marksInText(context)) {
      const quote = quotes.find(
        (each) => each.records === records && each.pointer === owners[0]?.pointer,
      );
      if (!quote?.isComplete) continue;
      const inner = block.text.slice(pair.start + 1, pair.isClosed ? pair.end - 1 : pair.end);
      const left = Array.from(
        { length: inner.length },
        (_, index) => pair.start + 1 + index,
      ).filter(
        (at) =>
          /\S/.test(block.text.charAt(at)) &&
          !quote.segments.some(
            ({ span }) => span.block === block && span.start <= at && at < span.end,
          ),
      );
      const [start, last] = [left[0], left.at(-1)];
      if (start === undefined || last === undefined) continue;
      const span = spanIn(block, start, last + 1);
      yield raise(
        records.quotes,
        `${quote.pointer}/segments`,
        {
          message: `"${span.text}" is inside the quotation marks, but in no segment.`,
          expected:
            'segments that hold all the words between the marks; an editor’s insertion is a segment too',
          fix: 'Copy the quotation whole, up to the closing mark.',
        },
        passage(records.article, span),
      );
    }
  },
};

const markAccounted: RecordCheck = {
  id: 'quote/mark-accounted',
  needsWhole: true,
  covers: ['quotation_marks.use', 'quotation_marks.quote_id'],
  *run(context) {
    for (const { records, block, pair, owners } of marksInText(context)) {
      if (owners.length === 1) continue;
      const { article } = records;
      const span = spanIn(block, pair.start, pair.end);
      const place = `${article.id}, characters ${span.charStart ?? ''}–${span.charEnd ?? ''}`;
      yield raise(
        records.quotes,
        owners[1]?.pointer ?? '/quotes',
        {
          message:
            owners.length === 0
              ? `The quotation marks of ${span.text} (${place}) belong to no quote.`
              : `The quotation marks of ${span.text} (${place}) belong to ${owners.length} records.`,
          expected: 'each pair in exactly one quote, or listed in marks as term or title',
          fix:
            owners.length === 0 ? 'Code the quote, or list the marks.' : 'Keep it in one of them.',
        },
        { articleId: article.id, span },
      );
    }
  },
};

export const quoteChecks: readonly RecordCheck[] = [
  hasContent,
  kindAgrees,
  segmentOrder,
  attribution,
  markAccounted,
  marksCovered,
];
