"""The dataset's citation as bibtexparser and rispy read it, as JSON.

Usage: python read_citations.py <dist>. Exits 1 when a file holds anything but one whole entry.
"""

import json
import sys
from pathlib import Path

import bibtexparser
import rispy

dist = Path(sys.argv[1])
library = bibtexparser.parse_file(str(dist / "citation.bib"))
if library.failed_blocks or len(library.blocks) != 1:
    sys.exit(f"citation.bib: {library.blocks}")
(entry,) = library.entries
with open(dist / "citation.ris", encoding="utf-8") as file:
    references = rispy.load(file)
if len(references) != 1:
    sys.exit(f"citation.ris: {len(references)} references")
fields = {field.key: field.value for field in entry.fields}
bibtex = {"type": entry.entry_type, "key": entry.key, **fields}
json.dump({"bibtex": bibtex, "ris": references[0]}, sys.stdout)
