import { html, type Html } from '../../explorer/html.js';
import { hashOf } from '../../explorer/address.js';
import { whenInWords } from '../../explorer/when.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import type { Rows } from '../../model/tables/index.js';
import { having } from '../../text/lookup.js';

/** The headline of an article, or whose it is where it has none. */
export const titleOf = ({ article_id: id, title, publisher }: ArticleRow): string =>
  title ?? `${publisher ?? id} (no title)`;

/** An article by its title: a link to its page here, to its text, or nowhere. */
function titled(article: ArticleRow, leadsTo: 'page' | 'text' | null): Html {
  const title = titleOf(article);
  if (leadsTo === null) return html`<span class="words">${title}</span>`;
  const address = leadsTo === 'text' ? article.text_file : `#${article.article_id}`;
  return html`<a class="words" href="${address}">${title}</a>`;
}

/** The articles with whose they are, when they were published, and what was coded from each; at its address where it has no page. */
export const articlesList = (
  { articles, quotes, event_mentions: mentions }: Rows,
  leadsTo: 'page' | 'text' | null = 'page',
): Html =>
  html`<ul class="articles">
    ${articles.map((article) => {
      const { article_id: id, publisher, agency, n_words: words } = article;
      const when = whenInWords(article.published_edtf ?? '', article.published_kind ?? '');
      const said = having(quotes, 'article_id', id).length;
      const events = new Set(having(mentions, 'article_id', id).map(({ event_id: each }) => each))
        .size;
      return html`<li${leadsTo !== 'page' && html` id="${id}"`}>
        ${titled(article, leadsTo)}
        <span class="muted"
          >${[...new Set([publisher, agency])].filter(Boolean).join(', ')}, ${when}; ${words}
          words</span
        >
        <span
          ><a href="${hashOf('Quotes', { article: id })}">${said} quotes</a>,
          <a href="${hashOf('Events', { article: id })}">${events} events</a></span
        >
      </li> `;
    })}
  </ul>`;
