"""The item that a part came from: `60% of the GRDP was contributed by services`, `$5m, 60%, was bought by firms`."""

from collections.abc import Sequence

from pipeline.extract import stretch
from pipeline.extract.binding.naming.beside import is_owner
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

LED_WITHIN = 2  # tokens from the words of the whole to those that lead to where a part came from
ITEM_WITHIN = 1  # tokens from there to the item: an article
INTO_WITHIN = 6  # tokens from a share in its aside to what it was put into
ASIDE = (",", ")")
ASIDE_WITHIN = 12  # tokens from an amount past the share in its aside to who made it


def of_source(passage: Passage, draft: Draft, hit: Hit | None, *_: object) -> str | None:
    """Return the item that a share of the whole `hit` behind it came from; None where nothing says so."""
    if draft.measure == "contribution" or (draft.is_level and draft.quantity.kind == "money"):
        return _of_agent(passage, draft)
    used = _of_use(passage, draft) if draft.measure == "share" else None
    if used is not None or draft.measure != "share" or hit is None or hit.first < draft.quantity.last:
        return used
    led = passage.view.starting("came_from", hit.last, hit.last + LED_WITHIN + 1)
    if not led:
        return None
    items = passage.items_of(draft.indicator)
    named = stretch.starting(items, led[0].last, led[0].last + ITEM_WITHIN + 1)
    return named[0].identifier if named else None


def _of_use(passage: Passage, draft: Draft) -> str | None:
    """Return the item that a share in its aside was put into: `Most of it, 71%, was channelled into manufacturing`."""
    view, end = passage.view, draft.quantity.last
    led = view.starting("into", end, end + INTO_WITHIN) if view.scan.sign(end) == "," else ()
    if not led or view.following(end) < led[0].first:
        return None
    named = stretch.starting(passage.items_of(draft.indicator), led[0].last, led[0].last + ITEM_WITHIN + 1)
    return named[0].identifier if named else None


def _of_agent(passage: Passage, draft: Draft) -> str | None:
    """Return the item that money was made by, behind the share in its aside: `$5m of this, 60%, was bought by`.

    It may stand right behind the money: `the remainder, $5m, came from domestic firms`; that these are domestic is no
    more told of domestic capital.
    """
    view, end = passage.view, draft.quantity.last
    if not view.of("came_from"):
        return None
    led = view.starting("came_from", end, end + ASIDE_WITHIN)
    between = stretch.starting(view.quantities, end, led[0].first) if led else []
    if not led or not _is_told_of(view, end, led[0].first, between):
        return None
    named = stretch.starting(passage.items_of(draft.indicator), led[0].last, led[0].last + ITEM_WITHIN + 1)
    return named[0].identifier if named and not is_owner(draft, named[0]) else None


def _is_told_of(view: View, end: int, verb: int, between: Sequence[Quantity]) -> bool:
    """Tell whether nothing but a comma, or a share in its aside, stands between money and the verb."""
    if not between:
        return verb - end <= 1
    return len(between) == 1 and between[0].kind == "percent" and view.scan.sign(between[0].last) in ASIDE
