import { join } from 'node:path';
import { expect, test } from 'vitest';
import { committedRows } from '../committed-rows.js';
import { root } from '../project.js';
import { pythonFor, rscriptFor } from './python-environment.js';
import { outputOf } from './run.js';

const folder = join(root, 'dist');
const actors = committedRows('actors');
const withCode = actors.filter(({ cow_ccode: code }) => code === 2).length;
const without = actors.filter(({ cow_ccode: code }) => code === null).length;

test('pandas takes one missing key for another and reads integers beside empty cells as floats, SQL does neither', async (context) => {
  const input = `
import duckdb
import pandas as pd

other = pd.DataFrame({"cow_ccode": [2, None]})
csv = pd.read_csv("csv/actors.csv")
json = pd.read_json("json/actors.json")
parquet = pd.read_parquet("parquet/actors.parquet")
print(len(csv.merge(other, on="cow_ccode")))
print(len(duckdb.sql("SELECT * FROM 'parquet/actors.parquet' JOIN other USING (cow_ccode)")))
print(*(pd.api.types.is_float_dtype(read["cow_ccode"]) for read in (csv, json)))
print(pd.api.types.is_integer_dtype(parquet["cow_ccode"]))
`;
  const python = await pythonFor(context);
  const output = await outputOf({ command: python, args: ['-'], folder, input });
  expect(without).toBeGreaterThan(1);
  expect(output.trim().split(/\s+/)).toEqual(
    [withCode + without, withCode, 'True', 'True', 'True'].map(String),
  );
});

test('R takes one missing key for another, and base R leaves truth values as texts and empty cells unless it is told', async (context) => {
  const script = `
actors <- read.csv("csv/actors.csv", na.strings = "")
cat(nrow(merge(actors, data.frame(cow_ccode = c(2, NA)), by = "cow_ccode")), "")
cat(class(actors$generic), class(as.logical(actors$generic)), "")
cat(anyNA(actors$state_id), anyNA(read.csv("csv/actors.csv")$state_id), "")
readr <- suppressMessages(readr::read_csv("csv/actors.csv", progress = FALSE))
cat(class(readr$generic), anyNA(readr$state_id))`;
  const output = await outputOf({
    command: await rscriptFor(context),
    args: ['--vanilla', '-e', script],
    folder,
  });
  expect(output.trim().split(/\s+/)).toEqual(
    [withCode + without, 'character', 'logical', 'TRUE', 'FALSE', 'logical', 'TRUE'].map(String),
  );
});
