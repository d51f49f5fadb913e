import { codePointsOf } from '../text/code-points.js';
import { sha256Of } from '../text/digest.js';
import type { Finding } from '../text/finding.js';
import type { AnyRow } from '../model/tables/table.js';
import type { Files } from '../text/files.js';
import type { ReadTables } from './keys.js';
import { problem } from '../release/problem.js';
import { show } from '../text/printable.js';
import { readText } from '../release/read-file.js';
import { placeInTable, rowName } from './rows.js';

/** The texts of the articles, one code point to an element, by article. */
export type Texts = ReadonlyMap<string, readonly string[]>;

/** What the articles table says of a text, and what the text says itself. */
function factsOf(
  bytes: Uint8Array,
  text: string,
  characters: readonly string[],
  blocks: readonly AnyRow[],
) {
  return {
    text_sha256: sha256Of(bytes),
    n_chars: characters.length,
    n_words: text.split(/\s+/u).filter((word) => word !== '').length,
    n_blocks: blocks.length,
  };
}

/** A text is its in-text blocks and the line ends between them: nothing else may stand in it. */
function strayCharacter(characters: readonly string[], blocks: readonly AnyRow[]): number {
  const covered = new Uint8Array(characters.length);
  for (const { in_text: isInText, char_start: start, char_end: end } of blocks)
    if (isInText === true && typeof start === 'number' && typeof end === 'number')
      covered.fill(1, start, end);
  return characters.findIndex((character, index) => covered[index] === 0 && character !== '\n');
}

/** Every article has its text, with the digest, the length and the blocks that the tables say. */
export function checkTexts(
  tables: ReadTables,
  files: Files,
): { texts: Texts; findings: Finding[] } {
  const texts = new Map<string, readonly string[]>();
  const findings: Finding[] = [];
  const articles = tables.get('articles');
  if (!articles) return { texts, findings };
  const { shape, rows, rowsFile } = articles;
  for (const [index, row] of rows.entries()) {
    const { article_id: id, text_file: file } = row;
    if (typeof id !== 'string' || typeof file !== 'string') continue;
    const name = rowName(shape, row, index);
    const bytes = files.get(file);
    if (!bytes) {
      const message = `${name}, text_file: ${show(file)} is not there.`;
      findings.push(
        problem(
          'text/missing',
          rowsFile,
          { message, expected: 'the text of every article' },
          placeInTable(articles, index, 'text_file'),
        ),
      );
      continue;
    }
    const { value: text, findings: unreadable } = readText(bytes, file);
    findings.push(...unreadable);
    if (text === undefined) continue;
    const characters = codePointsOf(text);
    texts.set(id, characters);
    const blocks = tables.get('blocks')?.rows.filter((block) => block['article_id'] === id) ?? [];
    for (const [column, actual] of Object.entries(factsOf(bytes, text, characters, blocks))) {
      if (row[column] === actual || !shape.columns.some((each) => each.name === column)) continue;
      const message = `${id}: ${column} is ${show(actual)}.`;
      findings.push(
        problem('text/facts', file, {
          message,
          expected: `${show(row[column] ?? null)}, as ${rowsFile} says`,
        }),
      );
    }
    const stray = tables.has('blocks') ? strayCharacter(characters, blocks) : -1;
    if (stray < 0) continue;
    const line = characters.slice(0, stray).filter((character) => character === '\n').length + 1;
    const message = `Character ${stray}, ${show(characters[stray])}, stands in no block.`;
    findings.push(
      problem(
        'text/stray',
        file,
        { message, expected: 'the in-text blocks and line ends' },
        { line },
      ),
    );
  }
  return { texts, findings };
}
