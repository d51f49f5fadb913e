"""Every CSV file of a release read with the types of dtypes.json by pandas, polars and DuckDB; what differs from JSON, in value or type.

Usage: python read_typed.py <dist> ... Prints as JSON how many cells were compared of each release, or the differences.
"""

import datetime
import json
import sys
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl

SHOWN = 20


def members(cell):
    return cell.split(";") if cell else []


def plain(value):
    """A cell as JSON has it; a whole number stays one only where the reader kept it as one."""
    if value is None or value is pd.NA or value is pd.NaT:
        return None
    if isinstance(value, pd.Timestamp):
        return value.date().isoformat()
    if isinstance(value, datetime.date):
        return value.isoformat()
    # numpy's own kinds
    return value.item() if hasattr(value, "item") else value


def with_pandas(path, types):
    frame = pd.read_csv(path, **types["pandas"])
    return [dict(zip(frame.columns, row)) for row in frame.astype(object).itertuples(index=False)]


def with_polars(path, types):
    schema = {name: getattr(pl, kind) for name, kind in types["polars"].items()}
    return pl.read_csv(path, schema=schema).to_dicts()


def with_duckdb(path, types):
    result = duckdb.read_csv(str(path), dtype=types["duckdb"])
    return [dict(zip(result.columns, row)) for row in result.fetchall()]


def rows_of(read, path, types):
    lists = set(types["lists"])
    for row in read(path, types):
        cells = {name: plain(value) for name, value in row.items()}
        yield {name: members(value) if name in lists else value for name, value in cells.items()}


def differences(reader, table, found, expected):
    if len(found) != len(expected):
        yield f"{reader} {table}: {len(found)} rows instead of {len(expected)}"
    for number, (here, there) in enumerate(zip(found, expected), 1):
        for name in {*here, *there}:
            cell, wanted = here.get(name), there.get(name)
            if type(cell) is not type(wanted) or cell != wanted:
                yield f"{reader} {table} row {number}, {name}: {cell!r} instead of {wanted!r}"


def expected_rows(path, types):
    """The rows of the JSON file; it has one kind of number, so 1 in a column of decimals is 1.0."""
    rows = json.loads(path.read_text(encoding="utf-8"))
    decimals = [name for name, kind in types["duckdb"].items() if kind == "DOUBLE"]
    for row in rows:
        for name in decimals:
            if row[name] is not None:
                row[name] = float(row[name])
    return rows


def main(dist):
    dtypes = json.loads((dist / "dtypes.json").read_text(encoding="utf-8"))
    problems, compared = [], 0
    for table, types in dtypes.items():
        expected = expected_rows(dist / "json" / f"{table}.json", types)
        for read in (with_pandas, with_polars, with_duckdb):
            found = list(rows_of(read, dist / "csv" / f"{table}.csv", types))
            problems += differences(read.__name__, table, found, expected)
            compared += sum(len(row) for row in found)
    return problems, {"tables": sorted(dtypes), "cells": compared}


def report(dist):
    problems, summary = main(dist)
    return {"problems": problems[:SHOWN]} if problems else summary


if __name__ == "__main__":
    json.dump([report(Path(dist)) for dist in sys.argv[1:]], sys.stdout)
