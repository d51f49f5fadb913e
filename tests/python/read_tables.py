"""A released table, read as its users read it: CSV by pandas, JSON, Parquet by pyarrow. Rows come back as lists of dicts."""

import csv
import datetime
import json

import pandas as pd
import pyarrow.parquet as pq

PYTHON_TYPES = {"text": str, "date": str, "integer": int, "number": float, "boolean": bool, "list": list}


def cell_of(value, column):
    """A cell as plain pandas.read_csv gives it, as the JSON value it should be."""
    if column.type == "list":
        return [] if pd.isna(value) else value.split(";")
    if pd.isna(value):
        return None
    if column.type == "boolean":
        return bool(value)
    # pandas makes floats of integers beside empty cells; a fraction would be lost without this.
    if column.type == "integer" and float(value).is_integer():
        return int(value)
    if column.type == "number":
        return float(value)
    return value


def read_csv(path, columns):
    frame = pd.read_csv(path)
    types = {column.name: column for column in columns}
    # Columns of no promise are reported by whoever compares; here they only must not stop the reading.
    known = [name for name in frame.columns if name in types]
    cells = {name: [cell_of(value, types[name]) for value in frame[name]] for name in known}
    rows = [dict(zip(known, row)) for row in zip(*cells.values())]
    return list(frame.columns), rows


def read_json(path, columns):
    rows = json.loads(path.read_text(encoding="utf-8"))
    # JSON has one kind of number: 1 in a column of decimals is 1.0.
    for row in rows:
        for column in columns:
            if column.type == "number" and type(row.get(column.name)) is int:
                row[column.name] = float(row[column.name])
    return list(rows[0]) if rows else None, rows


def read_parquet(path):
    table = pq.read_table(path)
    return table.column_names, table.to_pylist()


# What pandas.read_parquet gives without an argument, from what the footer says; an integer that may be missing stays an integer.
FRAME_TYPES = {
    "text": ("str", "str"),
    "date": ("object", "object"),
    "integer": ("int32", "Int32"),
    "number": ("float64", "float64"),
    "boolean": ("bool", "boolean"),
    "list": ("object", "object"),
}


def plain_cell(value):
    """A cell of a data frame as Python's own kind of value."""
    if hasattr(value, "tolist"):
        value = value.tolist()
    return None if not isinstance(value, list) and pd.isna(value) else value


def read_parquet_frame(path):
    """The rows that plain pandas.read_parquet gives, and the type of each column."""
    frame = pd.read_parquet(path)
    cells = [[plain_cell(value) for value in frame[name]] for name in frame.columns]
    rows = [dict(zip(frame.columns, row)) for row in zip(*cells)]
    return (list(frame.columns), rows), {name: str(kind) for name, kind in frame.dtypes.items()}


def frame_problems(path, columns, types):
    """Columns that plain pandas.read_parquet gives another type than it should."""
    return [
        f"{path.name}: {column.name} is read as {types.get(column.name)}, not {wanted}"
        for column in columns
        for wanted in [FRAME_TYPES[column.type][column.nullable]]
        if types.get(column.name) != wanted
    ]


def csv_problems(path, columns):
    """What plain pandas.read_csv makes of the file beyond its values: cells taken for missing, columns taken for floats."""
    with open(path, encoding="utf-8", newline="") as file:
        records = list(csv.DictReader(file))
    frame = pd.read_csv(path)
    problems = []
    for column in columns:
        cells = [record[column.name] for record in records]
        eaten = [cell for cell, gone in zip(cells, frame[column.name].isna()) if gone and cell]
        problems += [f"{path.name}: {column.name} {cell!r} is read as missing" for cell in eaten]
        may_be_float = column.type == "number" or column.type == "integer" and column.nullable or not any(cells)
        if pd.api.types.is_float_dtype(frame[column.name]) and not may_be_float:
            problems.append(f"{path.name}: {column.name} is read as floats")
    return problems


def type_problems(table, rows, columns):
    """JSON values of another type than promised, for == takes 1, 1.0 and True for the same."""
    return [
        f"json {table} row {number}, {column.name}: {row[column.name]!r} is no {column.type}"
        for number, row in enumerate(rows, 1)
        for column in columns
        if type(row[column.name]) is not PYTHON_TYPES[column.type]
        and not (column.nullable and row[column.name] is None)
    ]


def same_cell(expected, found, column, dates_are_typed):
    if column.type == "date" and dates_are_typed and expected is not None:
        return type(found) is datetime.date and found.isoformat() == expected
    return type(found) is type(expected) and found == expected


def differences(label, columns, expected, reading, dates_are_typed=False):
    """What a reading says otherwise than `expected`, the rows of the JSON file."""
    names, rows = reading
    if names != [column.name for column in columns]:
        return [f"{label}: columns {names}"]
    if len(rows) != len(expected):
        return [f"{label}: {len(rows)} rows instead of {len(expected)}"]
    return [
        f"{label} row {number}, {column.name}: {found[column.name]!r} instead of {row[column.name]!r}"
        for number, (row, found) in enumerate(zip(expected, rows), 1)
        for column in columns
        if not same_cell(row[column.name], found[column.name], column, dates_are_typed)
    ]
