"""The status that the figure before passes on to the next."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.planned import is_amount_of_plan
from pipeline.extract.binding.surpassed import is_surpassed
from pipeline.extract.denominators import is_denominator
from pipeline.extract.draft import Draft
from pipeline.extract.view import View

JOINTS = ("conj", "relative")  # lists of words that join a clause with a verb of its own
ENDING = ("estimate", "forecast")  # statuses that end with their clause


def passed_on(passage: Passage, before: Draft, draft: Draft) -> str | None:
    """Return the status that the figure before passes on; an aim that was surpassed passes none on."""
    view = passage.view
    known = (is_surpassed, is_denominator, is_amount_of_plan)  # 41% of the estimate of 9 million USD, up 4%
    if before.status == "target" and any(rule(view, before.quantity) for rule in known):
        return None
    if before.status == "target" and before.concept != draft.concept and _is_parted(view, before, draft):
        return None  # growth is 7%, its target 5%; industry grew 9%
    if before.status == "target" and _is_attained(passage, before, draft):
        return None
    if _is_only_held(view, before, draft):
        return None
    if before.status in ENDING and _says_anew(passage, before, draft):
        return None
    return "target" if before.status == "forecast" and _opens_with_aim(passage) else before.status


def _is_only_held(view: View, before: Draft, draft: Draft) -> bool:
    """Tell whether words in front only hold an outturn against what was foreseen: `Against a goal of $3bn, 4`."""
    if before.quantity is not view.quantities[0] or not view.of("comparison"):
        return False
    first = view.sentence.first
    led = view.starting("comparison", first, first + 1)
    return bool(led) and view.count(",", before.quantity.last, draft.quantity.first) > 0


def _is_parted(view: View, before: Draft, draft: Draft) -> bool:
    """Tell whether an aim was only held against the outturn before it, in a clause that has ended."""
    told = view.within("status", view.sentence.first, view.quantities[0].first) if view.quantities else []
    return bool(view.count(";", before.quantity.last, draft.quantity.first)) and not told


def _opens_with_aim(passage: Passage) -> bool:
    """Tell whether the first figure is aimed at: `aims at 80 projects worth an estimated 4 billion, 90 domestic`."""
    return passage.figures[0].status == "target"


def _is_attained(passage: Passage, before: Draft, draft: Draft) -> bool:
    """Tell whether a clause says what has come of an aim: `is to be 9 trillion, 6 tháng đã thu được 5 trillion`."""
    view = passage.view
    since = (before.quantity.last, draft.quantity.first)
    is_parted = view.count(",;", *since) > 0 or bool(view.within("conj", *since))
    if not (draft.is_level and is_parted):
        return False
    return bool(view.within("has_come", *since)) or _turns_to_place(view, *since)


def _turns_to_place(view: View, first: int, last: int) -> bool:
    """Tell whether a clause turns to what a place did: `the plan was for $9m, but Hue shipped 7`."""
    turned = view.within("contrast", first, last) if view.of("contrast") else ()
    return any(view.scan.any_at(hit.last, "place", "own_place") for hit in turned) and not view.within(
        "status", first, last
    )


def _says_anew(passage: Passage, before: Draft, draft: Draft) -> bool:
    """Tell whether a clause with a verb of its own states another level: what was estimated ends with its clause.

    `Exports earned an estimated $5m, while imports were worth $4m`; one without a verb shares it (`and imports $4m`).
    """
    view, since = passage.view, (before.quantity.last, draft.quantity.first)
    if not draft.is_level or draft.concept == before.concept or not view.of("states"):
        return False
    joined = [hit for words in JOINTS for hit in view.within(words, *since)]
    return any(view.within("states", hit.last, since[1]) for hit in joined)
