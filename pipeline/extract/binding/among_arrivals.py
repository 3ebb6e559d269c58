"""What a partner or sector brought of what came in a time: `It licensed 24 projects. Japan leads with 9 of them`."""

from pipeline.extract.binding.contents import Contents
from pipeline.extract.binding.discourse import Discourse
from pipeline.extract.binding.features.kinds import INVESTED, THERE
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.named import Named
from pipeline.extract.quantities import Quantity

FURTHER = frozenset({"adjusted", "shares"})  # events of but a part of what came
FLOW = "flow"  # kind of indicators
SECTOR = "sector"  # type of items


def is_among_arrivals(contents: Contents, discourse: Discourse) -> bool:
    """Tell whether a sentence on partners or sectors breaks down the projects or capital that the one before said came.

    It names no time, nor what there is; none of them can have brought more than came in all.
    """
    view = contents.view
    if view.of("present") or any(hit.value in THERE for hit in view.of("event")):
        return False
    return _goes_on_with_parts(contents, discourse) and not _exceed(view.quantities, discourse)


def exceed_arrivals(contents: Contents, discourse: Discourse) -> bool:
    """Tell whether what a partner has is more than all that came, as told before: it is of what there is.

    `The zones drew 9 million USD in 3 projects. South Korea leads with 428 projects worth 6 billion USD`.
    """
    view = contents.view
    if len({one.place for one in discourse.levels}) > 1:
        return False  # Hue and Hanoi drew so much each
    if all(one.features & FURTHER for one in discourse.levels):
        return False  # purchases of shares, or capital added, are but a part of what came
    if not contents.partners or view.of("event") or view.of("base") or not _goes_on_with_parts(contents, discourse):
        return False
    return _exceed(view.quantities, discourse)


def _goes_on_with_parts(contents: Contents, discourse: Discourse) -> bool:
    """Tell whether a sentence without a time opens with partners or sectors, behind projects or capital that came."""
    view, last = contents.view, discourse.last
    if last is None or last.concept not in INVESTED or last.span is None or view.times:
        return False
    named = contents.partners or _sectors(contents, last)
    if not named:
        return False
    if last.indicator is None or contents.setting.grammar.lists.indicators[last.indicator].kind != FLOW:
        return False
    return named[0].first < view.following(view.sentence.first)


def _sectors(contents: Contents, last: Draft) -> list[Named]:
    """Return the sectors of a sentence, if the last figure told was of one, too."""
    known = contents.setting.grammar.lists.items
    if last.item not in known or known[last.item].type != SECTOR:
        return []
    return [one for one in contents.items if known[one.identifier].type == SECTOR]


def _exceed(told: list[Quantity], discourse: Discourse) -> bool:
    """Tell whether a count or an amount is more than all that came; what another brought is no whole."""
    wholes = (one for one in discourse.levels if one.concept in INVESTED and (one.partner, one.item) == (TOTAL, TOTAL))
    known = [one.quantity for one in wholes]
    return any(
        one.value > max(whole.value for whole in alike)
        for one in told
        if (alike := [whole for whole in known if (whole.kind, whole.unit) == (one.kind, one.unit)])
    )
