"""Loads every table of a release in three formats and compares them value by value with each other and with the articles.

Usage: python load_release.py <corpus/raw> <schemas/release> <dist> ... Prints as JSON what was read of each release, or its problems.
"""

import json
import sys
from pathlib import Path

from foreign_keys import foreign_key_problems
from parquet_file import footer_of, footer_problems, schema_problems
from passages import passage_problems
from read_tables import (
    csv_problems,
    differences,
    frame_problems,
    read_csv,
    read_json,
    read_parquet,
    read_parquet_frame,
    type_problems,
)
from table_columns import columns_of

SHOWN = 40


def load(table, dist, schemas):
    """The rows of a table, and everything its three files disagree on."""
    schema_file = schemas / f"{table}.schema.json"
    columns = columns_of(schema_file)
    csv_file = dist / "csv" / f"{table}.csv"
    parquet_file = dist / "parquet" / f"{table}.parquet"
    json_names, rows = read_json(dist / "json" / f"{table}.json", columns)
    names = [column.name for column in columns]
    if any(list(row) != names for row in rows):
        return rows, [f"json {table}: columns {json_names} instead of {names}"]
    csv_differences = differences(f"csv {table}", columns, rows, read_csv(csv_file, columns))
    parquet_reading = read_parquet(parquet_file)
    frame, types = read_parquet_frame(parquet_file)
    return rows, [
        *type_problems(table, rows, columns),
        *csv_differences,
        *differences(f"parquet {table}", columns, rows, parquet_reading, dates_are_typed=True),
        *differences(f"pandas {table}", columns, rows, frame, dates_are_typed=True),
        *frame_problems(parquet_file, columns, types),
        *csv_problems(csv_file, columns),
        *schema_problems(parquet_file, columns),
        *footer_problems(parquet_file, schema_file),
    ]


def file_names(folder, ending):
    return sorted(path.name.removesuffix(ending) for path in folder.iterdir())


def main(raw, schemas, dist):
    names = file_names(schemas, ".schema.json")
    found = {kind: file_names(dist / kind, f".{kind}") for kind in ("csv", "json", "parquet")}
    problems = [f"{kind}: {each} for {names}" for kind, each in found.items() if each != names]
    if problems:
        return problems, {}
    tables = {}
    for table in names:
        tables[table], table_problems = load(table, dist, schemas)
        problems += table_problems
    span_problems, spans = passage_problems(tables, dist, raw)
    problems += span_problems + foreign_key_problems(tables)
    footers = [footer_of(dist / "parquet" / f"{table}.parquet") for table in names]
    summary = {
        "rows": {table: len(rows) for table, rows in tables.items()},
        "spans": spans,
        **{key: sorted({each[key] for each in footers}) for key in ("dataset", "version", "licence")},
    }
    return problems, summary


def report(raw, schemas, dist):
    problems, summary = main(raw, schemas, dist)
    return {"problems": problems[:SHOWN]} if problems else summary


if __name__ == "__main__":
    raw, schemas, *dists = (Path(argument) for argument in sys.argv[1:])
    json.dump([report(raw, schemas, dist) for dist in dists], sys.stdout)
