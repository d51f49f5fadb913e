"""Compares the answers of one run with those that docs/examples/spark.py had, row by row, and its tables with both.

Usage: python compare.py <answers.ndjson> <folder of spark.py>. Prints the counts as JSON; exits 1 with a sentence where anything differs.
"""

import json
import sys
import tempfile

import duckdb

# Which line of its input a process answers, how it names what is not UTF-8, and whether an id is a number depend on the way; nothing
# else does.
SAME = r"""
CREATE MACRO same(answer) AS CASE
    WHEN regexp_matches(answer, '"error":"[^"]*UTF-8') THEN 'not UTF-8'
    ELSE regexp_replace(regexp_replace(answer, '"error":"Line \d+: ', '"error":"'), '^\{"id":(\d+)', '{"id":"\1"') END;
CREATE MACRO id_of(answer) AS CASE WHEN same(answer) = 'not UTF-8' THEN NULL ELSE json_extract_string(answer, '$.id') END;
CREATE TABLE expected AS SELECT id_of(json) AS id, md5(same(json)) AS answer FROM read_ndjson_objects(getvariable('lines'));
CREATE TABLE found AS SELECT id_of(answer) AS id, md5(same(answer)) AS answer FROM read_parquet(getvariable('answers'));
"""
UNLIKE = """
SELECT coalesce(e.id, f.id, 'no id')
FROM (SELECT *, row_number() OVER (ORDER BY id, answer) AS row FROM expected) AS e
FULL JOIN (SELECT *, row_number() OVER (ORDER BY id, answer) AS row FROM found) AS f USING (row)
WHERE e.id IS DISTINCT FROM f.id OR e.answer IS DISTINCT FROM f.answer ORDER BY 1 LIMIT 5
"""
# Each table, and what it should hold, read from the answers without Spark.
TABLES = {
    "pages": (
        "id, text, published_edtf, published_earliest, published_latest, published_basis",
        """SELECT a->>'id', a->>'text', a->>'$.published.edtf', (a->>'$.published.earliest')::DATE,
        (a->>'$.published.latest')::DATE, a->>'$.published.basis' FROM answers WHERE a->>'error' IS NULL""",
    ),
    "blocks": (
        "id, block, role, in_text, rule, text, line, byte_start, byte_end, char_start, char_end",
        """SELECT id, number, b->>'role', (b->>'inText')::BOOLEAN, b->>'rule', b->>'text', (b->>'line')::INT, (b->>'byteStart')::INT,
        (b->>'byteEnd')::INT, (b->>'charStart')::INT, (b->>'charEnd')::INT
        FROM (SELECT a->>'id' AS id, unnest(a->'$.blocks[*]') AS b, generate_subscripts(a->'$.blocks[*]', 1) - 1 AS number FROM answers)""",
    ),
    "expressions": (
        """id, expression, block, text, type, value, edtf, earliest, latest, basis, anchor, range_with, range_edtf, rule, byte_start,
        char_end""",
        """SELECT id, number, (e->>'block')::INT, e->>'text', e->>'type', e->>'value', e->>'edtf', (e->>'earliest')::DATE,
        (e->>'latest')::DATE, e->>'basis', e->>'anchor', (e->>'rangeWith')::INT, e->>'$.range.edtf', e->>'rule',
        (e->>'byteStart')::INT, (e->>'charEnd')::INT
        FROM (SELECT a->>'id' AS id, unnest(a->'$.expressions[*]') AS e,
        generate_subscripts(a->'$.expressions[*]', 1) - 1 AS number FROM answers)""",
    ),
}


def main(lines, spark, spill):
    db = duckdb.connect()
    db.execute("SET memory_limit = '3GB'")
    db.execute("SET temp_directory = ?", [spill])
    db.execute("SET variable lines = ?", [lines])
    db.execute("SET variable answers = ?", [f"{spark}/answers/*.parquet"])
    db.execute(SAME)
    counts = {}
    for name, table in (("answers", "expected"), ("under Spark", "found")):
        counts[name] = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    wrong = [f"answers to {id}" for (id,) in db.execute(UNLIKE).fetchall()]
    db.execute("CREATE VIEW answers AS SELECT json AS a FROM read_ndjson_objects(getvariable('lines'))")
    for name, (columns, made) in TABLES.items():
        table = f"read_parquet('{spark}/{name}/*.parquet')"
        kept = f"SELECT {columns} FROM {table}" + (" WHERE error IS NULL" if name == "pages" else "")
        counts[name] = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        for one, other in ((kept, made), (made, kept)):
            rows = db.execute(f"SELECT * FROM (({one}) EXCEPT ALL ({other})) LIMIT 2").fetchall()
            wrong += [f"{name}: {row}"[:300] for row in rows]
    counts["errors"] = db.execute(f"SELECT count(error) FROM '{spark}/pages/*.parquet'").fetchone()[0]
    print(json.dumps(counts))
    if wrong:
        sys.exit("These are not the same both ways:\n" + "\n".join(wrong))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as spill:
        main(*sys.argv[1:], spill)
