"""Workers whom nobody employs yet, and shares of those at work: no indicator counts either.

`The parks need 900 more workers`; `60 percent of workers are trained`.
"""

from pipeline.extract import stretch
from pipeline.extract.binding.governing import Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

NEAR = 6  # tokens from a word of need to the number of those needed
NOUN = 3  # tokens from `of` to the workers: `of the labour force`


def are_needed(passage: Passage, quantity: Quantity, *_: object) -> bool:
    """Tell whether somebody only looks for so many workers."""
    view, last = passage.view, quantity.first
    told = stretch.last_before(view.within("needs_people", *view.before(quantity)), last)
    return told is not None and last - told.last <= NEAR and not view.count(STOPS, told.last, last)


def are_some_of_them(passage: Passage, quantity: Quantity, candidate: Candidate) -> bool:
    """Tell whether a percentage of workers is itself what something is told of: it opens its clause.

    `Of the workers, 60 percent are trained`; but `the parks employ 60 percent of the workers`.
    """
    view, hit = passage.view, candidate.hit
    if hit is None or passage.figures:
        return False
    start = view.sentence.first
    if hit.first >= quantity.last:
        is_whole = view.scan.at(quantity.last, "whole_of") is not None and hit.first - quantity.last <= NOUN
        return is_whole and not view.within("concept", start, quantity.first) and not view.of("share")
    opened = view.scan.at(start, "opens_whole")
    front = view.scan.back_over(quantity.first, "qualifiers")
    return opened is not None and hit.first - start <= NEAR and view.scan.sign(front - 1) == ","
