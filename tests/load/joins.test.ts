import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { pythonFor, rscriptFor } from './python-environment.js';
import { outputOf } from './run.js';

/** What a user joins without naming keys; every row of the first names one of the second. */
const natural = [
  ['stances', 'quotes'],
  ['stances', 'quotes_flat'],
  ['event_mentions', 'events'],
  ['event_participants', 'events'],
  ['event_participants', 'actors'],
  ['dyads', 'events'],
  ['stances_flat', 'quotes'],
  ['events_flat', 'events'],
  ['code_examples', 'vocabularies'],
] as const;

/** What has to be joined by named keys, in pandas; each row that names one of the second keeps it. */
const keyed = [
  ['quote_segments', 'quotes', 'on="quote_id"'],
  ['quotes', 'blocks', 'on="block_id"'],
  ['quotes', 'events', 'left_on="performs_event_id", right_on="event_id"'],
] as const;

const dist = join(root, 'dist');
const expected = natural.map(([from]) => committedRows(from).length);
const numbers = (output: string): number[] => output.trim().split(/\s+/).map(Number);

test('pandas keeps every row of a join without keys, and of those that need them', async (context) => {
  const python = await pythonFor(context);
  const input = `
import json
import pandas as pd

with open("dtypes.json", encoding="utf-8") as file:
    types = json.load(file)

def read(table):
    return pd.read_csv(f"csv/{table}.csv", **types[table]["pandas"])

for left, right in ${JSON.stringify(natural)}:
    print(len(read(left).merge(read(right))))
${keyed.map(([left, right, keys]) => `print(len(read("${left}").merge(read("${right}"), ${keys})))`).join('\n')}
`;
  const output = await outputOf({ command: python, args: ['-'], folder: dist, input });
  const quotes = committedRows('quotes');
  const acts = quotes.filter((quote) => quote.performs_event_id !== null);
  expect(numbers(output)).toEqual([
    ...expected,
    ...[committedRows('quote_segments'), quotes, acts].map(({ length }) => length),
  ]);
});

test('R keeps every row of a join without keys', async (context) => {
  const rscript = await rscriptFor(context);
  const folder = await mkdtemp(join(tmpdir(), 'joins-'));
  const script = join(folder, 'joins.R');
  const lines = natural.map(
    ([left, right]) => `cat(nrow(merge(read("${left}"), read("${right}"))), "\\n")`,
  );
  await writeFile(
    script,
    [
      'read <- function(table) read.csv(sprintf("csv/%s.csv", table), na.strings = "")',
      ...lines,
    ].join('\n'),
  );
  const output = await outputOf({ command: rscript, args: ['--vanilla', script], folder: dist });
  await rm(folder, { recursive: true });
  expect(numbers(output)).toEqual(expected);
});
