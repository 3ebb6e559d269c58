"""Further figures of one mention: `first both by capital, number of projects and exports` are three ranks."""

from dataclasses import replace
from itertools import pairwise

from pipeline.extract.binding.features import ORIGINS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.view import View

EACH_WITHIN = 4  # tokens from a rank to `both`
VOLUMES = {"exports": "export_volume", "imports": "import_volume"}  # concepts, and what goods of theirs are counted in
CHANGES = frozenset({"change_yoy", "change_pop", "change_base", "change_avg", "ratio_yoy"})


def _both(passage: Passage, draft: Draft) -> list[Draft]:
    """Return the change of the other of two: `exports and imports both rose 10%`."""
    view, (first, last) = passage.view, passage.view.before(draft.quantity)
    if not view.of("each"):
        return []
    named = view.within("concept", first, last)
    pairs = [
        one for one, other in pairwise(named)
        if other.value == draft.concept and one.value != other.value and _is_pair(view, one, other)
    ]  # fmt: skip
    if not pairs or not view.within("each", named[-1].last, last):
        return []
    concept = str(pairs[-1].value)
    indicator = passage.setting.grammar.concepts.indicator(concept, draft.features, None)
    if not indicator or indicator == draft.indicator:
        return []
    other = replace(draft, rules=["shares the change of both"])
    draft.concept, draft.indicator = concept, indicator
    return [other]


def _both_aspects(passage: Passage, draft: Draft) -> list[Draft]:
    """Return the change of the volume where one is of both: `a fall of 2% in both volume and value`."""
    told = passage.view.scan.at(draft.quantity.last, "both_aspects")
    if told is None or draft.concept not in VOLUMES or passage.pair(draft.quantity):
        return []
    draft.indicator = draft.concept
    return [replace(draft, indicator=VOLUMES[draft.concept], rules=["a change in both volume and value"])]


def _is_pair(view: View, one: Hit, other: Hit) -> bool:
    return other.first == one.last + 1 and view.scan.at(one.last, "conj") is not None


def _joint_fields(view: View, start: int) -> list[Hit]:
    """Return what opens the fields of a rank, where two are joined: `dẫn đầu cả nước về thu hút đầu tư và IIP`."""
    about = view.starting("rank_about", start, start + EACH_WITHIN)
    named = view.within("concept", about[0].last, view.following(start)) if about else []
    return list(about[:1]) if any(_is_pair(view, one, other) for one, other in pairwise(named)) else []


def shared(passage: Passage, draft: Draft) -> list[Draft]:
    """Return the figures that share the mention of a rank: one for each other indicator that follows `both`."""
    if draft.is_figure and draft.measure in CHANGES:
        return _both(passage, draft) or _both_aspects(passage, draft)
    view, start = passage.view, draft.quantity.last
    if not draft.is_figure or draft.quantity.kind != "rank":
        return []
    each = [hit for hit in view.starting("each", start, start + EACH_WITHIN) if not view.scan.at(hit.first, "nation")]
    joint = [] if each else _joint_fields(view, start)
    if not each and not joint:
        return []
    foreign = frozenset({"fdi"}) if draft.partner != TOTAL else frozenset[str]()
    features = (draft.features if joint else draft.features & ORIGINS) or foreign
    listed: dict[str, str] = {}
    for hit in view.within("concept", (each or joint)[0].first, view.following(start)):
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
