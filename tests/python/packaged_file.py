"""Prints the path of a file that an installed package ships, without importing the package.

Usage: python packaged_file.py <package> <path in it>
"""

import sys
from importlib.util import find_spec
from pathlib import Path

(folder,) = find_spec(sys.argv[1]).submodule_search_locations
path = Path(folder, sys.argv[2])
assert path.is_file(), path
print(path)
