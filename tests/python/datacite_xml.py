"""Is an XML file what the datacite package writes for the same facts?

Usage: python datacite_xml.py <datacite.xml> <facts.json>, the facts in DataCite's own JSON. The package knows DataCite 4.5, of which
4.7 differs in added code words and one added attribute only. Prints what differs and exits 1, or prints the number of elements.
"""

import json
import sys
from pathlib import Path

from datacite import schema45
from lxml import etree

LOCATION = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"


def elements(root):
    """Every element as path, attributes and text. The order of siblings is free in DataCite, so it does not count."""
    for element in root.iter():
        path = [etree.QName(each).localname for each in (*reversed([*element.iterancestors()]), element)]
        attributes = {name: value for name, value in element.attrib.items() if name != LOCATION}
        yield "/".join(path), sorted(attributes.items()), (element.text or "").strip()


facts = json.loads(Path(sys.argv[2]).read_text(encoding="utf-8"))
schema45.validator.validate(facts)
expected = sorted(elements(etree.fromstring(schema45.tostring(facts).encode())))
root = etree.fromstring(Path(sys.argv[1]).read_bytes())
found = sorted(elements(root))
problems = [f"missing: {each}" for each in expected if each not in found]
problems += [f"not expected: {each}" for each in found if each not in expected]
if len(found) != len(expected):
    problems.append(f"{len(found)} elements instead of {len(expected)}")
if "kernel-4.7/metadata.xsd" not in root.get(LOCATION, ""):
    problems.append(f"the schema is {root.get(LOCATION)}")
print("\n".join(problems) if problems else len(found))
sys.exit(1 if problems else 0)
