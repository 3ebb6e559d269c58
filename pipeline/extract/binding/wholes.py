"""The whole of a share, where it is another indicator (data model: of_indicator_id)."""

from pipeline.extract import stretch
from pipeline.extract.binding.features import FUNDED, INVESTED
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.measures.relative import PARTS

# what firms make and trade, no investor; of what all owners invest capital is that of some
OWN_CAPITAL = frozenset({"exports", "imports", "turnover", "industrial_output", "social_investment"})
CAPITAL = "capital"  # of which what was new, added or disbursed is part


def part_of(passage: Passage, draft: Draft) -> None:
    """Take the part for the subject of a share whose whole is named behind it.

    `bad debts made up 4.4% of total loans`; `loans of 900 billion, 1.46% of credit`; `disbursed $5m, 60% of what is
    registered`.
    """
    view, sibling, whole = passage.view, _told_before(passage, draft), draft.indicator
    named = view.within("concept", *view.before(draft.quantity))
    parted = named and view.within("conj", named[-1].last, draft.quantity.first)
    if draft.concept in PARTS:
        return  # 2 percent of the loans were bad: a part, whatever its whole was told as
    if parted or (named and view.count(",;", named[-1].last, draft.quantity.first)):
        named = []  # 23.5% of GDP and 36.7% of budget revenue
    if named and named[-1].value == CAPITAL and draft.concept in OWN_CAPITAL:
        return  # FDI makes up 90% of exports: what firms make of it does
    if named:
        part = str(named[-1].value)
        indicator = passage.setting.grammar.concepts.indicator(part, draft.features, None)
        if part != draft.concept and indicator not in (None, whole) and {part, draft.concept} != INVESTED:
            draft.concept, draft.indicator, draft.of_indicator = part, indicator, whole
    elif sibling is None or _has_own_sector(passage, sibling, draft):
        return
    elif draft.concept not in FUNDED and _is_money_of_another(sibling, draft):
        draft.concept, draft.features, draft.indicator = sibling.concept, sibling.features, sibling.indicator
        draft.of_indicator = whole


def _told_before(passage: Passage, draft: Draft) -> Draft | None:
    """Return the figure before, for a change the level that changed: `came to $9m, up 11%, and made up 40% of GRDP`."""
    sibling = passage.before(draft.quantity)
    if sibling is None or sibling.is_level or sibling.quantity.kind != "percent":
        return sibling
    level = next((one for one in reversed(passage.figures) if one.is_level), None)
    return level if level is not None and level.concept == sibling.concept else sibling


def _has_own_sector(passage: Passage, sibling: Draft, draft: Draft) -> bool:
    """Tell whether a share of the economy has a sector for its subject, whatever money was told before.

    `Income reached $3,200, and services made up 54% of the economy.`
    """
    if draft.concept != "grdp":
        return False
    known = passage.setting.grammar.lists.items
    named = stretch.within(passage.items, sibling.quantity.last, draft.quantity.first)
    return any(known[one.identifier].type == "sector" for one in named)


def _is_money_of_another(sibling: Draft, draft: Draft) -> bool:
    is_of_another = sibling.concept != draft.concept and {sibling.concept, draft.concept} != INVESTED
    is_of_another |= sibling.concept == draft.concept == CAPITAL and sibling.indicator != draft.indicator
    return sibling.is_level and sibling.quantity.kind == "money" and is_of_another
