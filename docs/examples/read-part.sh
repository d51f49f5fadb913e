#!/bin/sh
# Reads one part of many pages, and fails when a page is lost: `read-part.sh parts/007.ndjson` writes parts/007.answers.
# For GNU parallel, an array of Slurm or a loop. What has its answers is left alone, so run it again after an interruption.
set -eu
part=$1
filter=${FILTER:-missile-talks extract --ndjson --answered --jobs 1}
answers=${part%.ndjson}.answers
if [ -e "$answers" ]; then exit; fi

$filter < "$part" > "$answers.unfinished"
# Blank lines get no answer, and half a line is none.
asked=$(LC_ALL=C grep -ac '[^[:space:]]' "$part" || true)
answered=$(wc -l < "$answers.unfinished")
if [ "$asked" -ne "$answered" ]; then
  echo "$part: $asked pages were asked and $answered were answered." >&2
  exit 1
fi
mv "$answers.unfinished" "$answers"
