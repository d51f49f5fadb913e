"""Alphas and bootstrap intervals computed without the project's code.

Reads JSON from standard input: a list of {scale, units, replicates, seed}, where units are lists of values with null for a missing one.
Writes a list of {alpha, resampled}: alpha, and alpha of each bootstrap resample in order; null where alpha is undefined.
"""

import json
import math
import sys

import krippendorff
import numpy as np

WORD = 0xFFFFFFFF


def rotate(word, by):
    return (word << by | word >> (32 - by)) & WORD


def words(seed):
    """xoshiro128** 1.1, its state filled by the finaliser of MurmurHash3."""

    def scrambled(step):
        mixed = (seed + step * 0x9E3779B9) & WORD
        mixed = (mixed ^ mixed >> 16) * 0x85EBCA6B & WORD
        mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35 & WORD
        return mixed ^ mixed >> 16

    a, b, c, d = (scrambled(step) for step in range(1, 5))
    while True:
        yield rotate(b * 5 & WORD, 7) * 9 & WORD
        shifted = b << 9 & WORD
        c ^= a
        d ^= b
        b ^= c
        a ^= d
        c ^= shifted
        d = rotate(d, 11)


def numbers_below(limit, source):
    end = 2**32 // limit * limit
    return (word % limit for word in source if word < end)


def masi_distance(a, b):
    a, b = set(a), set(b)
    if a == b:
        return 0
    jaccard = len(a & b) / len(a | b)
    return 1 - jaccard * (2 / 3 if a <= b or b <= a else 1 / 3)


def numbered(units):
    """Set-valued units as numbers, and the distances between the sets of these numbers."""
    sets = sorted({tuple(sorted(set(codes))) for unit in units for codes in unit if codes is not None})
    number = {codes: at for at, codes in enumerate(sets)}
    distances = np.array([[masi_distance(a, b) for b in sets] for a in sets])

    def metric(v1, v2, i1, i2, n_v, dtype):
        return distances[v1.astype(int), v2.astype(int)]

    as_numbers = [
        [None if codes is None else number[tuple(sorted(set(codes)))] for codes in unit] for unit in units
    ]
    return as_numbers, metric


def alpha_of(units, level):
    """The package refuses data without variation, for which alpha is undefined."""
    values = {value for unit in units for value in unit if value is not None}
    if len(values) < 2:
        return None
    data = np.array(units, dtype=float).T
    with np.errstate(divide="ignore", invalid="ignore"):
        found = krippendorff.alpha(reliability_data=data, level_of_measurement=level)
    return float(found) if math.isfinite(found) else None


def solve(case):
    units, level = case["units"], case["scale"]
    if level == "masi":
        units, level = numbered(units)
    # Without these the package's value domain, and so its test for variation, would hold values that pair with nothing.
    pairable = [unit for unit in units if sum(value is not None for value in unit) > 1]
    places = numbers_below(len(pairable), words(case["seed"])) if pairable else iter(())
    resampled = [
        alpha_of([pairable[next(places)] for _ in pairable], level) for _ in range(case["replicates"])
    ]
    return {"alpha": alpha_of(pairable, level), "resampled": resampled}


json.dump([solve(case) for case in json.load(sys.stdin)], sys.stdout)
