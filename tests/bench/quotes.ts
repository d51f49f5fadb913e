/**
 * Proposed quotations on marked texts: `npm run bench:quotes -- PATH`, where PATH is a file of lines `{id, text, quotes}` or a folder of such
 * files. Prints the scores and how many proposals each rule made; `--out FILE` writes the proposals in the same form, for other scorers.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSpeech } from '../../scripts/speech/read-speech.js';
import type { Passage } from '../../scripts/speech/attribution.js';
import { scoreQuotes, type MarkedQuote, type QuotedText } from './score-quotes.js';

interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

const [path, ...options] = process.argv.slice(2);
if (path === undefined) throw new Error('Give a file of marked texts, or a folder of such files.');
const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(path, name))
  : [path];
const marked = files
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as MarkedText);

/** The quotations of a text with their places in code points, and the rule of each. */
function proposedIn(text: string) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)];
  const codePoint: number[] = [];
  let count = 0;
  for (const character of text) {
    codePoint.push(...Array.from({ length: character.length }, () => count));
    count += 1;
  }
  codePoint.push(count);
  const span = ({ paragraph, start, end }: Passage): [number, number] => {
    const { index = 0 } = paragraphs[paragraph] ?? {};
    return [codePoint[index + start] ?? 0, codePoint[index + end] ?? 0];
  };
  const { attributions, marks } = readSpeech(paragraphs.map(([paragraph]) => paragraph));
  const quotes = attributions.map(({ kind, content, source, rule }) => ({
    kind,
    content: content.map(span),
    source: source ? [span(source)] : [],
    rule,
  }));
  return { quotes, marks };
}

const found = marked.map(({ id, text }) => ({ id, ...proposedIn(text) }));
const texts = marked.map(({ text, quotes }, at): QuotedText => ({
  text,
  marked: quotes,
  proposed: found[at]?.quotes ?? [],
}));
const rules = new Map<string, number>();
for (const { quotes, marks } of found)
  for (const { rule } of [...quotes, ...marks]) rules.set(rule, (rules.get(rule) ?? 0) + 1);

const out = options[options.indexOf('--out') + 1];
if (options.includes('--out') && out !== undefined)
  writeFileSync(out, found.map(({ id, quotes }) => `${JSON.stringify({ id, quotes })}\n`).join(''));
const scores = {
  texts: texts.length,
  ...scoreQuotes(texts),
  rules: Object.fromEntries([...rules].sort()),
};
process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`);
