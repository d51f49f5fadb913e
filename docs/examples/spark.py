"""Reads pages under Spark with `missile-talks extract --ndjson`, and fails when a page is lost.

    python spark.py pages.parquet read --command "node /opt/missile-talks/build/cli.js extract --ndjson --answered --jobs 1"

The input is Parquet or, where its name says so (.ndjson, .jsonl, .json, also compressed), lines of JSON, with the columns
id, text or html, and, if known, url and publisher. The output is a new folder of Parquet:

    answers      each line that the program printed, as it is
    pages        a row for each page: why it could not be read, or the day of publication and the text of the article
    blocks       a row for each block of a page, which `block` numbers from 0
    expressions  a row for each date or time of a page, which `expression` numbers from 0

docs/extract.md describes the columns, whose names are in snake case here. Needs PySpark 4 and Java 17.
"""

import argparse
import os
import re
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

DATE = "edtf STRING, earliest DATE, latest DATE"
CHARACTERS = "byteStart INT, byteEnd INT, charStart INT, charEnd INT"
BLOCK = f"role STRING, inText BOOLEAN, rule STRING, text STRING, line INT, {CHARACTERS}"
EXPRESSION = f"""block INT, start INT, `end` INT, {CHARACTERS}, role STRING, text STRING, type STRING, value STRING,
    mod STRING, {DATE}, precision STRING, kind STRING, reference STRING, basis STRING, anchor STRING, rangeWith INT,
    range STRUCT<text STRING, {DATE}>, rule STRING"""
ANSWER = f"""id STRING, error STRING, published STRUCT<{DATE}, basis STRING>, retrieved STRUCT<{DATE}, basis STRING>,
    text STRING, blocks ARRAY<STRUCT<{BLOCK}>>, expressions ARRAY<STRUCT<{EXPRESSION}>>"""


def lines_of(spark: SparkSession, path: str) -> DataFrame:
    """A line of JSON for each page, with its id, which is a string from here on."""
    if re.search(r"\.(ndjson|jsonl|json)(\.\w+)?/?$", path):
        # A line feed ends a line, and nothing else does. The program has no answer to a blank line.
        lines = spark.read.text(path, lineSep="\n").where(F.col("value").rlike(r"\S"))
        page_id = F.get_json_object("value", "$.id").alias("id")
        return lines.select(page_id, F.col("value").alias("line"), F.is_valid_utf8("value").alias("is_utf8"))
    table = spark.read.parquet(path)
    names = [name for name in ("id", "text", "html", "url", "publisher") if name in table.columns]
    if "id" not in names or not {"text", "html"} & set(names):
        sys.exit(f"spark.py: {path} needs a column id, and text or html. It has {', '.join(table.columns)}.")
    fields = [F.col(name).cast("string").alias(name) for name in names]
    # to_json escapes line feeds, and hides what is not UTF-8.
    is_utf8 = F.expr(" AND ".join(f"coalesce(is_valid_utf8(string({name})), true)" for name in names))
    return table.select(fields[0], F.to_json(F.struct(*fields)).alias("line"), is_utf8.alias("is_utf8"))


def count_pages(lines: DataFrame) -> int:
    """How many pages there are. Where two had one id, nobody could tell to which of them a row belongs."""
    can_be_read = F.get_json_object("line", "$").isNotNull()
    asked = lines.agg(
        F.count("*").alias("pages"),
        (F.count("id") - F.count_distinct("id")).alias("repeated"),
        F.count_if(F.col("id").isNull() & can_be_read).alias("without"),
    ).first()
    if asked.repeated or asked.without:
        sys.exit(
            f"spark.py: Each page needs an id of its own. Of {asked.pages} pages, {asked.without} have no id, "
            f"and {asked.repeated} have the id of another. Nothing was read."
        )
    return asked.pages


