"""Dong that an office or an area collects: budget revenue."""

from pipeline.extract import stretch
from pipeline.extract.binding.governing.candidate import BEHIND, COLLECTED, Candidate
from pipeline.extract.binding.passage import Passage
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity
from pipeline.extract.view import View

SURER = 0.5  # than the trade that is named as their source
CUSTOMS = "customs-revenue"  # the item of what customs offices collect


def collected(passage: Passage, quantity: Quantity) -> list[Candidate]:
    """Return that dong which an area, a customs or tax office collects are budget revenue: `Hue collected VND1bn`."""
    if quantity.unit != "VND":
        return []
    told = passage.view.within("collects", *passage.view.before(quantity))
    if not _is_of_taxes(passage):
        told = [hit for hit in told if _is_by_area(passage.view, hit)]
    source = stretch.first_from(passage.items, quantity.last)
    is_source = source is not None and source.identifier == CUSTOMS and source.first == quantity.last
    weight = BEHIND + SURER if is_source else COLLECTED  # thu 13 tỷ đồng từ xuất nhập khẩu
    return [Candidate("budget_revenue", weight, "collected as taxes")] if told else []


def _is_by_area(view: View, hit: Hit) -> bool:
    """Tell whether an area is what collects: `Nghệ An thu được`, `the province is to collect`.

    What it earns otherwise may be its tourism's.
    """
    verb = view.scan.at(hit.first, "area_collects") or view.scan.before(hit.last, "area_collects")
    return verb is not None and view.scan.any_before(verb.first, "place", "own_place")


def _is_of_taxes(passage: Passage) -> bool:
    is_of_customs = any(hit.value == CUSTOMS for hit in passage.view.of("topic_item"))
    is_of_customs = is_of_customs or any(one.identifier == CUSTOMS for one in passage.items)
    return is_of_customs or bool(passage.view.of("tax_office"))
