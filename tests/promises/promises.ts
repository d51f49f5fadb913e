import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../project.js';
import { signs, type Piece } from './sentences.js';

/** Why a sentence needs no test: what to do, what a word means, what was done once, how to read. */
const reasons = ['instruction', 'definition', 'history', 'reading'] as const;

/** Which piece of a document it is: by its first words, and by its section where another has the same. */
const place = { section: z.string().optional(), says: z.string().min(1) };

const promises = z.array(
  z.union([
    z.strictObject({ ...place, tests: z.array(z.string()).min(1) }),
    z.strictObject({ ...place, why: z.enum(reasons) }),
  ]),
);

/** A sentence that claims something, with the tests that fail if it is false; or one that claims nothing. */
export type Promised = z.infer<typeof promises>[number];

/** The lists, by the document that each follows. */
export const lists = {
  'README.md': 'readme.json',
  'dist/DATA_CARD.md': 'data-card.json',
  'dist/CODEBOOK.md': 'codebook.json',
} as const;

export type DocumentName = keyof typeof lists;

export const documentNames = Object.keys(lists) as DocumentName[];

export const readPromises = (document: DocumentName): Promised[] =>
  promises.parse(
    JSON.parse(readFileSync(join(root, 'tests/promises', lists[document]), 'utf8')) as unknown,
  );

const isSign = (says: string): boolean => says === signs.tables || says === signs.code;

export const isFor = ({ section, says }: Promised, piece: Piece): boolean =>
  (section === undefined || section === piece.section) &&
  (isSign(says) || isSign(piece.says) ? says === piece.says : piece.says.startsWith(says));

/** The tests that a list names, as `file > title`, and the checks of the program, as `check id`. */
export const testsOf = (promised: Promised): readonly string[] =>
  'tests' in promised ? promised.tests : [];

/** What keeps a list from naming each piece of its document exactly once, in the order of the document. */
export function mismatches(pieces: readonly Piece[], list: readonly Promised[]): string[] {
  const unlisted = pieces
    .filter((piece) => !list.some((entry) => isFor(entry, piece)))
    .map(({ section, says }) => `no entry (${section}): ${says}`);
  let last = -1;
  const wrong = list.flatMap((entry) => {
    const at = pieces.flatMap((piece, index) => (isFor(entry, piece) ? [index] : []));
    const [only = -1] = at;
    const isInOrder = only > last;
    last = Math.max(last, only);
    if (at.length !== 1) return [`${at.length} pieces: ${entry.says}`];
    return isInOrder ? [] : [`named before, or out of order: ${entry.says}`];
  });
  return [...unlisted, ...wrong];
}
