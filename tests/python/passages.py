"""Do spans hold the words they claim to, in the texts and in the raw files, and are the files those of the articles table?"""

import hashlib
import html
import re

# Which span columns should hold which column's words; the first of several columns that a table has.
# Tables whose rows may lie out of the text, or be a fact from outside the article.
OUT_OF_TEXT = ("blocks", "code_examples", "date_evidence", "time_expressions")
SPANS = [
    ("char_start", "char_end", ("text", "title_as_printed")),
    ("byte_start", "byte_end", ("text", "title_as_printed")),
    ("said_source_start", "said_source_end", ("said_source",)),
    ("date_source_start", "date_source_end", ("date_source",)),
]


def file_problems(article, files):
    name = article["article_id"]
    text, raw, _ = files[name]
    facts = [
        ("text_sha256", hashlib.sha256(text).hexdigest()),
        ("raw_sha256", hashlib.sha256(raw).hexdigest()),
        ("raw_bytes", len(raw)),
        ("n_chars", len(text.decode())),
        ("n_words", len(text.decode().split())),
    ]
    return [
        f"articles {name}: {column} is {article[column]}, its file says {found}"
        for column, found in facts
        if article[column] != found
    ]


def printed(text):
    """White space folded, and none behind a hyphen or dash that ends a line in a word."""
    return re.sub(r"(?<=\S[-–—]) ", "", " ".join(text.split()))


def spells(raw, words, is_html):
    """Do bytes decode to these words? Of HTML, tags are left out and entities decoded."""
    found = raw.decode("utf-8", errors="replace")
    if is_html:
        found = html.unescape(re.sub(r"(?s)<!--.*?-->|<[^>]*>", "", found))
    elif not re.search(r"[\n\r]", found):
        return found == words
    return printed(found) == printed(words)


def span_problem(row, start, end, words, files):
    # An event may be in several articles: its date is read in the first.
    text, raw, is_html = files[row.get("first_article_id") or row["article_id"]]
    span = slice(row[start], row[end])
    if start == "char_start":
        found = text.decode()[span]
        holds = found == words
    else:
        found = raw[span]
        # Markup is kept as it is.
        holds = spells(found, words, is_html and row.get("role") != "markup")
    return None if holds else f"{start} to {end} hold {found!r} instead of {words!r}"


def rows_problems(table, rows, files):
    """Every span of a table's rows, and how many were looked at."""
    problems = []
    checked = 0
    for number, row in enumerate(rows, 1):
        for start, end, columns in SPANS:
            words = next((row[column] for column in columns if column in row), None)
            if start not in row or words is None and row[start] is None and row[end] is None:
                continue
            # A block out of the text, or a fact from outside the article, has words but no place.
            if row[start] is None and row[end] is None and table in OUT_OF_TEXT:
                continue
            checked += 1
            if words is None or row[start] is None or row[end] is None:
                problem = f"{start}, {end} and {columns} must be empty together"
            else:
                problem = span_problem(row, start, end, words, files)
            if problem:
                problems.append(f"{table} row {number}: {problem}")
    return problems, checked


def passage_problems(tables, dist, raw_folder):
    files = {
        article["article_id"]: (
            (dist / article["text_file"]).read_bytes(),
            (raw_folder / article["raw_file"].rpartition("/")[2]).read_bytes(),
            article["raw_file"].endswith((".html", ".htm")),
        )
        for article in tables["articles"]
    }
    problems = [each for article in tables["articles"] for each in file_problems(article, files)]
    checked = 0
    for table, rows in tables.items():
        found, count = rows_problems(table, rows, files)
        problems += found
        checked += count
    return problems, checked
