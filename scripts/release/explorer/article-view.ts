import { html, type Html } from '../../explorer/html.js';
import { whenInWords } from '../../explorer/when.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import type { BlockRow } from '../../model/tables/blocks.js';
import type { Rows } from '../../model/tables/index.js';
import { having, once } from '../../text/lookup.js';
import { articleBlock, type Names } from './article-block.js';
import { articleFacts, legend } from './article-head.js';
import { marksByBlock } from './article-layers.js';
import { titleOf } from './articles-list.js';

/** What records and codes are called, from the tables. */
const namesOf = once((rows: Rows): Names => {
  const actors = new Map(rows.actors.map(({ actor_id: id, name }) => [id, name]));
  const actor = (id: string): string => actors.get(id) ?? id;
  const records = new Map([
    ...actors,
    ...rows.events.map(({ event_id: id, label }) => [id, label] as const),
    ...rows.quotes.map((quote) => {
      const { quote_id: id, speaker_as: named, speaker_id: first, joint_speaker_ids: also } = quote;
      return [id, named ?? [first, ...also].map(actor).join(', ')] as const;
    }),
    ...rows.time_expressions.map((time) => {
      const { time_id: id, value_edtf: value, value_kind: kind } = time;
      const when = value === null ? 'no calendar time' : whenInWords(value, kind ?? '');
      return [id, when] as const;
    }),
  ]);
  const labels = new Map(
    rows.vocabularies.map(({ vocabulary, code, label }) => [`${vocabulary} ${code}`, label]),
  );
  return {
    record: (id) => records.get(id) ?? id,
    label: (vocabulary, code) => labels.get(`${vocabulary} ${code}`) ?? code,
  };
});

const marksOf = once(marksByBlock);

/** Blocks as they follow each other on the page: those of the text, and those left out of it between them. */
function stretchesOf(blocks: readonly BlockRow[]): BlockRow[][] {
  const stretches: BlockRow[][] = [];
  for (const block of blocks) {
    const last = stretches.at(-1);
    if (last?.[0]?.in_text === block.in_text) last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

/**
 * An article: what it is, then its page block by block with everything marked that the records hold. Without the texts, which are
 * their publishers', only the words that records keep.
 */
export function articleView(rows: Rows, article: ArticleRow, withTexts: boolean): Html {
  const { article_id: id } = article;
  const names = namesOf(rows);
  const marks = marksOf(rows);
  const blocks = having(rows.blocks, 'article_id', id);
  return html`<article class="article" id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title"><span class="muted">${id}</span> ${titleOf(article)}</h3>
    ${articleFacts(rows, article, names)} ${legend()}
    <p class="muted hint">
      ${
        withTexts
          ? 'Follow any marked words to their record; with a script, to a list of all records there.'
          : 'This release is without the articles’ texts: here are the words that its records keep, in the order of the article.'
      }
      Addresses of quotes, events and people hold in later versions; those of paragraphs (#) and
      dates hold within this one.
    </p>
    ${stretchesOf(blocks).map((stretch) => {
      const parts = stretch.map((block) =>
        articleBlock(block, marks.get(block.block_id) ?? [], names, withTexts),
      );
      const roles = new Set(stretch.map(({ role }) => names.label('block_role', role)));
      return stretch[0]?.in_text === true
        ? parts
        : html`<details class="left">
            <summary>Left out of the text: ${[...roles].join(', ').toLowerCase()}</summary>
            ${parts}
          </details> `;
    })}
  </article> `;
}
