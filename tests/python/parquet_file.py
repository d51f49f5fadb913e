"""What a Parquet file says of itself: column types, and the key-value pairs of its footer."""

import hashlib

import pyarrow as pa
import pyarrow.parquet as pq

ARROW_TYPES = {
    "text": pa.string(),
    "date": pa.date32(),
    "integer": pa.int32(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    "list": pa.list_(pa.field("element", pa.string(), nullable=False)),
}


def schema_problems(path, columns):
    file = pq.ParquetFile(path)
    fields = file.schema_arrow
    leaves = [file.schema.column(index).path for index in range(len(file.schema.names))]
    problems = []
    for column in columns:
        field = fields.field(column.name)
        if field.type != ARROW_TYPES[column.type] or field.nullable != column.nullable:
            problems.append(f"{path.name}: {field} for {column}")
        # The standard's three levels; readers guess at lists written with fewer.
        leaf = f"{column.name}.list.element" if column.type == "list" else column.name
        if leaf not in leaves:
            problems.append(f"{path.name}: no leaf {leaf}")
    return problems


def footer_of(path):
    pairs = pq.read_metadata(path).metadata or {}
    return {key.decode(): value.decode() for key, value in pairs.items()}


def footer_problems(path, schema_file):
    footer = footer_of(path)
    missing = {"dataset", "version", "table", "licence", "schema_sha256"} - {*footer}
    if missing:
        return [f"{path.name}: its footer lacks {sorted(missing)}"]
    digest = hashlib.sha256(schema_file.read_bytes()).hexdigest()
    problems = []
    if footer["table"] != path.stem:
        problems.append(f"{path.name}: its footer says table {footer['table']}")
    if footer["schema_sha256"] != digest:
        problems.append(f"{path.name}: schema_sha256 is not that of {schema_file.name}, {digest}")
    return problems
