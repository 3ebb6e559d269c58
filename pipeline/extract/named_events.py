"""Months that only name what happened in them: `after the May outbreak`, `the April lockdown`."""

from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan

MEASURED = ("concept", "level_noun", "direction", "copula", "genitive", "item")  # lists of what a month dates


def names_event(scan: Scan, one: Expression) -> bool:
    """Tell whether a month stands between its article and a word for nothing that is measured.

    Of what is measured, or of a figure, it says when that was: `the May figures`.
    """
    if one.kind != "month" or one.to_date or not scan.any_before(one.first, "definite"):
        return False
    return scan.tokens[one.last].is_word and not scan.any_at(one.last, *MEASURED)
