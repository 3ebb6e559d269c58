"""Growth that a text on the economy aims at, without naming the economy again: `For 2025 it wants 8.5 percent`."""

from pipeline.extract.binding.governing.candidate import BEFORE, COUNTED_OR_SPENT, GROWTH_TOLD, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

GRDP = "grdp"
AIMS = ("target", "forecast")
TO_AIM = 9  # tokens from `growth` to what it has to be
GROWTH_WITHIN = 1  # tokens from a percentage to `growth`
CLOSE = 3  # tokens from `growth` to its percentage
NOTHING_ELSE = ("of", "partner_to", "place_to")  # words behind `growth` that lead to what grows


def aimed_growth(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return the economy for a percentage that an area, or another paragraph than the figures before, aims at.

    So it is where the text has told the growth of the economy, and nothing else that grows is named before it.
    """
    view, discourse = passage.view, passage.discourse
    if _is_joined(passage, quantity):
        return [Candidate(GRDP, BEFORE, "growth that is aimed at")]
    if passage.figures or discourse.grown is None:
        return []
    if not any(hit.value in AIMS for hit in view.of("status")) or view.within(
        "concept", view.sentence.first, quantity.first
    ):
        return []
    grows = view.starting("bare_growth", quantity.last, quantity.last + GROWTH_WITHIN)
    is_bare = bool(grows) and not view.scan.any_at(grows[0].last, *NOTHING_ELSE)
    is_bare = is_bare or bool(view.within("bare_growth", quantity.first - TO_AIM, quantity.first))
    is_anew = discourse.figure_line != view.sentence.line or _is_of_area(passage)
    is_alone = is_anew and not (view.of("concept") or view.of("direction"))
    return [Candidate(GRDP, GROWTH_TOLD, "growth that is aimed at")] if is_bare or is_alone else []


def _is_of_area(passage: Passage) -> bool:
    """Tell whether the area itself aims at something, behind amounts of which no change was told."""
    told = [*passage.discourse.of_concept.values(), passage.discourse.last]
    changed = any(one is not None and not one.is_level and one.concept != GRDP for one in told)
    return not changed and bool(passage.areas or passage.view.of("own_place") or passage.view.of("nation"))


def _is_joined(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether `and` joins growth to an aim for what nobody says to grow so: `phấn đấu thu 9 tỷ và tăng trưởng 8%`.

    So it is right before its percentage, with nothing named that grows.
    """
    view, before = passage.view, passage.before(quantity)
    if before is None or before.status not in AIMS or before.concept not in COUNTED_OR_SPENT or not before.is_level:
        return False
    grows = view.within("bare_growth", *view.before(quantity))
    if not grows or view.scan.before(grows[0].first, "conj") is None:
        return False
    return quantity.first - grows[0].last <= CLOSE and not view.within("item", grows[0].last, quantity.first)
