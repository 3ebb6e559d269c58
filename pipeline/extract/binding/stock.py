"""What holds at a day, as against what came in a period."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft

STATES = frozenset({"industrial_park_occupancy", "poverty_rate"})  # rates that hold at a day, as stocks do


def is_stock(passage: Passage, draft: Draft) -> bool:
    """Tell whether a figure holds at a day, and does not count what came in a period."""
    return draft.indicator in STATES or passage.setting.grammar.lists.indicators[draft.indicator or ""].kind == "stock"
