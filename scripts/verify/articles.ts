import { wordsIn, type Articles } from '../checks/run.js';
import type { Rows } from '../model/tables/index.js';
import type { BlockRow } from '../model/tables/blocks.js';
import { textOfArticle } from '../release/content.js';
import { problem } from '../release/problem.js';
import { codePointsOf } from '../text/code-points.js';
import { sha256Of } from '../text/digest.js';
import type { Files } from '../text/files.js';
import type { Finding } from '../text/finding.js';
import { show } from '../text/printable.js';
import { isWhiteSpace } from '../text/white-space.js';

/** Rows that nothing has checked yet may hold anything. */
export const rawName = (file: unknown): string => String(file).split('/').at(-1) ?? '';

const blocksOf = ({ blocks }: Rows, id: string): BlockRow[] =>
  blocks.filter(({ article_id: article }) => article === id);

/** A release without texts has none, whatever the type says. */
const hasText = ({ text }: { readonly text: unknown }): boolean => text !== null;

/** The rows of a release without texts, with those of articles whose raw files are at hand: the digests of blocks tell whether they are the right ones. */
export function withTextsOf(rows: Rows, { raw }: Pick<Articles, 'raw'>): Rows {
  const wordsAt = wordsIn({ texts: new Map(), raw });
  const blocks = rows.blocks.map((block) => {
    if (hasText(block)) return block;
    const { article_id: id, byte_start: start, byte_end: end } = block;
    return { ...block, text: wordsAt('bytes', id, start, end) ?? block.text };
  });
  return { ...rows, blocks };
}

/** The texts as the rows hold them, where they do; `rawFiles` are raw files by name. */
export function articlesOf(rows: Rows, rawFiles: Files = new Map()): Articles {
  const raw = rows.articles.flatMap(({ article_id: id, raw_file: file }) => {
    const name = rawName(file);
    const bytes = rawFiles.get(name);
    return bytes ? [[id, { name, bytes }] as const] : [];
  });
  const texts = rows.articles.flatMap(({ article_id: id }) =>
    blocksOf(rows, id).every(hasText) ? [[id, codePointsOf(textOfArticle(rows, id))] as const] : [],
  );
  return { texts: new Map(texts), raw: new Map(raw) };
}

/** What can be said of a text; nothing where there is none. */
function factsOf(characters: readonly string[] | undefined) {
  if (!characters) return {};
  const text = characters.join('');
  return {
    text_sha256: sha256Of(text),
    n_chars: characters.length,
    n_words: text.match(/\S+/g)?.length ?? 0,
  };
}

/** What the articles table says of a text is what the text says itself. */
export function* checkTexts(rows: Rows, { texts }: Articles): Generator<Finding> {
  for (const row of rows.articles) {
    const { article_id: id, text_file: file } = row;
    const facts = { ...factsOf(texts.get(id)), n_blocks: blocksOf(rows, id).length };
    for (const [column, actual] of Object.entries(facts)) {
      const stated = row[column as keyof typeof facts];
      if (stated === actual) continue;
      const message = `${id}: ${column} is ${show(actual)}.`;
      const expected = `${show(stated)}, as the articles table says`;
      yield problem('text/facts', file, { message, expected });
    }
  }
}

/** The first byte that is not white space and is in no block, or that is in two. */
function unaccounted(bytes: Uint8Array, blocks: readonly BlockRow[]): number | undefined {
  const owners = new Uint8Array(bytes.length);
  for (const { byte_start: start, byte_end: end } of blocks)
    for (let at = start; at < Math.min(end, bytes.length); at += 1)
      owners[at] = Math.min((owners[at] ?? 0) + 1, 2);
  let at = 0;
  for (const character of codePointsOf(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
  )) {
    if (owners[at] === 2 || (owners[at] === 0 && !isWhiteSpace(character))) return at;
    at += Buffer.byteLength(character);
  }
  return undefined;
}

/** Raw articles are there, of the size and with the digest that the articles table says, every byte in one block. */
export function* checkRawArticles(rows: Rows, { raw }: Articles): Generator<Finding> {
  for (const row of rows.articles) {
    const { article_id: id, raw_file: file } = row;
    const bytes = raw.get(id)?.bytes;
    if (!bytes) {
      const message = `The raw article of ${id} is not among the raw files.`;
      const fix = 'Give the folder that holds it with --raw.';
      const expected = `a file ${rawName(file)}`;
      yield problem('raw/missing', file, { message, expected, fix });
      continue;
    }
    for (const [column, actual] of [
      ['raw_bytes', bytes.length],
      ['raw_sha256', sha256Of(bytes)],
    ] as const) {
      if (row[column] === actual) continue;
      const fix = 'Put the original bytes back; raw articles are never edited.';
      const message = `${id}: ${column} is ${show(actual)}.`;
      const expected = `${show(row[column])}, as the articles table says`;
      yield problem('raw/facts', file, { message, expected, fix });
    }
    const at = unaccounted(bytes, blocksOf(rows, id));
    if (at === undefined) continue;
    const message = `${id}: byte ${at} is in no block, or in two.`;
    const expected = 'every byte but white space in exactly one block';
    yield problem('raw/coverage', file, { message, expected });
  }
}
