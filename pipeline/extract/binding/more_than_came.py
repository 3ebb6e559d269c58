"""Projects and capital that are more than all that came in the time told: they are what there is."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL
from pipeline.periods import Span

SEASON, YEAR = 180, 366  # days


def exceeds_what_came(passage: Passage) -> bool:
    """Tell whether capital is more than all that the sentence before said came in its time: it cannot be of it.

    `In 10 months it licensed 2.8 billion USD. It has attracted 34 billion USD in 3,700 projects`.
    """
    levels = [one for one in passage.discourse.levels if one.concept == "capital"]
    told = [one.quantity for one in levels if one.partner == TOTAL and one.item == TOTAL]
    return any(
        one.unit == told[0].unit and one.value > max(known.value for known in told)
        for one in passage.view.quantities if told and one.kind == "money"
    )  # fmt: skip


def exceeds_year(passage: Passage) -> bool:
    """Tell whether projects are more than all that the months since New Year brought: `so far this year 9; by then 70`.

    Those of a single month or quarter may be fewer than what the year has brought.
    """
    counted = [one for one in passage.discourse.last_counts if one.concept == "projects" and one.span is not None]
    came = [one.quantity.value for one in counted if one.span is not None and _is_since_new_year(one.span)]
    first = next((one for one in passage.view.quantities if one.kind == "number"), None)
    return bool(came) and first is not None and first.value > max(came)


def _is_since_new_year(span: Span) -> bool:
    """Tell whether a time are months of a year from its start, more than those in which little comes."""
    return (span.start.month, span.start.day) == (1, 1) and SEASON <= (span.end - span.start).days + 1 <= YEAR
