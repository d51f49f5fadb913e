import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Linear } from '../../../scripts/corpus/lines/linear.js';
import { features } from '../../../scripts/speech/indirect/features.js';
import { root } from '../../project.js';
import { fit } from '../fit.js';
import { columnsOf, packTable, type Table, unpackTable } from '../table.js';

/** What the table says beside features. An article is the number that it has in it. */
export const about = ['article', 'is right'] as const;
export const names = Object.keys(features);

const path = join(root, 'tests/weights/speech/candidates.tsv.gz');
export const readCandidates = (): Table => unpackTable(readFileSync(path));
export const writeCandidates = (table: Table): void => {
  writeFileSync(path, packTable(table));
};

const penalty = 10;

/** Four of five flags are to be right, not all of them: candidates that are nearly as likely wrong as right pass too. */
const lenience = 0.25;

/** Each candidate is right or it is not: logistic regression. */
export function fitCandidates(table: Table): Linear {
  const facts = columnsOf(table, about);
  const { bias, weights } = fit(
    names,
    columnsOf(table, names).map((row, at) => ({
      rows: [row],
      right: facts[at]?.[1] === 1 ? 0 : -1,
      weight: 1,
    })),
    penalty,
  );
  return { bias: Math.round((bias + lenience) * 1e4) / 1e4, weights };
}
