import { makeRelease } from '../../scripts/pipeline.js';
import { contentOf, frameOf } from '../../scripts/release/content.js';
import { codebook } from '../../scripts/release/documents/codebook.js';
import { dataCard } from '../../scripts/release/documents/data-card.js';
import { realRelease } from '../real-release.js';
import type { DocumentName } from './promises.js';

/** The documents as the next release will have them. */
export async function documentsOf(): Promise<Record<DocumentName, string>> {
  const { dataset, rows } = await realRelease();
  const content = contentOf(dataset, rows);
  const { metadata, vocabularies, prose } = frameOf(dataset.files);
  return {
    'README.md': new TextDecoder().decode(makeRelease(dataset, rows).pages.get('README.md')),
    'dist/DATA_CARD.md': dataCard(content, metadata, prose),
    'dist/CODEBOOK.md': codebook(content, { metadata, vocabularies }, prose),
  };
}
