import { html, type Content, type Html } from '../../explorer/html.js';
import { whenInWords } from '../../explorer/when.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import type { Rows } from '../../model/tables/index.js';
import { having } from '../../text/lookup.js';
import { dayInWords } from '../../text/days.js';
import type { Names } from './article-block.js';
import { layerKinds } from './article-layers.js';

/** A link to each source from outside the articles. */
const sourceLinks = ({ external_sources: sources }: Rows, ids: readonly string[]): Content =>
  sources
    .filter(({ source_id: id }) => ids.includes(id))
    .map(({ title, url }, at) => [
      at > 0 && '; ',
      html`<a href="${url}">${title.replace(/^\[|\]$/g, '')}</a>`,
    ]);

/** How the day of publication is known: each piece of evidence, also what was set aside. */
function evidence(rows: Rows, article: ArticleRow, { label }: Names): Html {
  const steps = having(rows.date_evidence, 'article_id', article.article_id);
  return html`<details>
    <summary>How the date is known</summary>
    <ol>
      ${steps.map(
        ({ role, effect, reading_edtf: reading, text, block_id: block, ...step }) =>
          html`<li>
            ${label('evidence_role', role)}:
            ${block === null ? text : html`<a class="words" href="#${block}">${text}</a>`}${
              reading !== null &&
              html` (${label('evidence_effect', effect).toLowerCase()}
              ${reading.includes('/') ? whenInWords(reading, 'window') : dayInWords(reading)})`
            }.
            ${step.explanation}${!step.accepted && ' Set aside.'}
            ${sourceLinks(rows, step.external_sources)}
          </li> `,
      )}
    </ol>
  </details>`;
}

/** Whose the article is, when it was published and how that is known, where it stands, and on what terms it stands here. */
export function articleFacts(rows: Rows, article: ArticleRow, names: Names): Html {
  const { publisher, agency, author, source_url: url } = article;
  const outside = (basis: string | null) =>
    basis === 'outside' && html` <span class="muted">(known from outside the article)</span>`;
  const basis = rows.vocabularies.find(
    ({ vocabulary, code }) => vocabulary === 'date_basis' && code === article.published_basis,
  );
  const facts: [string, Content][] = [
    ['Publisher', publisher !== null && [publisher, outside(article.publisher_basis)]],
    ['Agency', agency !== publisher && agency],
    ['Author', author !== null && [author, outside(article.author_basis)]],
    [
      'Published',
      [
        whenInWords(article.published_edtf ?? '', article.published_kind ?? ''),
        basis &&
          html` <span class="muted">
            ${basis.code === 'outside' ? 'By pages outside the article.' : basis.definition}</span
          >`,
        evidence(rows, article, names),
      ],
    ],
    [
      'Address',
      url !== null && [
        html`<a href="${url}">${url}</a>`,
        article.source_url_note !== null &&
          html` <span class="muted">${article.source_url_note}</span>`,
      ],
    ],
    ['Rights', article.rights],
    [
      'Files',
      html`<span id="${article.article_id}-files"
        >Text: <code>${article.text_file}</code>, SHA-256
        <code class="digest">${article.text_sha256}</code>; page as received:
        <code>${article.raw_file}</code>, SHA-256
        <code class="digest">${article.raw_sha256}</code></span
      >`,
    ],
  ];
  return html`<dl class="facts">
    ${facts.map(
      ([title, fact]) =>
        fact &&
        html`<div>
          <dt>${title}</dt>
          <dd>${fact}</dd>
        </div> `,
    )}
  </dl>`;
}

/** What each mark looks like, and a box to switch it off. */
export const legend = (): Html =>
  html`<fieldset class="legend">
    <legend>Marked in the text</legend>
    ${Object.entries(layerKinds).map(
      ([kind, title]) =>
        html`<label
          ><input type="checkbox" value="${kind}" checked autocomplete="off" />
          <span class="${kind}">${title}</span></label
        > `,
    )}
  </fieldset>`;
