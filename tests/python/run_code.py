"""Runs each of the programs on stdin, [{code, rows, key}, …], and prints the key of the rows that each leaves in its variable."""

import contextlib
import io
import json
import sys


def keys(code, rows, key):
    names = {}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(code, names)
    return names[rows][key].to_numpy().tolist()


json.dump([keys(**program) for program in json.load(sys.stdin)], sys.stdout)
