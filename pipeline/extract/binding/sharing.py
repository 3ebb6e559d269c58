"""Further figures of one mention: `first both by capital, number of projects and exports` are three ranks."""

from dataclasses import replace

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft

EACH_WITHIN = 4  # tokens from a rank to `both`


def shared(passage: Passage, draft: Draft) -> list[Draft]:
    """Return the figures that share the mention of a rank: one for each other indicator that follows `both`."""
    view, start = passage.view, draft.quantity.last
    each = view.starting("each", start, start + EACH_WITHIN)
    if not draft.is_figure or draft.quantity.kind != "rank" or not each:
        return []
    features = frozenset({"fdi"}) if draft.partner != TOTAL else frozenset[str]()
    listed: dict[str, str] = {}
    for hit in view.within("concept", each[0].first, view.following(start)):
        indicator = passage.setting.grammar.concepts.indicator(str(hit.value), features, None)
        if indicator:
            listed.setdefault(indicator, str(hit.value))
    further = [
        replace(draft, concept=concept, indicator=indicator, rules=["one of those that share the rank"])
        for indicator, concept in listed.items()
    ]
    if further:
        draft.concept, draft.indicator = further[0].concept, further[0].indicator
    return further[1:]
