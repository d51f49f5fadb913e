"""What mlcroissant says of a Croissant file, and every record it loads, as JSON.

Usage: python load_croissant.py <croissant.json>. Exits 1 with mlcroissant's words when it refuses the file.
"""

import json
import sys

import mlcroissant
import pandas as pd


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


try:
    dataset = mlcroissant.Dataset(sys.argv[1])
    issues = dataset.metadata.ctx.issues
    summary = {
        "errors": sorted(issues.errors),
        "warnings": sorted(issues.warnings),
        "records": {each.id: records(dataset, each.id) for each in dataset.metadata.record_sets},
    }
except Exception as error:  # mlcroissant raises many kinds
    print(f"{type(error).__name__}: {error.__cause__ or error}")
    sys.exit(1)
json.dump(summary, sys.stdout)
