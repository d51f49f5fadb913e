import { describe, expect, it } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { breaking } from './breaking.js';

const events = new Map(committedRows('events').map((event) => [event.event_id, event]));
const quotes = new Map(committedRows('quotes').map((quote) => [quote.quote_id, quote]));
const articles = new Map(committedRows('articles').map((article) => [article.article_id, article]));
const stances = committedRows('stances');
const times = committedRows('time_expressions');

const holdsTime = (article: string, start: number | null, end: number | null): boolean =>
  start === null ||
  times.some(
    (time) => time.article_id === article && time.byte_start < (end ?? 0) && start < time.byte_end,
  );

describe('a quote', () => {
  it('without an attribution has a note', () => {
    const holds = ({
      speaker_basis: basis,
      quote_note: note,
    }: {
      speaker_basis: string;
      quote_note: string | null;
    }) => !['continuation', 'adjacent'].includes(basis) || note !== null;
    expect(breaking(quotes.values(), holds)).toEqual([]);
  });

  it('of a headline or deck does not repeat the body', () => {
    const roles = new Map(committedRows('blocks').map((block) => [block.block_id, block]));
    const holds = ({
      block_id: id,
      article_id: article,
      content,
    }: {
      block_id: string;
      article_id: string;
      content: string;
    }) =>
      roles.get(id)?.role === 'body' ||
      ![...roles.values()].some(
        ({ article_id: of, role, text }) =>
          of === article && role === 'body' && text.includes(content),
      );
    expect(breaking(quotes.values(), holds)).toEqual([]);
  });

  it('that another one reports is indirect, and has no marks of its own', () => {
    const reported = [...quotes.values()].filter(({ parent_quote_id: id }) => id !== null);
    expect(breaking(reported, ({ kind }) => kind === 'indirect')).toEqual([]);
    const ids = new Set(reported.map(({ quote_id: id }) => id));
    const marks = committedRows('quotation_marks');
    expect(breaking(marks, ({ quote_id: id }) => id === null || !ids.has(id))).toEqual([]);
  });

  it('takes no position that the quote takes which reports it', () => {
    const taken = new Set(
      stances.map((each) => `${each.quote_id} ${each.holder_id} ${each.issue}`),
    );
    const holds = ({ quote_id: id, holder_id: holder, issue }: (typeof stances)[number]) =>
      !taken.has(`${quotes.get(id)?.parent_quote_id ?? ''} ${holder} ${issue}`);
    expect(breaking(stances, holds)).toEqual([]);
  });

  it('was said by the day of its article, and of the quote that reports it', () => {
    const holds = (quote: ReturnType<typeof quotes.get> & object) => {
      const outer = quotes.get(quote.parent_quote_id ?? '');
      const bounds = [articles.get(quote.article_id)?.published_latest, outer?.said_latest];
      return bounds.every((day) => day == null || (quote.said_latest ?? '9999') <= day);
    };
    expect(breaking(quotes.values(), holds)).toEqual([]);
  });

  it('of two speakers names the first of them as the speaker', () => {
    const names = committedRows('actor_mentions');
    const placeOf = (quote: string, actor: string | undefined): number =>
      committedRows('quote_segments')
        .filter(({ quote_id: id, part }) => id === quote && part === 'speaker')
        .flatMap((words) =>
          names.filter(
            (name) =>
              name.actor_id === actor &&
              name.article_id === words.article_id &&
              name.char_start >= words.char_start &&
              name.char_end <= words.char_end,
          ),
        )[0]?.char_start ?? Infinity;
    const joint = [...quotes.values()].filter(
      ({ quote_id: id, speaker_id: speaker, joint_speaker_ids: others }) =>
        others.length > 0 && placeOf(id, speaker) < Infinity,
    );
    expect(joint).not.toEqual([]);
    const holds = ({
      quote_id: id,
      speaker_id: speaker,
      joint_speaker_ids: others,
    }: (typeof joint)[number]) =>
      others.every((other) => placeOf(id, speaker) < placeOf(id, other));
    expect(breaking(joint, holds)).toEqual([]);
  });
});

describe('an issue', () => {
  it('has a meaning for +2 in the codebook, but for the four that are topics only', () => {
    const issues = committedRows('vocabularies').filter(({ vocabulary }) => vocabulary === 'issue');
    const topics = issues
      .filter(({ definition }) => !definition.includes('+2'))
      .map(({ code }) => code);
    expect(topics).toHaveLength(4);
    expect(breaking(stances, ({ issue }) => !topics.includes(issue))).toEqual([]);
  });
});

describe('a date', () => {
  it('is read from words that hold a time expression, or from none', () => {
    expect(
      breaking(quotes.values(), (quote) =>
        holdsTime(quote.article_id, quote.said_source_start, quote.said_source_end),
      ),
    ).toEqual([]);
    expect(
      breaking(events.values(), (event) =>
        holdsTime(event.first_article_id, event.date_source_start, event.date_source_end),
      ),
    ).toEqual([]);
  });

  it('from outside has a note and sources, but where it is only that of an article from outside', () => {
    const ofArticle = (id: string, latest: string | null): boolean =>
      articles.get(id)?.published_basis === 'outside' &&
      articles.get(id)?.published_latest === latest;
    const said = (quote: ReturnType<typeof quotes.get> & object) =>
      quote.said_basis !== 'outside' ||
      (quote.said_external_sources.length > 0 &&
        (quote.said_note !== null || ofArticle(quote.article_id, quote.said_latest)));
    expect(breaking(quotes.values(), said)).toEqual([]);
    expect(
      breaking(
        events.values(),
        (event) =>
          event.date_basis !== 'outside' ||
          (event.date_note !== null && event.date_external_sources.length > 0),
      ),
    ).toEqual([]);
  });
});
