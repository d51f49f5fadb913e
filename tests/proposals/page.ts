import { cutPage, readPage } from '../../scripts/corpus/page.js';
import { proposeRecords } from '../../scripts/proposals/propose-records.js';
import type { Proposals } from '../../scripts/model/records/proposals.js';
import { readDataset } from '../../scripts/pipeline.js';
import type { Article, Project } from '../../scripts/records/project.js';
import { realFiles } from '../project.js';

let read: Promise<Project> | undefined;
/** The project, against which pages of our own writing are read. */
export const realProject = (): Promise<Project> =>
  (read ??= realFiles().then((files) => {
    const { dataset } = readDataset(files);
    if (!dataset) throw new Error('The project cannot be read.');
    return dataset.project;
  }));

/** A page of our own writing as an article. */
export function articleOf(text: string): Article {
  const page = cutPage('A900', text);
  const source: Article['source'] = {
    id: 'A900',
    file: '900_0000000000000000.txt',
    sha256: '0'.repeat(64),
    bytes: text.length,
    language: 'en',
    coding: 'single',
    rights: 'Invented.',
  };
  return { ...page, source, publisher: undefined, ...readPage(page, {}) };
}

export const proposalsFor = async (text: string): Promise<Proposals> =>
  proposeRecords(articleOf(text), await realProject());

/** A story below a headline and a dateline, so that it is read as an article. */
export const story = (...paragraphs: readonly string[]): string =>
  [
    'Harbour talks go on',
    'VIENNA, March 14, 2008 (Reuters) - Envoys of several countries met on the harbour on Thursday and walked along the quay for most of the day.',
    ...paragraphs,
  ].join('\n\n') + '\n';
