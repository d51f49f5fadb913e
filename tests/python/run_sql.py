"""Runs the SQL on stdin in DuckDB and prints the rows of each statement as JSON: [{columns, types, rows}, …]."""

import datetime
import json
import sys

import duckdb


def plain(value):
    """A value as JSON holds it. Anything unforeseen is left for json.dumps to refuse."""
    # duckdb's TIMESTAMP is a datetime, which is a date to isinstance; none of our columns is one.
    return value.isoformat() if type(value) is datetime.date else value


def run(connection, statement):
    result = connection.execute(statement)
    columns = [name for name, *_ in result.description]
    types = [str(type_) for _, type_, *_ in result.description]
    rows = [[plain(value) for value in row] for row in result.fetchall()]
    return {"columns": columns, "types": types, "rows": rows}


connection = duckdb.connect()
statements = connection.extract_statements(sys.stdin.read())
json.dump([run(connection, statement) for statement in statements], sys.stdout)
