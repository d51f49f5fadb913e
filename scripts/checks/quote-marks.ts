import { raise, type RecordCheck } from './check.js';
import { first, locatedQuotes, passage } from './records.js';
import type { Code } from '../model/codes.js';
import { marksInText } from '../records/located-quotes.js';
import type { ArticleRecords } from '../records/project.js';
import { spanIn } from '../records/selector.js';

const kindAgrees: RecordCheck = {
  id: 'quote/kind',
  covers: ['quotes.kind', 'quote_segments.in_marks'],
  *run(context) {
    for (const { quote, segments, isComplete, records, pointer } of locatedQuotes(context)) {
      const content = segments.filter(({ part }) => part === 'content');
      if (!isComplete || content.length === 0) continue;
      const marked = content.filter(({ inMarks }) => inMarks).length;
      // The marks around what one quote reports of another are those of whoever reports it.
      const own = quote.parent === undefined ? marked : 0;
      const kind: Code<'quote_kind'> =
        own === content.length ? 'direct' : own === 0 ? 'indirect' : 'mixed';
      if (kind === quote.kind) continue;
      const whose =
        own === marked ? '' : `, and the marks belong to ${quote.parent ?? ''}, which reports them`;
      yield raise(
        records.quotes,
        `${pointer}/kind`,
        {
          message: `The kind is ${quote.kind}, but ${marked} of ${content.length} runs of content are in quotation marks${whose}.`,
          expected: kind,
          fix: `Write "${kind}", or correct the segments.`,
        },
        passage(records.article, first(segments)),
      );
    }
  },
};

/** Words inside marks that no segment of the quote holds: the sign of a quotation cut short. */
const marksCovered: RecordCheck = {
  id: 'quote/marks-covered',
  needsWhole: true,
  covers: ['quotation_marks', 'quote_segments'],
  *run(context) {
    const placeOf = ({ quotes }: ArticleRecords, pointer: string): string =>
      `${quotes.document.file}#${pointer}`;
    const quotes = new Map(
      locatedQuotes(context).map((each) => [placeOf(each.records, each.pointer), each]),
    );
    for (const { records, block, pair, owners } of marksInText(context)) {
      const quote = quotes.get(placeOf(records, owners[0]?.pointer ?? ''));
      if (!quote?.isComplete) continue;
      const { innerStart, innerEnd } = pair;
      const left = Array.from(
        { length: innerEnd - innerStart },
        (_, index) => innerStart + index,
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

export const markChecks: readonly RecordCheck[] = [kindAgrees, markAccounted, marksCovered];