def write_answers(spark: SparkSession, lines: DataFrame, command: str, partitions: int, path: str) -> None:
    asked = lines.where("is_utf8").select("line").repartition(partitions).rdd.map(lambda row: row.line)
    # The command is split into words and started, without a shell and with these variables alone. Without checkCode, a
    # process that fails would count as one that has no more to say.
    printed = asked.pipe(command, env={"PATH": os.environ["PATH"]}, checkCode=True)
    answers = spark.createDataFrame(printed.map(lambda line: (line,)), "answer STRING", verifySchema=False)
    refused = F.to_json(F.struct("id", F.lit("The page is not UTF-8.").alias("error")))
    answers.union(lines.where("NOT is_utf8").select(refused)).write.parquet(path)


def flat(fields: StructType, parent: str = "", dropped: int = 0) -> list:
    """Columns for all fields, those of fields included: `published.earliest` becomes `published_earliest`."""
    columns = []
    for field in fields:
        path = f"{parent}{field.name}"
        if isinstance(field.dataType, StructType):
            columns += flat(field.dataType, f"{path}.", dropped)
        else:
            name = re.sub("[A-Z]", lambda capital: f"_{capital[0].lower()}", path[dropped:]).replace(".", "_")
            columns.append(F.col(path).alias(name))
    return columns


def write_tables(spark: SparkSession, output: str) -> None:
    # An answer that is none of the program's ends the run.
    answer = F.from_json("answer", ANSWER, {"mode": "FAILFAST"})
    answers = spark.read.parquet(f"{output}/answers").select(answer.alias("answer")).select("answer.*")
    for name, column in (("blocks", "block"), ("expressions", "expression")):
        rows = answers.select("id", F.posexplode(name).alias(column, "of"))
        rows.select("id", column, *flat(rows.schema["of"].dataType, "of.", len("of."))).write.parquet(f"{output}/{name}")
    # "Line 7" counts the lines of a partition.
    pages = answers.drop("blocks", "expressions").withColumn("error", F.regexp_replace("error", r"^Line \d+: ", ""))
    pages.select(flat(pages.schema)).write.parquet(f"{output}/pages")


def count_read(spark: SparkSession, output: str, asked: int) -> None:
    """Compares what was asked with what was written: a process that stops reading, and ends well, loses pages without a word."""
    counts = spark.read.parquet(f"{output}/pages").agg(
        F.count("*").alias("pages"),
        F.count("error").alias("errors"),
        F.count_if(F.col("error").isNull() & F.col("text").isNull()).alias("neither"),
    ).first()
    if counts.pages != asked or counts.neither:
        sys.exit(
            f"spark.py: {asked} pages were asked and {counts.pages} were answered, {counts.neither} of them with neither "
            f"an article nor an error. Do not use {output}."
        )
    print(f"{counts.pages} pages answered, {counts.errors} of them with an error (see the column error of pages)")


def main() -> None:
    parser = argparse.ArgumentParser(description="Reads pages under Spark, and fails when one is lost.")
    parser.add_argument("input", help="Parquet or lines of JSON with the columns id, text or html, url, publisher")
    parser.add_argument("output", help="a new folder, for answers, pages, blocks and expressions as Parquet")
    parser.add_argument("--command", default="missile-talks extract --ndjson --answered --jobs 1", help="default: %(default)s")
    parser.add_argument("--partitions", type=int, help="processes to start in all; default: 3 for each core")
    parser.add_argument("--master", help="default: all cores of this machine, or what spark-submit says")
    options = parser.parse_args()

    # The workers run this very Python, unless told otherwise.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    # An answer is long: batches and row groups of the usual size would not fit into a driver with 1 GB of memory.
    builder = (
        SparkSession.builder.appName("missile-talks")
        .config("spark.sql.parquet.columnarReaderBatchSize", 256)
        .config("spark.hadoop.parquet.block.size", 16 * 2**20)
    )
    spark = (builder.master(options.master) if options.master else builder).getOrCreate()
    lines = lines_of(spark, options.input)
    asked = count_pages(lines)
    partitions = options.partitions or 3 * spark.sparkContext.defaultParallelism
    write_answers(spark, lines, options.command, partitions, f"{options.output}/answers")
    write_tables(spark, options.output)
    count_read(spark, options.output, asked)


if __name__ == "__main__":
    main()
