"""What mlcroissant says of Croissant files, and every record it loads, as JSON: or its words when it refuses one.

Usage: python load_croissant.py <croissant.json> ...
"""

import json
import sys

import mlcroissant
import pandas as pd
import ply.yacc

# mlcroissant reads the path of each field by jsonpath_rw, which makes the tables of its one grammar anew for each: half of the time.
make_parser = ply.yacc.yacc
parsers = {}


def parser_once(start, **options):
    if start not in parsers:
        parsers[start] = make_parser(start=start, **options)
    return parsers[start]


ply.yacc.yacc = parser_once


def plain(value):
    """A value as JSON has it. mlcroissant gives texts as bytes and dates as timestamps at midnight."""
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, pd.Timestamp):
        assert value == value.normalize(), value
        return value.date().isoformat()
    if isinstance(value, list):
        return [plain(each) for each in value]
    return value


def records(dataset, name):
    """Rows of a record set, by the last part of a field's name."""
    return [
        {field.removeprefix(f"{name}/"): plain(value) for field, value in record.items()}
        for record in dataset.records(name)
    ]


def loaded(path):
    try:
        dataset = mlcroissant.Dataset(path)
        issues = dataset.metadata.ctx.issues
        return {
            "errors": sorted(issues.errors),
            "warnings": sorted(issues.warnings),
            "records": {each.id: records(dataset, each.id) for each in dataset.metadata.record_sets},
        }
    except Exception as error:  # mlcroissant raises many kinds
        return {"refused": f"{type(error).__name__}: {error.__cause__ or error}"}


# A report for each file, however the others fare.
json.dump([loaded(path) for path in sys.argv[1:]], sys.stdout)
