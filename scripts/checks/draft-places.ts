import type { Dataset } from '../records/dataset.js';
import { rawPath, type Article } from '../records/project.js';
import { rawLineAt } from '../records/raw-line.js';
import type { Span } from '../records/selector.js';
import { textOf } from '../records/undecided-records.js';
import { isRecord } from '../records/without-items.js';
import type { Finding, RawLine } from '../text/finding.js';
import { pointerTokens } from '../text/json-pointer.js';
import { groupBy } from '../text/lookup.js';
import { curatedSources } from './records.js';

/** A place of an article. */
interface Place {
  readonly article: Article;
  readonly span: Span;
}

/** Finds the articles and the passages that findings are about. */
export interface Places {
  /** The article that a finding is about, by the file and the record; undefined where it is about none. */
  articleOf(finding: Pick<Finding, 'file' | 'pointer'>): string | undefined;
  /** Where that article prints what the record at a pointer is about. */
  spanOf(finding: Pick<Finding, 'file' | 'pointer'>, articleId: string): Span | undefined;
  /** The line of the raw file at a span. */
  lineAt(articleId: string, span: Span): RawLine | undefined;
}

/** @param dataset all articles, with what is only proposed; `inWork` are the ids of those that are not done */
export function placesIn(dataset: Dataset, inWork: ReadonlySet<string>): Places {
  const { project, selectors, names, files } = dataset;
  const values = new Map(curatedSources(project).map(({ document }) => [document.file, document]));
  const quoted = groupBy(
    selectors.all.flatMap(({ document, pointer, article, resolution }) =>
      resolution.kind === 'found'
        ? [
            {
              file: document.file,
              pointer: document.pointerInFile(pointer),
              article,
              span: resolution.span,
            },
          ]
        : [],
    ),
    ({ file }) => file,
  );
  const articles = new Map(project.articles.map((article) => [article.id, article]));
  const itemAt = ({ file, pointer = '' }: Pick<Finding, 'file' | 'pointer'>): unknown => {
    const [list = '', index = ''] = pointerTokens(pointer);
    const value = values.get(file)?.value;
    const items = isRecord(value) ? value[list] : undefined;
    return Array.isArray(items) ? items[Number(index)] : undefined;
  };
  /** The passages of the first record that the pointer leads to. */
  const placesAt = ({ file, pointer = '' }: Pick<Finding, 'file' | 'pointer'>): Place[] => {
    const record = /^\/[^/]+\/\d+/.exec(pointer)?.[0];
    return (quoted.get(file) ?? []).filter(
      (each) => record !== undefined && `${each.pointer}/`.startsWith(`${record}/`),
    );
  };
  const articlesOfItem = (item: unknown): string[] => {
    if (!isRecord(item)) return [];
    const printed = Array.isArray(item['printed']) ? item['printed'] : [];
    return [
      textOf(item, 'id'),
      textOf(item, 'article'),
      ...printed.map((each) => textOf(each, 'article')),
    ];
  };
  return {
    articleOf(finding) {
      const folder = /^curated\/(A\d+)\//.exec(finding.file)?.[1];
      if (folder !== undefined) return folder;
      const ofRaw = project.articles.find(({ source }) => rawPath(source) === finding.file);
      return ofRaw?.id ?? articlesOfItem(itemAt(finding)).find((id) => inWork.has(id));
    },
    spanOf(finding, articleId) {
      const article = articles.get(articleId);
      if (!article) return undefined;
      const id = textOf(itemAt(finding), 'id');
      // An event is where it is reported, not where its date is.
      const reported = (quoted.get(finding.file) ?? []).find(
        (each) => id !== '' && each.article === article && textOf(itemAt(each), 'event') === id,
      );
      const own = placesAt(finding).find((place) => place.article === article);
      const named = names.get(article)?.find(({ actorId }) => actorId === id);
      return (reported ?? own ?? named)?.span;
    },
    lineAt(articleId, span) {
      const article = articles.get(articleId);
      const file = article && rawPath(article.source);
      const bytes = file === undefined ? undefined : files.get(file);
      return file !== undefined && bytes ? rawLineAt(file, bytes, span.byteStart) : undefined;
    },
  };
}
