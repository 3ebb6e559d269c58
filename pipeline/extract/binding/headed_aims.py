"""Words before a colon that make all that follows it aims: `Also wanted this year:`, `The tasks for 2026:`.

They do so to the end of the sentence, whatever parts its figures, and of the fragments behind it in its paragraph.
A line of its own without a figure needs no colon: `IV. Tasks for 2026`.
"""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TARGET, Draft
from pipeline.extract.part_head import is_head
from pipeline.extract.view import View

OPENING = 16  # tokens from the start of a sentence to the colon behind its head
GAP = 1  # token between what an amount is of and the amount
VERBS = ("states", "copula", "stands", "present", "has", "has_come", "clause_verb", "tells", "meets", "direction",
         "status", "planned")  # fmt: skip


def heads_aims(view: View) -> bool:
    """Tell whether a sentence opens with such words: no figure stands in its head, and nothing says it was reached."""
    if not view.of("heads_aims"):
        return False
    first = view.sentence.first
    colon = view.first_sign(":", min(first + OPENING, view.following(first)))
    if colon is None and is_head(view):
        colon = view.sentence.last
    if colon is None or view.within("fulfils", first, colon):
        return False
    return bool(view.within("heads_aims", first, colon))


def is_headed_aim(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure stands behind such words, or in a fragment that goes on from an aim, and is not over."""
    day = passage.setting.day
    if draft.span is not None and day is not None and draft.span.end <= day:
        return False
    return heads_aims(passage.view) or goes_on_with_aims(passage)


def goes_on_with_aims(passage: Passage) -> bool:
    """Tell whether a sentence is a fragment in the paragraph of an aim: `Exports of $9m. 500 new firms.`.

    It opens with its amount, or with what the amount is of.
    """
    last, view = passage.discourse.last, passage.view
    if last is None or last.status != TARGET or not passage.goes_on or view.times or view.has(VERBS):
        return False
    if not view.quantities or view.scan.ends_line(view.sentence.first - 1):
        return False
    first, amount = view.sentence.first, view.quantities[0]
    noun = view.scan.at(first, "concept")
    return amount.first - (noun.last if noun is not None else first) <= GAP
