import { z } from 'zod';
import { readJson, readText } from '../release/read-file.js';
import { printableJson } from '../text/printable.js';
import { Refusal } from '../text/refusal.js';
import { rowsIn, textIn } from '../trace/records.js';
import type { TraceSource } from '../trace/source.js';
import type { AnyRow } from '../model/tables/table.js';
import { annotationsOf, countAnnotations, type AnnotatedArticle } from './annotate.js';
import { context, type Agent, type Annotation, type Provenance } from './web-annotation.js';

export interface ExportOptions {
  /** Of one article alone. */
  readonly article?: string;
  /** Where the release lies: an IRI, or a path from the export, with a slash at the end; empty for the folder of the export. */
  readonly base: string;
  /** The program, with its version. */
  readonly generator: string;
}

const description = z.object({
  title: z.string().optional().catch(undefined),
  version: z.string().optional().catch(undefined),
  created: z.iso.datetime().optional().catch(undefined),
  licenses: z.array(z.object({ path: z.string() })).catch([]),
  contributors: z.array(z.object({ title: z.string() })).catch([]),
});

/** What datapackage.json says of the release, as far as it does. */
function describedIn({ files }: TraceSource): { label: string; provenance: Provenance } {
  const file = 'datapackage.json';
  const bytes = files.get(file);
  const { value } = bytes ? readJson(bytes, file) : {};
  const { title, version, created, licenses, contributors } = description.parse(value ?? {});
  const creator = contributors.map(({ title: name }): Agent => ({ type: 'Organization', name }));
  const rights = licenses[0]?.path;
  return {
    label: `${title ?? 'Missile Talks'}${version === undefined ? '' : `, version ${version}`}: annotations`,
    provenance: {
      ...(creator.length === 0 ? {} : { creator }),
      ...(created === undefined ? {} : { created }),
      ...(rights === undefined ? {} : { rights }),
    },
  };
}

/** The text of an article. @throws Refusal when a release that should have it does not */
function textOf({ files, withTexts }: TraceSource, file: string): string | undefined {
  const bytes = files.get(file);
  const text = bytes && readText(bytes, file).value;
  if (text === undefined && withTexts)
    throw new Refusal(
      `The release lacks ${file}, or it cannot be read. Run "missile-talks verify", and download the release again.`,
    );
  return text;
}

/** The rows of the articles to annotate. @throws Refusal for an article that is not there */
function articlesOf(release: TraceSource, wanted: string | undefined): readonly AnyRow[] {
  const rows = rowsIn(release, 'articles');
  if (wanted === undefined) return rows;
  const found = rows.filter((row) => row['article_id'] === wanted);
  if (found.length > 0) return found;
  const ids = rows.map((row) => textIn(row, 'article_id') ?? '').join(', ');
  throw new Refusal(`--article: The release has no article ${wanted}. It has ${ids}.`);
}

export interface AnnotationExport {
  readonly total: number;
  /** One collection with one page, an annotation a line. */
  readonly collection: () => Generator<string>;
  /** Annotations that stand alone, each on a line. */
  readonly lines: () => Generator<string>;
}

const line = (value: unknown): string => printableJson(value, 0);

/**
 * A release as W3C Web Annotations in JSON-LD. The text comes in pieces, and the annotations of one article at a time are held.
 * @throws Refusal when an article or its text is missing; the pieces throw one when words are not where the tables say.
 */
export function exportAnnotations(
  release: TraceSource,
  { article, base, generator }: ExportOptions,
): AnnotationExport {
  const { label, provenance } = describedIn(release);
  const addressOf = (id: string): string => `${base}#${encodeURI(id)}`;
  const articles = articlesOf(release, article);
  const idOf = (row: AnyRow): string => textIn(row, 'article_id') ?? '';
  const total = articles.reduce((sum, row) => sum + countAnnotations(release, idOf(row)), 0);
  const annotated = (row: AnyRow): AnnotatedArticle => {
    const file = textIn(row, 'text_file') ?? '';
    const text = textOf(release, file);
    const rights = release.files.has('RIGHTS.md') ? `${base}RIGHTS.md` : undefined;
    return {
      id: idOf(row),
      source: `${base}${file}`,
      rights,
      text,
      date: provenance.created,
      provenance,
      addressOf,
    };
  };
  function* annotations(): Generator<Annotation> {
    for (const row of articles) yield* annotationsOf(release, annotated(row));
  }
  const suffix = article === undefined ? '' : `-${article}`;
  const [id, page] = [addressOf(`annotations${suffix}`), addressOf(`page${suffix}`)];
  const collection = {
    '@context': context,
    id,
    type: 'AnnotationCollection',
    label,
    ...provenance,
    generator: { type: 'Software', name: generator } satisfies Agent,
    total,
  };
  return {
    total,
    *collection() {
      // A page has at least one annotation.
      if (total === 0) {
        yield `${line(collection)}\n`;
        return;
      }
      const first = { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0 };
      yield `${line({ ...collection, last: page }).slice(0, -1)},"first":${line(first).slice(0, -1)},"items":[\n`;
      let before = '';
      for (const each of annotations()) {
        yield `${before}${line(each)}`;
        before = ',\n';
      }
      yield '\n]}}\n';
    },
    *lines() {
      for (const each of annotations()) yield `${line({ '@context': context, ...each })}\n`;
    },
  };
}
