"""The columns of a released table, as its JSON Schema in schemas/release/ promises them."""

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Column:
    name: str
    # text, date, integer, number, boolean or list
    type: str
    nullable: bool


def column_of(name, promise):
    alternatives = promise.get("anyOf", [promise])
    nullable = any(each["type"] == "null" for each in alternatives)
    (value,) = [each for each in alternatives if each["type"] != "null"]
    types = {"array": "list", "boolean": "boolean", "integer": "integer", "number": "number"}
    text = "date" if value.get("format") == "date" else "text"
    return Column(name, types.get(value["type"], text), nullable)


def columns_of(schema_file):
    row = json.loads(schema_file.read_text(encoding="utf-8"))["items"]
    return [column_of(name, promise) for name, promise in row["properties"].items()]
