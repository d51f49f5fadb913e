"""Unpacks a zip archive with Python's own reader, which looks at the checksums, and prints what it holds as JSON.

    python unpack.py archive.zip folder
"""

import json
import sys
import zipfile

archive_name, folder = sys.argv[1:]
with zipfile.ZipFile(archive_name) as archive:
    entries = archive.infolist()
    damaged = archive.testzip()
    archive.extractall(folder)
print(
    json.dumps(
        {
            "damaged": damaged,
            "names": [entry.filename for entry in entries],
            "dates": sorted({"%04d-%02d-%02d %02d:%02d:%02d" % entry.date_time for entry in entries}),
            "extra": sum(len(entry.extra) for entry in entries),
        }
    )
)
