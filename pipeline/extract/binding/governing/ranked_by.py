"""What a rank is by, where its own words do not say: the count it is first with, points, or what a later rank tells."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED
from pipeline.extract.binding.governing.candidate import BEHIND, NOUN_WITHIN, REACH, Candidate
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

PER_TOKEN_COUNT = 0.4  # taken off a count, of which something is the first
PROFORM = 1.0  # taken off for points, which only follow
ABOUT_WITHIN = 3  # tokens from `in terms of` to its concept
TOLD_LATER = 3.0  # more than what the sentence before passes on
SCORES = ("pci", "ddci")  # what is told in points
POINTS_WITHIN = 8  # tokens from a rank to its points


def _by_points(view: View, quantity: Quantity, following: Quantity) -> list[Candidate]:
    """Return the score that a rank with points is by: `in the 2021 PCI report, ranked 11th with 68 points`."""
    told = [hit for hit in view.within("concept", view.sentence.first, quantity.first) if hit.value in SCORES]
    if not told or following.first - quantity.last > POINTS_WITHIN:
        return []
    return [Candidate(str(told[-1].value), BEHIND - PROFORM, "the score that it is by", told[-1])]


def led_with(view: View, quantity: Quantity) -> list[Candidate]:
    """Return the noun of the count that a rank is by: `took the lead with 143 projects`."""
    led, following = (
        view.scan.at(quantity.last, "rank_nouns"),
        stretch.first_from(view.quantities, quantity.last),
    )
    if following is not None and following.unit == "point":
        return _by_points(view, quantity, following)
    if led is None or following is None or following.kind != "number":
        return []
    if not all(view.scan.at(at, "qualifiers") for at in range(led.last, following.first)):
        return []
    start, end = view.behind(following)
    nouns = [hit for hit in view.within("concept", start, min(end, start + NOUN_WITHIN)) if hit.value in FUNDED]
    return [
        Candidate(str(hit.value), BEHIND - PER_TOKEN_COUNT, "the count that it is first with", hit) for hit in nouns[:1]
    ]


def told_later(view: View, quantity: Quantity) -> list[Candidate]:
    """Return what a rank is by where a later one tells: `first in three months, but second by exports`."""
    for about in view.starting("rank_about", quantity.last - ABOUT_WITHIN, quantity.last + REACH):
        for hit in view.starting("concept", max(about.last, quantity.last), about.first + ABOUT_WITHIN + 1):
            return [Candidate(str(hit.value), TOLD_LATER, "what the later rank is by", hit)]
    return []
