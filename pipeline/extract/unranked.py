"""Ordinals before a superlative that rank no figure: what a city is by its size, a month among those of many years."""

from itertools import takewhile

from pipeline.extract.scan import Scan
from pipeline.extract.tokens import DASHES

NOUN_WITHIN = 3  # tokens from a superlative to what is the largest
RECORD_WITHIN = 4  # tokens from a superlative to the years among which something is the highest
FIELDS = ("inside", "whole_of", "rank_nouns")  # lists of words that lead to the peers instead: `largest in the city`
RECORDS = ("since", "on_record")  # lists of words that lead to them


def past_hyphen(scan: Scan, last: int) -> int:
    """Return the token behind a hyphen that joins an ordinal to a superlative: `second-largest`; else the token."""
    is_joined = scan.sign(last) in DASHES and scan.glued(last) and scan.glued(last + 1)
    return last + 1 if is_joined and scan.at(last + 1, "superlative") is not None else last


def is_unranked(scan: Scan, last: int) -> bool:
    """Tell whether the superlative at a token is said of a town or port, or of one time among others.

    `the third largest city of Vietnam`, `the second highest in three years`.
    """
    superlative = scan.at(last, "superlative")
    if superlative is None:
        return False
    first = superlative.last
    near = takewhile(lambda at: not scan.any_at(at, *FIELDS), range(first, first + NOUN_WITHIN))
    if any(scan.at(at, "sized") for at in near):
        return True
    return any(_is_of_years(scan, at) for at in range(first, first + RECORD_WITHIN))


def _is_of_years(scan: Scan, at: int) -> bool:
    """Tell whether words lead to the years among which something is the highest: `in three years`, `since 2019`."""
    if scan.any_at(at, *RECORDS):
        return True
    is_counted = scan.at(at, "inside") is not None and (scan.is_number(at + 1) or scan.any_at(at + 1, "number"))
    return is_counted and scan.any_at(at + 2, "year_unit", "month_unit")
