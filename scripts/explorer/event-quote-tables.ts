import { html, type Content } from './html.js';
import type { ShownColumn, ShownTable } from './shown-table.js';
import { whenInWords } from './when.js';

/** A sentence with the words in it that one looks for. */
function withWords(sentence: string, words: string): Content {
  const at = sentence.indexOf(words);
  return at < 0
    ? html`<span class="words">${sentence}</span>`
    : html`<span class="words"
        >${sentence.slice(0, at)}<b>${words}</b>${sentence.slice(at + words.length)}</span
      >`;
}

export const date = (title: string, prefix: string): ShownColumn => ({
  title,
  sort: [`${prefix}_earliest`, `${prefix}_latest`],
  content: ({ cell }) => whenInWords(cell(`${prefix}_edtf`), cell(`${prefix}_kind`)),
});

export const code = (title: string, column: string, vocabulary: string): ShownColumn => ({
  title,
  sort: [column],
  content: ({ label }) => label(column, vocabulary),
});

export const articles = (title: string, column: string): ShownColumn => ({
  title,
  sort: [column],
  content: ({ list, label }) =>
    list(column).map((id, at) => [
      at > 0 && ', ',
      html`<a href="#${id}">${label(column, 'article').split(', ')[at]}</a>`,
    ]),
});

/** Events, in the order of time. */
export const eventsShown: ShownTable = {
  table: 'events_flat',
  recordId: 'event_id',
  order: 'date_earliest',
  columns: [
    {
      title: 'Event',
      sort: ['label'],
      content: ({ cell }) => withWords(cell('event_sentence'), cell('label')),
    },
    date('When', 'date'),
    { title: 'Type', sort: ['type_label'], content: ({ cell }) => cell('type_label') },
    code('Status', 'status', 'event_status'),
    code('Issues', 'issues', 'issue'),
    code('Confidence', 'event_confidence', 'confidence'),
    articles('Reported by', 'reported_in_article_ids'),
  ],
};

/** Quotes, in the order of the articles and of their texts. */
export const quotesShown: ShownTable = {
  table: 'quotes_flat',
  recordId: 'quote_id',
  order: 'quote_id',
  columns: [
    {
      title: 'Who said what',
      sort: ['speaker'],
      content: ({ cell }) => withWords(cell('attribution_sentence'), cell('speaker')),
    },
    date('Said', 'said'),
    code('Kind', 'kind', 'quote_kind'),
    code('Issues', 'issues', 'issue'),
    code('Confidence', 'quote_confidence', 'confidence'),
    articles('Article', 'article_id'),
  ],
};
