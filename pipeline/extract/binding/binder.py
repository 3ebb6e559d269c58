"""The steps of the binding, strung together."""

from collections.abc import Sequence

from pipeline.extract.binding.area import locate
from pipeline.extract.binding.concept import govern
from pipeline.extract.binding.conversion import restated
from pipeline.extract.binding.dating import date, date_consecutive, date_plan
from pipeline.extract.binding.discourse import Discourse
from pipeline.extract.binding.headline import complete
from pipeline.extract.binding.leaving import leave
from pipeline.extract.binding.other_peers import other_peers
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.reached import date_reached
from pipeline.extract.binding.setting import Setting
from pipeline.extract.binding.sharing import shared
from pipeline.extract.binding.status import settle
from pipeline.extract.binding.whole_told import point_to_whole
from pipeline.extract.draft import Draft
from pipeline.extract.qualifiers import qualifier
from pipeline.extract.quantities import Quantity
from pipeline.extract.roles import name, scope
from pipeline.extract.view import View


def bind(setting: Setting, views: Sequence[View]) -> list[Draft]:
    """Return a draft for each quantity of the sentences of an article, in order.

    A mention of several figures has several.
    """
    discourse = Discourse()
    drafts: list[Draft] = []
    for view in views:
        passage = Passage(setting, view, discourse)
        point_to_whole(passage)
        for quantity in view.quantities:
            draft = _bound(passage, quantity)
            for figure in (draft, *shared(passage, draft)):
                passage.add(figure)
        if view.sentence.line >= 0 or passage.figures:
            leave(passage)
        drafts.extend(passage.drafts)
    complete(setting, drafts)
    return drafts


def _bound(passage: Passage, quantity: Quantity) -> Draft:
    """Return what a quantity states: no figure at all, a figure of no known indicator, or an observation."""
    scan = passage.view.scan
    draft = Draft(quantity, value=quantity.value, qualifier=qualifier(scan, quantity))
    if quantity.kind == "percent" and (grade := scan.at(quantity.last, "grade")) is not None:
        draft.role, draft.reason = "name", f"part of {scan.exact(quantity.first, grade.last)}"
        return draft
    if quantity.kind == "number":
        peers = scope(scan, quantity) or other_peers(passage, quantity)
        named = name(scan, quantity, passage.setting.list_heads, is_scope=peers is not None)
        for role, reason in (("name", named), ("scope", peers)):
            if reason:
                draft.role, draft.reason = role, reason
                return draft
    original = restated(passage, quantity)
    if original is not None:
        draft.role, draft.converts = "conversion", original.quantity.numeral
        draft.reason = "restates the figure before in another currency"
        return draft
    govern(passage, draft)
    if draft.is_figure:
        locate(passage, draft)
        date(passage, draft)
        date_consecutive(passage, draft)
        date_reached(passage, draft)
        date_plan(passage, draft)
        settle(passage, draft)
    return draft
