"""Makes the virtual environment of the load tests, or finds it made, and prints the path of its Python.

Usage: python3 set_up.py <requirements.txt> <cache folder>. Exits 3 when this Python is too old for the pinned versions.
"""

import hashlib
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
TOO_OLD = 3


def install(folder, requirements, marker, lock):
    """The marker is written last, so a set-up that was interrupted is started again."""
    import venv

    print(f"setting up {folder.name}, about half a minute ...", file=sys.stderr)
    venv.EnvBuilder(clear=True, with_pip=True, symlinks=True).create(folder)
    pip = [folder / "bin" / "python", "-m", "pip", "--disable-pip-version-check", "--no-input"]
    # The list is complete, so pip adds nothing that is not pinned. To compile it all takes longer than what the tests import.
    options = ["--quiet", "--no-deps", "--no-compile", "--only-binary", ":all:", "--requirement", requirements]
    # pip holds the lock as well: it may outlive this process, and nobody must start over beneath it.
    held = [lock.fileno()]
    subprocess.run([*pip, "install", *options], check=True, stdout=sys.stderr, pass_fds=held)
    marker.write_text(sys.version)


def main(requirements, cache):
    digest = hashlib.sha256(requirements.read_bytes()).hexdigest()[:16]
    folder = cache / f"python-{digest}"
    marker = folder / "complete"
    cache.mkdir(parents=True, exist_ok=True)
    # Test files run side by side; the system drops this lock even when its holder is killed.
    import fcntl

    with open(cache / f"python-{digest}.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        # Another Python than the one that made it would find none of the packages.
        if not marker.exists() or marker.read_text() != sys.version:
            install(folder, requirements, marker, lock)
    print(folder / "bin" / "python")


if __name__ == "__main__":
    if sys.version_info < OLDEST:
        print("Python %d.%d" % sys.version_info[:2])
        sys.exit(TOO_OLD)
    main(Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve())
