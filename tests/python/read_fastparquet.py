"""Which columns of a release fastparquet does not read from Parquet as pyarrow does, by table, as JSON.

Usage: python read_fastparquet.py <dist>.
"""

import json
import sys
from pathlib import Path

import pandas as pd
from fastparquet import ParquetFile
from read_tables import plain_cell


def cells(column):
    """Dates and numbers as text, for the two readers have types of their own for them beside missing cells."""
    plain = [plain_cell(cell) for cell in column]
    return [None if cell is None else text_of(cell) for cell in plain]


def text_of(cell):
    if isinstance(cell, (bool, list, str)):
        return cell
    return str(cell)[:10] if hasattr(cell, "isoformat") else float(cell)


def columns_that_differ(path):
    wanted = pd.read_parquet(path, engine="pyarrow")
    found = ParquetFile(path).to_pandas()
    return [
        name
        for name in wanted.columns
        if name not in found.columns or cells(wanted[name]) != cells(found[name])
    ]


folder = Path(sys.argv[1], "parquet")
json.dump({path.stem: columns_that_differ(path) for path in sorted(folder.iterdir())}, sys.stdout)
