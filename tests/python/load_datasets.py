"""Loads every table of a release as Hugging Face's datasets gives it, without a network, and compares it with the JSON file.

Usage: python load_datasets.py <schemas/release> <cache> <dist> ... Prints as JSON what was read of each release, or its problems.
"""

import json
import os
import sys
from pathlib import Path

schemas, cache, *dists = (Path(argument) for argument in sys.argv[1:])
# Read when the package is imported.
os.environ.update(HF_HOME=str(cache), HF_HUB_OFFLINE="1", HF_DATASETS_OFFLINE="1")

from datasets import disable_progress_bars, get_dataset_config_names, get_dataset_default_config_name, load_dataset

from read_tables import differences, read_json
from table_columns import columns_of

disable_progress_bars()


def report(dist):
    problems, rows = [], {}
    for table in get_dataset_config_names(str(dist)):
        columns = columns_of(schemas / f"{table}.schema.json")
        _, expected = read_json(dist / "json" / f"{table}.json", columns)
        found = load_dataset(str(dist), table, split="train")
        reading = (found.column_names, list(found))
        problems += differences(f"datasets {table}", columns, expected, reading, dates_are_typed=True)
        rows[table] = len(found)
    if problems:
        return {"problems": problems[:40]}
    return {"default": get_dataset_default_config_name(str(dist)), "rows": rows}


json.dump([report(dist) for dist in dists], sys.stdout)
