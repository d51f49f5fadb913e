import { raise, type RecordCheck } from './check.js';
import { locatedQuotes, passage } from './records.js';
import { spanIn } from '../records/selector.js';
import { groupBy } from '../text/lookup.js';

const unreportedSpeech: RecordCheck = {
  id: 'quote/unreported-speech',
  needsWhole: true,
  covers: ['articles', 'quotes'],
  *run(context) {
    const quoted = groupBy(
      locatedQuotes(context)
        .filter(({ isComplete }) => isComplete)
        .flatMap(({ segments }) => segments.map(({ span }) => span)),
      ({ block }) => block,
    );
    for (const records of context.project.records) {
      const { article } = records;
      for (const block of article.blocks.filter(({ inText }) => inText)) {
        const covered = quoted.get(block) ?? [];
        for (const { start, end, text } of reportingWords(block.text)) {
          if (covered.some((span) => span.start <= start && end <= span.end)) continue;
          const from = Math.max(0, block.text.lastIndexOf(' ', Math.max(0, start - 20)));
          const around = block.text.slice(from, end + 20).trim();
          yield raise(
            records.quotes,
            '/quotes',
            {
              message: `"${text}" in ${block.id} (“…${around}…”) is not part of a quote.`,
              expected: 'a quote with its speaker, cue and content',
              fix: 'Code the quote, or grant an exception in curated/exceptions.json that quotes the word and says why it reports nobody’s words.',
            },
            passage(article, spanIn(block, start, end)),
          );
        }
      }
    }
  },
};

const parentHolds: RecordCheck = {
  id: 'quote/parent',
  needsWhole: true,
  covers: ['quotes.parent_quote_id'],
  *run(context) {
    const quotes = locatedQuotes(context);
    const byId = new Map(quotes.map((quote) => [quote.quote.id, quote]));
    for (const { quote, segments, isComplete, records, pointer } of quotes) {
      const parent = quote.parent === undefined ? undefined : byId.get(quote.parent);
      if (!parent?.isComplete || !isComplete) continue;
      const [first, last] = [parent.segments[0]?.span, parent.segments.at(-1)?.span];
      const isInside = segments
        .filter(({ part }) => part === 'content')
        .every(
          ({ span }) =>
            first?.block === span.block &&
            first.start <= span.start &&
            span.end <= (last?.end ?? span.end),
        );
      if (isInside) continue;
      yield raise(
        records.quotes,
        `${pointer}/parent`,
        {
          message: `Its words do not lie within those of ${parent.quote.id}.`,
          expected: 'the quote that reports it, from whose words it is taken',
          fix: 'Correct the parent, or the segments of one of the two.',
        },
        passage(records.article, segments[0]?.span),
      );
    }
  },
};

/**
 * Verbs and nouns of saying and thinking, in the forms that newspapers print. Only forms that mostly report are
 * listed: "state" and "claim" as nouns, "found" or "calls" as in telephone calls would raise more noise than finds.
 */
const forms = [
  'say|said|says|saying|tell|told|tells|announced|announces|reported|reports|stated|states that|emphasized|emphasizes',
  'added|adds|noted|notes|observed|observes|explained|explains|explaining|declare|declared|insist|insists|insisted',
  'argue|argued|argues|commented|answering|replied|describe|described|describes|(?<!so-)called|calling',
  'deny|denied|denies|denying|accuse|accused|accuses|accusations?|warn|warned|warns|threaten|threatened|threatens|objected|objects',
  'oppose|opposes|opposed|opposition|protested|rebuffed|rejected|refused|demanded|demands|pressing|asked|asks',
  'believe|believes|believed|think|thinks|thought|consider|considers|considered|regards|regarded|realize|opinion',
  'doubt|doubts|doubted|expect|expects|expected|hope|hopes|hoped|fear|fears|feared|afraid|apprehensions?',
  'want|wants|wanted|appreciate|appreciates|appreciated|suggest|suggests|suggested|offer|offers|offered|proposed|promised|promises',
  'according to|rule out|in (?:his|her|their) view|concerned|expressed|pledged|vowed|urged|feel',
].join('|');

const pattern = new RegExp(`\\b(?:${forms})\\b`, 'giu');

export interface WordPlace {
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where a text prints words of saying or thinking, in order. */
export const reportingWords = (text: string): WordPlace[] =>
  [...text.matchAll(pattern)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }));

export const reportedSpeechChecks: readonly RecordCheck[] = [parentHolds, unreportedSpeech];
