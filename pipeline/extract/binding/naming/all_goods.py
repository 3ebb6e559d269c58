"""Trade in all goods, which goes on until goods are named."""

from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import TOTAL, Draft

OF_GOODS = ("exports", "imports", "export_volume", "import_volume", "export_price", "product_output")


def is_of_all_goods(passage: Passage, draft: Draft) -> bool:
    """Tell whether trade of no goods is that of all, in a text on some."""
    return _goes_on_with_all(passage) or _is_of_all_told(passage, draft)


def _goes_on_with_all(passage: Passage) -> bool:
    """Tell whether the sentence before told trade of no goods: `Total exports hit $8bn. Imports cost it $2bn`."""
    last = passage.discourse.last
    is_all = last is not None and last.indicator in OF_GOODS and (last.item, last.partner) == (TOTAL, TOTAL)
    return is_all and passage.goes_on and not passage.items and not passage.partners


def _is_of_all_told(passage: Passage, draft: Draft) -> bool:
    """Tell whether trade is that of all goods, as all exports were told, or of imports nothing yet.

    `Exports of shrimp ... In all exports hit $612 million ... Imports cost $68 million ... The goal: $1bn of exports`.
    """
    told = passage.discourse.told_trade
    is_first_way = draft.concept == "imports" and told == {"exports"}
    return is_first_way or (draft.concept in passage.discourse.told_in_all and not passage.goes_on)
