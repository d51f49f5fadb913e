"""Runs blocks of code, each as a program of its own: with names of its own, in its own folder, beside what Python itself keeps.

Reads [{code, folder, place}, …] from standard input and prints what each prints as JSON. A block that fails is named by its place.
"""

import contextlib
import io
import json
import os
import sys


def printed(code, folder, place):
    os.chdir(folder)
    output = io.StringIO()
    with contextlib.redirect_stdout(output):
        exec(compile(code, place, "exec"), {"__name__": "__main__"})
    return output.getvalue()


json.dump([printed(**block) for block in json.load(sys.stdin)], sys.stdout)
