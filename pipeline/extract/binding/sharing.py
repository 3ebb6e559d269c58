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
    known = {draft.indicator}
    further: list[Draft] = []
    for hit in view.within("concept", each[0].first, view.following(start)):
        concept = str(hit.value)
        indicator = passage.setting.grammar.concepts.indicator(concept, features, None)
        if indicator and indicator not in known:
            known.add(indicator)
            further.append(replace(draft, concept=concept, indicator=indicator, rules=["shares the rank before"]))
    return further
