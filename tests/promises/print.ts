/** Prints each sentence of the documents with the tests that fail if it is false: `npm run promises`. */
import { documentsOf } from './documents.js';
import { documentNames, isFor, readPromises, type Promised } from './promises.js';
import { piecesOf } from './sentences.js';

function kept(promised: Promised | undefined): string[] {
  if (!promised) return ['no entry'];
  return 'tests' in promised ? promised.tests : [promised.why];
}

const documents = await documentsOf();
for (const name of documentNames) {
  const list = readPromises(name);
  let last = '';
  process.stdout.write(`# ${name}\n`);
  for (const piece of piecesOf(documents[name])) {
    if (piece.section !== last) process.stdout.write(`\n## ${piece.section}\n`);
    last = piece.section;
    const lines = kept(list.find((entry) => isFor(entry, piece))).map((line) => `    ${line}\n`);
    process.stdout.write(`\n${piece.says}\n${lines.join('')}`);
  }
  process.stdout.write('\n');
}
