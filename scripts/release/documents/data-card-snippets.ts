import { fenced } from '../../text/markdown.js';

const pandas = `
import json
import pandas as pd

with open("dtypes.json", encoding="utf-8") as file:
    types = json.load(file)
quotes = pd.read_csv("csv/quotes.csv", **types["quotes"]["pandas"])
for name in types["quotes"]["lists"]:
    quotes[name] = [cell.split(";") if cell else [] for cell in quotes[name].fillna("")]
print(quotes[["quote_id", "speaker_id", "said_earliest", "issues"]].head())
`;

const polars = `
import json
import polars as pl

with open("dtypes.json", encoding="utf-8") as file:
    types = json.load(file)
schema = {name: getattr(pl, kind) for name, kind in types["quotes"]["polars"].items()}
quotes = pl.read_csv("csv/quotes.csv", schema=schema)
quotes = quotes.with_columns(pl.col(name).str.split(";") for name in types["quotes"]["lists"])
print(quotes.select("quote_id", "speaker_id", "said_earliest", "issues").head())
`;

const duckdb = `
SELECT speaker_id, count(*) AS quotes, min(said_earliest) AS first_said
FROM 'parquet/quotes.parquet'
GROUP BY speaker_id
ORDER BY quotes DESC, speaker_id
LIMIT 5;
`;

const baseR = `
quotes <- read.csv("csv/quotes.csv", na.strings = "", encoding = "UTF-8",
  colClasses = c(negated = "logical", said_earliest = "Date", said_latest = "Date"))
quotes$issues <- strsplit(quotes$issues, ";")
print(table(quotes$kind, quotes$negated))
print(range(quotes$said_latest, na.rm = TRUE))
`;

const readr = `
types <- jsonlite::fromJSON("dtypes.json")
quotes <- readr::read_csv("csv/quotes.csv", col_types = types$quotes$readr, na = "")
print(quotes[1:5, c("quote_id", "speaker_id", "said_earliest")])
`;

const jsonlite = `
events <- jsonlite::fromJSON("json/events.json")
print(table(unlist(events$issues)))
`;

const typescript = `
import { events, quotes } from 'missile-talks';

const byId = new Map(events.map((event) => [event.event_id, event]));
for (const { quote_id, event_id } of quotes) {
  if (event_id !== null) console.log(quote_id, byId.get(event_id)?.label);
}
`;

/** How to load the release, each piece of code as the tests run it. */
export const loading = (): string =>
  [
    'The code below runs in the folder of the release. CSV, JSON and Parquet hold the same rows. Parquet keeps the types of columns; for CSV ' +
      '[`dtypes.json`](dtypes.json) gives them for each reader, so that integers beside empty cells stay integers and no value is lost. ' +
      'In R, base `read.csv` needs `na.strings = ""`.',
    'Python, with pandas:',
    fenced('python', pandas),
    'Python, with polars:',
    fenced('python', polars),
    'DuckDB:',
    fenced('sql', duckdb),
    'R, without packages:',
    fenced('r', baseR),
    'R, with readr:',
    fenced('r', readr),
    'R, with jsonlite, which makes lists of list columns:',
    fenced('r', jsonlite),
    'TypeScript, in a project that installed the npm package:',
    fenced('ts', typescript),
  ].join('\n\n');
