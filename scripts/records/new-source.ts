import type { Publisher, PublishersFile, Source, SourcesFile } from '../model/records/corpus.js';
import { sha256Of } from '../text/digest.js';
import { byCodePoint, byId } from '../text/order.js';
import { Refusal } from '../text/refusal.js';
import type { Project } from './project.js';

/** What a person says of a page that is to become an article. */
export interface NewPage {
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly isHtml: boolean;
  /** Undefined when unknown. */
  readonly publisher?: Publisher;
  readonly language: string;
  readonly rights: string;
  readonly url?: string;
}

/** The articles of a project, drafts included, as its file has them. */
const listed = ({ sources }: Pick<Project, 'sources'>): readonly Source[] =>
  (sources.document.value as SourcesFile).articles;

/** The first id that no article has or ever had. */
export function nextArticleId(project: Pick<Project, 'sources' | 'ids'>): string {
  const taken = [...listed(project), ...project.ids.value.ids].flatMap(
    ({ id }) => /^A(\d+)$/.exec(id)?.[1] ?? [],
  );
  const next = taken.reduce((most, number) => Math.max(most, Number(number)), -1) + 1;
  return `A${String(next).padStart(3, '0')}`;
}

/** @throws Refusal when the corpus has the page already, or the id is or was another article’s. */
export function refuseKnown(
  project: Pick<Project, 'sources' | 'ids'>,
  { id, bytes }: Pick<NewPage, 'id' | 'bytes'>,
): void {
  const digest = sha256Of(bytes);
  const same = listed(project).find(({ sha256 }) => sha256 === digest);
  if (same)
    throw new Refusal(
      `${same.id} is this very page, byte for byte: corpus/raw/${same.file}. Nothing was written.`,
    );
  if ([...listed(project), ...project.ids.value.ids].some((each) => each.id === id))
    throw new Refusal(`The id ${id} is taken; the next free one is ${nextArticleId(project)}.`);
}

/** A file of the corpus is named by the number of the article and the beginning of its digest. */
const rawName = ({ id, bytes, isHtml }: NewPage): string =>
  `${id.slice(1)}_${sha256Of(bytes).slice(0, 16)}.${isHtml ? 'html' : 'txt'}`;

/** The entry of a page in corpus/sources.json, as a draft begun by a version of the program. */
export function sourceOf(page: NewPage, version: string): Source {
  const { id, bytes, publisher, url, language, rights } = page;
  return {
    id,
    file: rawName(page),
    sha256: sha256Of(bytes),
    bytes: bytes.length,
    ...(publisher ? { publisher: { id: publisher.id } } : {}),
    ...(url === undefined
      ? {}
      : { page: { url, compared: 'Not compared: whoever added the page gave its address.' } }),
    language,
    draft: { begun: version },
    coding: 'single',
    rights,
  };
}

export const withSource = (project: Project, source: Source): SourcesFile => {
  const file = project.sources.document.value as SourcesFile;
  return { ...file, articles: [...file.articles, source].sort((a, b) => byId(a.id, b.id)) };
};

/** The publishers with one that is new, or what is new of it. */
export const withPublisher = (project: Project, publisher: Publisher): PublishersFile => {
  const file = project.publishers.document.value as PublishersFile;
  const isIt = ({ id }: Publisher): boolean => id === publisher.id;
  const merged = { ...file.publishers.find(isIt), ...publisher };
  const others = file.publishers.filter((each) => !isIt(each));
  return {
    ...file,
    publishers: [...others, merged].sort((a, b) => byCodePoint(a.id, b.id)),
  };
};

/** An id made of a name, without the article before it: ASCII letters and digits, joined by hyphens. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/^the\s+/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
