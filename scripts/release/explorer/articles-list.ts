import { html, type Html } from '../../explorer/html.js';
import { hashOf } from '../../explorer/address.js';
import { whenInWords } from '../../explorer/when.js';
import type { ArticleRow } from '../../model/tables/articles.js';
import type { Rows } from '../../model/tables/index.js';

/** The headline of an article, or whose it is where it has none. */
export const titleOf = ({ article_id: id, title, publisher }: ArticleRow): string =>
  title ?? `${publisher ?? id} (no title)`;

/** The articles with whose they are, when they were published, and what was coded from each. */
export const articlesList = ({ articles, quotes, event_mentions: mentions }: Rows): Html =>
  html`<ul class="articles">
    ${articles.map((article) => {
      const { article_id: id, publisher, agency, n_words: words } = article;
      const when = whenInWords(article.published_edtf ?? '', article.published_kind ?? '');
      const said = quotes.filter((quote) => quote.article_id === id).length;
      const events = new Set(
        mentions.flatMap((mention) => (mention.article_id === id ? [mention.event_id] : [])),
      ).size;
      return html`<li>
        <a class="words" href="#${id}">${titleOf(article)}</a>
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
