"""Whose capital it is where only the rest of the text, or the parts that follow, tell it."""

from pipeline.extract.binding.origin import is_of_both, is_parted, is_split
from pipeline.extract.binding.passage import Passage
from pipeline.extract.quantities import Quantity

EARLY = 40  # tokens of a text in which it says whose capital it is on
FOREIGN, DOMESTIC = frozenset({"fdi"}), frozenset({"domestic"})


def origin_of_text(passage: Passage) -> frozenset[str]:
    """Return that capital which a sentence tells in dollars first is foreign, in a text on no other capital.

    In dong alone it is domestic, under a headline on that.
    """
    view = passage.view
    money = next((one.unit for one in view.quantities if one.kind == "money"), None)
    is_of_parts = all(one.kind == "percent" for one in view.quantities)  # vốn mới chiếm 45%
    is_foreign = (money == "USD" or is_of_parts) and passage.setting.speaks_of_foreign_capital
    is_foreign = is_foreign or (money == "USD" and _heads_foreign(passage))
    if view.has_dong and not view.has_dollars and passage.setting.heads_domestic_capital:
        return DOMESTIC
    return FOREIGN if is_foreign else frozenset()


def _heads_foreign(passage: Passage) -> bool:
    """Tell whether a headline that names no origin of capital stands above a text that first tells of foreign one."""
    named = passage.setting.scan.of("origin")
    is_headline = passage.view.sentence.last <= passage.setting.headline_end
    return is_headline and bool(named) and named[0].value == "fdi" and named[0].first < EARLY


def is_total_of_parts(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words say that all are counted, and parts by origin follow: `nâng tổng số lên 328, gồm 195 FDI`."""
    view = passage.view
    named = view.within("in_all", *view.before(quantity))
    return (bool(named) and is_parted(view, quantity)) or is_split(view, quantity) or is_of_both(view, quantity)
