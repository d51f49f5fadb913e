/**
 * Fits the weights of `scripts/speech/indirect/weights.json`: `npm run weights:speech -- PATH`, where PATH is a file of marked texts, lines of
 * `{id, text, quotes}`. Writes the weights and the numbers that they are fitted on (`candidates.tsv.gz`), and prints as JSON how articles left
 * out in turn score. Without PATH it fits them again on those numbers. `--dry-run` writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import type { Linear } from '../../../scripts/corpus/lines/linear.js';
import { features } from '../../../scripts/speech/indirect/features.js';
import { candidatesIn, readIndirect } from '../../../scripts/speech/indirect/read-indirect.js';
import { readQuotations } from '../../../scripts/speech/quotations/read-quotations.js';
import { readParagraph } from '../../../scripts/speech/reading.js';
import { scoreQuotes, type MarkedQuote } from '../../bench/score-quotes.js';
import { root } from '../../project.js';
import { about, fitCandidates, names, readCandidates, writeCandidates } from './material.js';

const path = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
const writes = !process.argv.includes('--dry-run');
const folds = 6;

async function writeWeights(weights: Linear): Promise<void> {
  const file = join(root, 'scripts/speech/indirect/weights.json');
  writeFileSync(file, await format(JSON.stringify(weights), { parser: 'json' }));
}

interface MarkedText {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

function read({ text, quotes }: MarkedText) {
  const paragraphs = [...text.matchAll(/[^\n]+/g)];
  const readings = paragraphs.map(([paragraph], at) => readParagraph(paragraph, at));
  const codePoints = [0];
  for (const character of text)
    for (let unit = 0; unit < character.length; unit += 1)
      codePoints.push((codePoints.at(-1) ?? 0) + (unit === 0 ? 1 : 0));
  const place = (paragraph: number, offset: number): number =>
    codePoints[(paragraphs[paragraph]?.index ?? 0) + offset] ?? 0;
  return { text, quotes, readings, quotations: readQuotations(readings).attributions, place };
}
type Read = ReturnType<typeof read>;

/** The candidates of an article as rows; right are those whose words are mostly those of marked reported speech, and hold a third of it. */
function rowsOf({ quotes, readings, place }: Read, article: number): Float64Array[] {
  const facts = candidatesIn(readings);
  const columns = names.map((name) => features[name]?.(facts));
  const marked = quotes
    .filter(({ kind }) => kind === 'indirect')
    .map(({ content }) => new Set(content.flatMap(([a, b]) => range(a, b))));
  return facts.map(
    (
      {
        candidate: {
          content,
          place: { reading },
        },
      },
      at,
    ) => {
      const own = content.flatMap(({ from, to }) =>
        range(
          place(reading.paragraph, reading.tokens[from]?.start ?? 0),
          place(reading.paragraph, reading.tokens[to - 1]?.end ?? 0),
        ),
      );
      const isRight = marked.some((gold) => {
        const both = own.filter((each) => gold.has(each)).length;
        return both > own.length * 0.5 && both > gold.size * 0.3;
      });
      return Float64Array.from([article, Number(isRight), ...columns.map((of) => of?.(at) ?? 0)]);
    },
  );
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

async function fitTexts(file: string): Promise<void> {
  const texts = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => read(JSON.parse(line) as MarkedText));
  const rows = texts.flatMap((text, article) => rowsOf(text, article));
  const table = { names: [...about, ...names], rows: rows.map((row) => row.map(round)) };
  if (writes) {
    writeCandidates(table);
    await writeWeights(fitCandidates(table));
  }
  const scored = Array.from({ length: folds }, (_, fold) => {
    process.stderr.write(`Fitting without fold ${fold + 1} of ${folds} …\n`);
    const isLeftOut = (article: number): boolean => article % folds === fold;
    const model = fitCandidates({
      ...table,
      rows: table.rows.filter(([article = 0]) => !isLeftOut(article)),
    });
    return texts
      .filter((_each, article) => isLeftOut(article))
      .map(({ text, quotes, readings, quotations, place }) => ({
        text,
        marked: quotes,
        proposed: [...quotations, ...readIndirect(readings, quotations, model)].map(
          ({ kind, content, source }) => ({
            kind,
            content: content.map(
              ({ paragraph, start, end }) =>
                [place(paragraph, start), place(paragraph, end)] as const,
            ),
            source: source
              ? [
                  [
                    place(source.paragraph, source.start),
                    place(source.paragraph, source.end),
                  ] as const,
                ]
              : [],
          }),
        ),
      }));
  });
  process.stdout.write(`${JSON.stringify(scoreQuotes(scored.flat()), null, 2)}\n`);
}

if (path !== undefined) await fitTexts(path);
else if (writes) await writeWeights(fitCandidates(readCandidates()));
