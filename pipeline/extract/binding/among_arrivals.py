"""What a partner brought of what came in a time: `It licensed 24 projects. Japan leads with 9 of them, worth $5m`."""

from pipeline.extract.binding.contents import Contents
from pipeline.extract.binding.discourse import Discourse
from pipeline.extract.binding.features.kinds import INVESTED, THERE
from pipeline.extract.quantities import Quantity

FLOW = "flow"  # kind of indicators


def is_among_arrivals(contents: Contents, discourse: Discourse) -> bool:
    """Tell whether a sentence on partners breaks down the projects or capital that the one before said came.

    It names no time, nor what there is; no partner can have brought more than came in all.
    """
    view, last = contents.view, discourse.last
    if not contents.partners or last is None or last.concept not in INVESTED or last.span is None:
        return False
    if last.indicator is None or contents.setting.grammar.lists.indicators[last.indicator].kind != FLOW:
        return False
    if view.times or view.of("present") or any(hit.value in THERE for hit in view.of("event")):
        return False
    return contents.partners[0].first < view.following(view.sentence.first) and not _exceed(view.quantities, discourse)


def _exceed(told: list[Quantity], discourse: Discourse) -> bool:
    """Tell whether a count or an amount is more than all that came."""
    known = [one.quantity for one in discourse.levels if one.concept in INVESTED]
    return any(
        one.value > max(whole.value for whole in alike)
        for one in told
        if (alike := [whole for whole in known if (whole.kind, whole.unit) == (one.kind, one.unit)])
    )
