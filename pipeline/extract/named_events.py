"""Times that only name what happened in them: `after the May outbreak`, `despite last year's floods`."""

from pipeline.extract import stretch
from pipeline.extract.periods import Expression
from pipeline.extract.scan import Scan

NAMED = 3  # words behind the mark of an owner that name what it owns
MEASURED = ("concept", "level_noun", "direction", "copula", "genitive", "item")  # lists of what a month dates
PLANNED = ("plan", "plan_noun", "base", "comparison", "months_unit", "quarter", "price", "edge")


def names_event(scan: Scan, one: Expression) -> bool:
    """Tell whether a month stands between its article and a word for nothing that is measured.

    Of what is measured, or of a figure, it says when that was: `the May figures`.
    """
    if one.kind != "month" or one.to_date or not scan.any_before(one.first, "definite"):
        return False
    return scan.tokens[one.last].is_word and not scan.any_at(one.last, *MEASURED)


def owns_event(scan: Scan, one: Expression) -> bool:
    """Tell whether a time owns nothing that is measured, behind a word that leads to it: `after last year's floods`.

    What a clause opens with is its subject, whatever that is: `Last year's floods cost 3 trillion VND`.
    """
    genitive = scan.at(one.last, "genitive")
    if genitive is None or not scan.is_word(one.first - 1) or not scan.is_word(genitive.last):
        return False
    if stretch.covering(scan.of("heads_aims"), one.first, genitive.last) is not None:
        return False  # on this year's list:
    for at in range(genitive.last, genitive.last + NAMED):
        if scan.any_at(at, "conj"):
            return at > genitive.last
        if not scan.is_word(at):
            return not scan.is_number(at)
        if scan.any_at(at, *MEASURED, *PLANNED):
            return False
    return True
