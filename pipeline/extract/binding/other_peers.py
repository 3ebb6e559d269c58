"""Counts of the other peers of a comparison, whose noun is not said again: `grew in 60 provinces and fell in three`."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import STOPS

LARGEST = 100  # there are no more provinces, nor branches of industry
LED_WITHIN = 4  # tokens from a direction to the count: `down in the other six`
BEHIND_WITHIN = 4  # tokens from the count to the direction: `six saw a fall`


def other_peers(passage: Passage, quantity: Quantity) -> str | None:
    """Return the words of a bare count behind that of peers, which a direction tells to be others."""
    last = passage.drafts[-1] if passage.drafts else None
    view, end = passage.view, quantity.last
    if last is None or last.role != "scope" or quantity.kind != "number" or quantity.value >= LARGEST:
        return None
    if view.scan.any_at(end, "concept", "item", "event", "origin", "partner", "unit"):
        return None
    first, stop = last.quantity.last, view.behind(quantity)[1]
    before = stretch.last_before(view.of("direction"), quantity.first)
    is_led = before is not None and before.first >= first and quantity.first - before.last <= LED_WITHIN
    is_led = is_led and before is not None and bool(view.within("function", before.last, quantity.first))
    is_led = is_led and not view.scan.sign(end).isalpha()
    behind = view.within("direction", end, min(stop, end + BEHIND_WITHIN + 1))
    is_subject = bool(behind) and not view.within("concept", end, behind[0].first)
    is_next = view.count(STOPS, first, quantity.first) <= 1
    return view.scan.exact(quantity.first, end) if is_next and (is_led or is_subject) else None
