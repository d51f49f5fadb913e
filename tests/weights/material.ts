import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project.js';
import { packTable, type Table, unpackTable } from './table.js';

/** What the weights are fitted on: numbers about lines of pages and about candidates for headlines, and no words. */
export interface Material {
  readonly lines: Table;
  readonly headlines: Table;
}

/** What the tables say beside features. A page is the number that it has in them. */
export const about = {
  lines: ['page', 'is text', 'story counts it', 'text counts it'],
  headlines: ['page', 'is the headline'],
} as const;

const pathOf = (name: keyof Material): string => join(root, 'tests/weights', `${name}.tsv.gz`);

export function readMaterial(): Material {
  const read = (name: keyof Material): Table => unpackTable(readFileSync(pathOf(name)));
  return { lines: read('lines'), headlines: read('headlines') };
}

export function writeMaterial(material: Material): void {
  for (const name of ['lines', 'headlines'] as const)
    writeFileSync(pathOf(name), packTable(material[name]));
}
