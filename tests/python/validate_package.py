"""What frictionless says of data packages: prints its reports as JSON, in our own few words.

Usage: python validate_package.py <datapackage.json> ...
"""

import json
import sys

from frictionless import FrictionlessException, Package


def report_of(path):
    try:
        package = Package(path)
    except FrictionlessException as exception:
        # The descriptor itself is at fault, so nothing else was looked at.
        notes = [error.note for error in (exception.reasons or [exception.error])]
        return {"valid": False, "warnings": [], "errors": notes, "rows": {}, "sha256": {}}
    report = package.validate()
    tasks = report.tasks
    errors = [*report.errors, *(error for task in tasks for error in task.errors)]
    return {
        "valid": report.valid,
        "warnings": [*report.warnings, *(each for task in tasks for each in task.warnings)],
        "errors": [f"{error.type}: {error.message}" for error in errors],
        # Rows are counted where a table was read, so that nothing passes unread.
        "rows": {task.name: task.stats.get("rows") for task in tasks if task.type == "table"},
        "sha256": {task.place: task.stats.get("sha256") for task in tasks},
    }


json.dump([report_of(path) for path in sys.argv[1:]], sys.stdout)
