import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped } from '../../scripts/explorer/html.js';
import { withoutTexts } from '../../scripts/model/tables/without-texts.js';
import {
  layerKinds,
  type Layer,
  type LayerKind,
} from '../../scripts/release/explorer/article-layers.js';
import { markedText } from '../../scripts/release/explorer/article-text.js';
import { articleView } from '../../scripts/release/explorer/article-view.js';
import { runsOf } from '../../scripts/release/explorer/article-runs.js';
import { html } from '../../scripts/explorer/html.js';
import { codePointsOf } from '../../scripts/text/code-points.js';
import { releasedRows } from '../explorer/built-page.js';

const rows = releasedRows();
const pageOf = (withTexts: boolean): string => {
  const given = withTexts ? rows : withoutTexts(rows);
  return given.articles.map((article) => articleView(given, article, withTexts).markup).join('');
};
const page = pageOf(true);
const idsIn = (markup: string): string[] =>
  [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
const withoutTags = (markup: string): string => markup.replace(/<[^>]*>/g, '');

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words from where an address leads to, as readers see them. */
function wordsFrom(id: string): string {
  const start = page.indexOf('>', page.search(new RegExp(`\\sid="${id}"`))) + 1;
  const words = withoutTags(page.slice(start, start + 20_000));
  return words.replace(/&([^;]+);/g, (_, name: string) => entities[name] ?? name);
}

/** A text with marks of any kind that nest, cross and coincide. */
const marked = fc
  .array(fc.constantFrom('a', '<', '&', '"', ' ', '\n', 'é', '𝛼', '“'), { minLength: 1 })
  .chain((characters) =>
    fc.record({
      text: fc.constant(characters.join('')),
      layers: fc
        .array(
          fc.tuple(
            fc.nat(characters.length - 1),
            fc.integer({ min: 1, max: characters.length }),
            fc.constantFrom(...(Object.keys(layerKinds) as LayerKind[])),
          ),
          { maxLength: 9 },
        )
        .map((all) =>
          all.map(([from, length, kind], at): Layer => {
            const to = Math.min(from + length, characters.length);
            const id = String(at);
            return { from, to, kind, record: `R${id}`, anchor: `at-${id}`, words: '' };
          }),
        ),
    }),
  );

describe('marked text', () => {
  it('is the text, whatever is marked in it, and has every address once', () => {
    fc.assert(
      fc.property(marked, ({ text, layers }) => {
        const { markup } = html`${markedText(text, layers)}`;
        expect(withoutTags(markup)).toBe(escaped(text));
        expect(idsIn(markup).sort()).toEqual(layers.map(({ anchor }) => anchor).sort());
      }),
    );
  });

  it('names at every character all that is marked there, and nothing else', () => {
    fc.assert(
      fc.property(marked, ({ text, layers }) => {
        const runs = runsOf(codePointsOf(text).length, layers);
        codePointsOf(text).forEach((_, at) => {
          const there = runs.filter(({ from, to }) => from <= at && at < to);
          expect(there).toHaveLength(1);
          expect(new Set(there[0]?.layers)).toEqual(
            new Set(layers.filter(({ from, to }) => from <= at && at < to)),
          );
        });
      }),
    );
  });

  it('refuses a mark beyond the text', () => {
    expect(() => runsOf(3, [{ from: 1, to: 4 }])).toThrow(RangeError);
    expect(() => runsOf(3, [{ from: 2, to: 2 }])).toThrow(RangeError);
  });
});

describe('the articles', () => {
  it('have every block with its words, byte for byte', () => {
    const shown = [...page.matchAll(/<(p|h4) class="t [a-z_]+">([^]*?)<\/\1\s*>/g)];
    expect(shown.map(([, , words = '']) => withoutTags(words))).toEqual(
      rows.blocks.map(({ text }) => escaped(text)),
    );
  });

  it('mark the words of every record where they stand', () => {
    const parts = [
      ...rows.event_mentions.map((row) => [`at-${row.mention_id}`, row.text] as const),
      ...rows.actor_mentions.map((row) => [`at-${row.mention_id}`, row.text] as const),
      ...rows.time_expressions.map((row) => [row.time_id, row.text] as const),
    ];
    for (const [id, words] of parts)
      expect({ id, words: wordsFrom(id).slice(0, words.length) }).toEqual({ id, words });
    // The mark of a quote begins with its quotation mark, which is no part of its text.
    for (const { quote_id: id, text: words } of rows.quotes) {
      const shown = wordsFrom(`at-${id}`).replace(words.startsWith('“') ? '' : /^["“‘]/, '');
      expect({ id, words: shown.slice(0, words.length) }).toEqual({ id, words });
    }
  });

  it.each([true, false])('have every address once (with texts: %s)', (withTexts) => {
    const ids = idsIn(pageOf(withTexts));
    expect(ids).toHaveLength(new Set(ids).size);
    const wanted = [
      ...rows.articles.map(({ article_id: id }) => id),
      ...rows.blocks.map(({ block_id: id }) => id),
      ...rows.quotes.map(({ quote_id: id }) => `at-${id}`),
      ...[...rows.event_mentions, ...rows.actor_mentions].map(({ mention_id: id }) => `at-${id}`),
      ...rows.time_expressions.map(({ time_id: id }) => id),
    ];
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('without their texts have no words but those of records', () => {
    const bare = withoutTags(pageOf(false));
    const unquoted = rows.blocks.filter(({ block_id: id, text }) => {
      const records = [rows.quotes, rows.event_mentions, rows.actor_mentions].flat();
      return text.length > 80 && !records.some((row) => row.block_id === id && row.text === text);
    });
    expect(unquoted.length).toBeGreaterThan(0);
    expect(unquoted.filter(({ text }) => bare.includes(escaped(text)))).toEqual([]);
  });
});
