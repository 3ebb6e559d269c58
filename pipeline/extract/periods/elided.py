"""Quarters and halves without their noun, which the one before says: `9% in the third quarter, 8% in the second`."""

from dataclasses import replace

from pipeline.extract.periods.expression import Expression
from pipeline.extract.scan import Scan

WITHIN = 16  # tokens from the quarter to the ordinal that goes on with it
LENGTHS = (3, 6)  # months of a quarter, of a half
YEAR = 12  # months
STOPS = frozenset(".;:!?")


def elided(scan: Scan, index: int, last: Expression | None) -> Expression | None:
    """Return the quarter or half that an ordinal at a token means, behind another one in its sentence."""
    ordinal = scan.at(index, "ordinal")
    if ordinal is None or last is None or last.kind != "months" or index - last.last > WITHIN:
        return None
    length = (last.until or 0) - (last.month or 0) + 1
    if length not in LENGTHS or int(ordinal.value) > YEAR // length or not _is_led(scan, index):
        return None
    following = scan.sign(ordinal.last)
    if following[:1].isalnum() and not scan.any_at(ordinal.last, "conj"):
        return None
    if any(scan.sign(at) in STOPS for at in range(last.last, index)):
        return None
    until = int(ordinal.value) * length
    return replace(
        last, first=index, last=ordinal.last, pieces=((index, ordinal.last),), month=until - length + 1, until=until
    )


def _is_led(scan: Scan, index: int) -> bool:
    """Tell whether `in the` or the like stands before a token, with or without the article."""
    article = scan.before(index, "definite")
    return scan.any_before(article.first if article else index, "inside", "of")
