"""What the owners of an area put into its development: investment told by whose it is."""

from pipeline.extract import stretch
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

ALL_INVESTMENT = "social_investment"
OF_OWNERS = ("VND", "percent")  # units in which the parts of it are told
BESIDE_WITHIN = 3  # tokens from capital to its owners: `of the non-State sector`
PART_WITHIN = 4  # tokens from `of which` to the owners of the first part
HOME = frozenset({"state-sector", "private-sector"})  # items; what foreigners or all at home hold is registered, too
REALISED = frozenset({"disbursed"})  # the event of what was put in
COUNTED = frozenset({"projects", "enterprises"})  # concepts of those whose capital it is


def is_of_owners(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether capital in dong is part of the social investment, or all of it.

    Whose it is stands beside it, or tells its parts: `investment by the State sector`, `of which the State sector put
    in 3 trillion VND`. What was drawn, registered or is that of projects is none.
    """
    if quantity.unit not in OF_OWNERS or not passage.items:
        return False
    return _is_part_of_told(passage) or _names_owner(passage, quantity, hit)


def _is_part_of_told(passage: Passage) -> bool:
    """Tell whether capital is what one kind of owner put into the social investment told before."""
    last = passage.figures[-1] if passage.figures else passage.discourse.last
    if last is None or last.concept != ALL_INVESTMENT or passage.view.of("event"):
        return False
    types = passage.setting.grammar.lists.items
    return any(types[one.identifier].type == "ownership" for one in passage.items)


def _names_owner(passage: Passage, quantity: Quantity, hit: Hit) -> bool:
    """Tell whether owners at home stand beside words for capital of which nothing else is told, or have its parts."""
    view = passage.view
    owners = [one for one in passage.items if one.identifier in HOME]
    if hit.value != "capital" or not owners or any(one.value not in REALISED for one in view.of("event")):
        return False
    if any(one.value in COUNTED for one in view.of("concept")):
        return False
    if stretch.starting(owners, hit.first - BESIDE_WITHIN, hit.last + BESIDE_WITHIN):
        return True
    led = view.starting("of_which", quantity.last, view.sentence.last)
    return bool(led) and bool(stretch.starting(owners, led[0].last, led[0].last + PART_WITHIN))
