"""An amount or share that a sentence opens with is of its subject: `With 4.45 billion USD, Hanoi ranked second`.

So it is of what its subject names: `At 3 trillion VND, budget revenue was 9% higher`.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.extract.areas import Area
from pipeline.extract.listed import Pair
from pipeline.extract.named import Named
from pipeline.extract.view import View

# words that open a sentence, and the kind of figure behind them
OPENED = {"attribute": "money", "valued_at": "money", "share": "percent"}
OPENED_WITHIN = 4  # tokens from the start of a sentence to its amount
CLAUSE = 12  # tokens of the longest clause that opens a sentence so
SUBJECT_WITHIN = 5  # tokens from its comma to the subject


def fronted(view: View, places: Sequence[Area], partners: Sequence[Named], items: Sequence[Named]) -> dict[int, Pair]:
    """Return, by its first token, what the figure of a clause before the subject of a sentence is of."""
    comma = _comma(view)
    if comma is None:
        return {}
    own = any(one.first < comma for one in items)  # travel got 9% cheaper, whereas food
    named = [
        *((hit.first, Pair(place=identifier)) for hit, identifier in places),
        *((one.first, Pair(partner=one.identifier)) for one in partners),
        *((one.first, Pair(item=one.identifier)) for one in items if not own),
    ]
    subjects = [(first, answer) for first, answer in named if comma < first <= comma + SUBJECT_WITHIN]
    told = view.starting("concept", comma, comma + SUBJECT_WITHIN + 1)
    if not subjects and not told:
        return {}
    subject = min(subjects, key=lambda one: one[0])[1] if subjects else Pair()
    subject = replace(subject, concept=told[0]) if told else subject
    kind = next(kind for words, kind in OPENED.items() if view.scan.at(view.sentence.first, words))
    return {one.first: subject for one in view.quantities if one.kind == kind and one.last <= comma}


def _comma(view: View) -> int | None:
    """Return the comma that ends a clause with an amount which opens a sentence."""
    start = view.sentence.first
    if not view.scan.any_at(start, *OPENED) or not view.quantities:
        return None
    first = view.quantities[0]
    if first.first - start > OPENED_WITHIN:
        return None
    return next((at for at in range(first.last, start + CLAUSE) if view.scan.sign(at) == ","), None)
