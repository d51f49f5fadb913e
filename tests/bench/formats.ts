/**
 * What writing tables and validating records cost beside the bare libraries, in one run: `npm run bench:formats`. Rounds alternate, and
 * processor time is counted. Prints JSON; each ratio is how fast ours is beside the other, 1 for the same.
 */
import { stringify } from 'csv-stringify';
import parquetjs from 'parquetjs-lite';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { csv } from '../../scripts/formats/csv.js';
import { json } from '../../scripts/formats/json.js';
import { parquet, parquetFields } from '../../scripts/formats/parquet.js';
import { curatedFiles } from '../../scripts/model/json-schemas.js';
import type { AnyRow, Cell } from '../../scripts/model/tables/table.js';
import { tables } from '../../scripts/model/tables/index.js';
import { validatorOf } from '../../scripts/records/validate.js';
import { parseJson } from '../../scripts/text/json-document.js';
import { committedRows } from '../committed-rows.js';
import { setUpPython } from '../load/python-environment.js';
import { generatedFiles } from './generated-project.js';
import { median } from './median.js';

const count = 20_000;
const rounds = 5;
const { columns } = tables.quotes;
const given = committedRows('quotes') as readonly AnyRow[];
const rows: readonly AnyRow[] = Array.from({ length: count }, (_, at) => ({
  ...given[at % given.length],
  quote_id: `Q${at + 1000}`,
}));

async function drain(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  let bytes = 0;
  for await (const chunk of chunks) bytes += chunk.length;
  if (bytes === 0) throw new Error('Nothing was written.');
}

const names = columns.map(({ name }) => name);

async function bareCsv(): Promise<void> {
  const stringifier = stringify({ header: true, columns: names, record_delimiter: '\n' });
  await drain(Readable.from(rows).pipe(stringifier));
}

/** A cell as the writer takes it; the rows are ready before the clock starts. */
function bareCell(cell: Cell | undefined, type: string): unknown {
  if (cell === null || cell === undefined) return undefined;
  // Midnight in UTC, as the writer wants it.
  // eslint-disable-next-line no-restricted-syntax
  if (type === 'date') return new Date(`${String(cell)}T00:00:00Z`);
  return Array.isArray(cell) ? { list: (cell as string[]).map((element) => ({ element })) } : cell;
}
const bareRows = rows.map((row) =>
  Object.fromEntries(columns.map(({ name, type }) => [name, bareCell(row[name], type)])),
);

async function bareParquet(): Promise<void> {
  const output = new Writable({
    write(_chunk, _encoding, done) {
      done();
    },
  });
  const schema = new parquetjs.ParquetSchema(parquetFields(columns));
  const writer = await parquetjs.ParquetWriter.openStream(schema, output, {
    rowGroupSize: 10_000,
    pageIndex: false,
  });
  for (const row of bareRows) await writer.appendRow(row);
  await writer.close();
  await finished(output.end());
}

const quotesFiles = [...generatedFiles(200)].filter(([path]) => path.endsWith('/quotes.json'));
const documents = quotesFiles.flatMap(
  ([path, bytes]) => parseJson(new TextDecoder().decode(bytes), path).document ?? [],
);
/** Often enough to be measured. */
const values = documents.flatMap(({ value }) => Array.from({ length: 20 }, () => value));
const isValid = validatorOf('quotes');

/** What is timed, ours and the other, by what it is. */
const pairs: Readonly<
  Record<string, readonly [ours: () => Promise<void> | void, other: () => Promise<void> | void]>
> = {
  'CSV beside a bare csv-stringify stream': [() => drain(csv.encode(columns, rows, {})), bareCsv],
  'Parquet beside bare parquetjs-lite': [
    () => drain(parquet.encode(columns, rows, {})),
    bareParquet,
  ],
  'JSON beside JSON.stringify of the rows': [
    () => drain(json.encode(columns, rows, {})),
    () => {
      Buffer.from(JSON.stringify(rows));
    },
  ],
  'validation by Ajv beside zod alone': [
    () => {
      for (const value of values) if (!isValid(value)) throw new Error('A record is broken.');
    },
    () => {
      for (const value of values) curatedFiles.quotes.parse(value);
    },
  ],
};

async function cpuOf(work: () => Promise<void> | void): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function compare([ours, other]: (typeof pairs)[string]) {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    const both = [await cpuOf(ours), await cpuOf(other)] as const;
    // The first round warms both up and does not count.
    if (round > 0) times.forEach((list, at) => list.push(both[at] ?? 0));
  }
  const [own = 0, theirs = 0] = times.map(median);
  return {
    milliseconds: { ours: Math.round(own), other: Math.round(theirs) },
    ratio: Number((theirs / own).toFixed(2)),
  };
}

/** The bound: DuckDB's COPY of the same rows, in seconds of a clock, with its reading of them taken off. */
async function duckdb(): Promise<object> {
  const found = await setUpPython();
  if (!('python' in found)) return { skipped: found.reason };
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    writeFileSync(join(folder, 'rows.json'), JSON.stringify(rows));
    const script = `
import duckdb, json, sys, time
con = duckdb.connect()
con.execute("CREATE TABLE rows AS FROM read_json('rows.json', maximum_object_size=200000000)")
out = {}
for kind in ("csv", "parquet"):
    start = time.process_time()
    con.execute(f"COPY rows TO 'rows.{kind}' (FORMAT {kind})")
    out[kind] = round(1000 * (time.process_time() - start))
print(json.dumps(out))
`;
    const printed = execFileSync(found.python, ['-c', script], { cwd: folder, encoding: 'utf8' });
    return JSON.parse(printed) as object;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ratios: Record<string, unknown> = {};
for (const [what, pair] of Object.entries(pairs)) ratios[what] = await compare(pair);
const result = {
  rows: count,
  columns: columns.length,
  ...ratios,
  'DuckDB COPY, milliseconds': await duckdb(),
};
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
