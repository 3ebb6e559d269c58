"""Capital of two counts of projects together: `9 new projects and 17 expanded ones, with a combined sum of`."""

from decimal import Decimal
from itertools import pairwise, takewhile

from pipeline.extract import stretch
from pipeline.extract.binding.features import CAME, DEALS, EVENTS, NEWS, ORIGINS, SHARES
from pipeline.extract.binding.passage import Passage
from pipeline.extract.draft import Draft
from pipeline.extract.phrases import Hit
from pipeline.extract.quantities import Quantity

FOREIGN = frozenset({"fdi"})
BY_EVENT = ("fdi_capital_new", "fdi_capital_adjusted", "fdi_share_purchases")  # the parts of what was attracted
ALL = frozenset({"all"})
CAPITAL, DISBURSED = "capital", "disbursed"  # a concept, and an event that no sum of parts changes
FEWEST = 2  # counts that are told together
COUNTED = ("projects", *DEALS)
PARTS = NEWS | {SHARES}  # events that together are all that came


def together(passage: Passage, quantity: Quantity, own: frozenset[str]) -> frozenset[str]:
    """Return the features of capital, those of all the projects counted since the last amount if it is said to be so.

    New capital and what was added make capital attracted, foreign and domestic capital that of all; a part that is only
    named beside its whole has none of it: `134 projects, including 24 FDI ones, with a total investment of`.
    """
    is_money = quantity.kind == "money"
    if (
        is_money
        and DISBURSED not in own
        and any(told(passage, quantity) for told in (_of_several, _is_sum, _is_of_all_events, _has_parts_behind))
    ):
        return (own - EVENTS) | CAME
    if quantity.kind != "number" and _is_said_total(passage, quantity):
        return (own - EVENTS) | CAME
    counts = _counts(passage) if quantity.kind == "money" and _is_joint(passage, quantity) else []
    if len(counts) < FEWEST:
        return own
    if _names_part(passage, counts[1], counts[0]):
        others = stretch.from_on(passage.view.quantities, quantity.last)
        is_row = any(one.kind == "number" for one in others)  # including 5 FDI ones, with 14 million, and 21 others
        is_of_part = not passage.view.count(",", counts[0].quantity.last, quantity.first)  # including 5 with 14 million
        return own if is_row or is_of_part else (own - ORIGINS) | (counts[1].features & ORIGINS)
    events, origins = ({one.features & kind for one in counts} for kind in (EVENTS, ORIGINS))
    own = (own - EVENTS) | CAME if len(events) > 1 else own
    return (own - ORIGINS) | ALL if len(origins) > 1 and frozenset() not in origins else own


def _is_of_all_events(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an amount is said to be combined behind words for several events, of which no money was told.

    `let in 41 newcomers and approved expansions at 19 plants, for a combined 388 million USD`.
    """
    view = passage.view
    if not view.within("combined", *view.before(quantity)):
        return False
    if any(one.quantity.kind == "money" for one in passage.drafts):
        return False
    named = view.within("event", view.sentence.first, quantity.first)
    return len({str(hit.value) for hit in named} & PARTS) >= FEWEST


def _has_parts_behind(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether the parts of an amount by event follow it: `$9m, of which 6 for new projects and 3 were added`."""
    view = passage.view
    parts = view.starting("of_which", quantity.last, view.following(quantity.last))
    if not parts:
        return False
    named = view.within("event", parts[0].last, view.sentence.last)
    moneys = [one for one in stretch.from_on(view.quantities, parts[0].last) if one.kind == "money"]
    return len(moneys) >= FEWEST and len({str(hit.value) for hit in named} & PARTS) >= FEWEST


def _is_sum(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an amount is what the parts of different events that were told before it come to."""
    here, before = passage.said.level_of_indicator, reversed(passage.discourse.totals)
    told = {one.indicator or "": one for one in before} | here
    is_open = not passage.figures or not here.keys().isdisjoint(BY_EVENT)
    parts = [told[one] for one in BY_EVENT if one in told and told[one].quantity.unit == quantity.unit]
    if not is_open or len(parts) < FEWEST or quantity.value <= max(one.quantity.value for one in parts):
        return False
    step = max(one.step for one in (quantity, *(one.quantity for one in parts)))
    off = abs(sum(one.quantity.value for one in parts) - quantity.value)
    return off <= len(parts) * Decimal(1).scaleb(step)


def _is_said_total(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether an amount or its change is said to be of the total, behind capital of which only parts were told.

    `The total was 2 times that of 2021`; `with 9 million USD in total`.
    """
    view = passage.view
    told = view.within("in_all", *view.before(quantity))
    is_subject = bool(told) and view.scan.any_at(told[-1].last, "copula", "reaching")
    is_subject = is_subject and not view.starting("event", told[0].first, quantity.first)
    is_led = quantity.kind == "money" and not passage.figures and view.scan.at(quantity.last, "in_all") is not None
    is_summed = not passage.figures and bool(view.within("combined", view.sentence.first, quantity.first))
    if not (is_subject or is_led or is_summed):
        return False
    parts = [one for one in (*passage.discourse.levels, *passage.figures) if one.concept == CAPITAL]
    return len({one.features & (PARTS | CAME) for one in parts}) >= FEWEST


def _of_several(passage: Passage, quantity: Quantity) -> list[Draft]:
    """Return the counts before an amount that is their total, where each tells another part of what came.

    `31 dự án mới, 12 lượt điều chỉnh vốn, 5 lượt góp vốn; tổng vốn 250 triệu USD`.
    """
    view = passage.view
    told = view.within("in_all", *view.before(quantity))
    if not told or view.within("event", told[-1].last, quantity.first):
        return []
    counts = list(takewhile(_is_count, reversed(passage.drafts)))
    events = [one.features & (PARTS | CAME) for one in counts]
    is_row = len(set(events)) >= FEWEST and frozenset() not in events and _is_marked(passage, told[-1], counts)
    named = any(_names_part(passage, whole, part) for part, whole in pairwise(counts))
    return counts if is_row and not named else []


def _is_count(one: Draft) -> bool:
    """Tell whether something counts projects or purchases, be it of no indicator: `190 lượt điều chỉnh`."""
    return one.concept in COUNTED and (one.is_level or not one.is_figure)


def _is_marked(passage: Passage, total: Hit, counts: list[Draft]) -> bool:
    """Tell whether a mark stands before the words of a total, or `and` joins the last two counts."""
    before = passage.view.scan.sign(passage.view.scan.back_over(total.first, "attribute") - 1)
    joints = passage.view.within("conj", counts[1].quantity.last, counts[0].quantity.first)
    return before in (",", ";") or bool(joints)


def _is_joint(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether words right before an amount say that it is of all, or a comma parts its `total` from the last."""
    view = passage.view
    first, last = view.before(quantity)
    sides = (first, last), view.behind(quantity)
    if any(view.within("combined", *side) for side in sides) or _is_of_whole(passage, quantity):
        return True
    if view.scan.at(quantity.last, "in_all"):
        return True  # licensed 5 new projects and let 9 expand, for $90 million altogether
    told = view.within("in_all", first, last)
    article = view.scan.before(told[0].first, "indefinite") if told else None
    led = view.scan.before(article.first if article else told[0].first, "attribute") if told else None
    return led is not None and view.scan.sign(led.first - 1) == ","


def _is_of_whole(passage: Passage, quantity: Quantity) -> bool:
    """Tell whether dong stand behind an aside on foreign projects: `97 projects, 4 of them FDI, with 9 trillion`."""
    last = passage.figures[-1] if passage.figures else None
    if quantity.unit != "VND" or last is None or not last.features & FOREIGN:
        return False
    return passage.view.count(",", last.quantity.last, quantity.first) > 0


def _counts(passage: Passage) -> list[Draft]:
    """Return the counts of projects since the last amount, where `and` joins the last two, or one is a part."""
    counts = list(takewhile(lambda one: one.concept == "projects" and one.is_level, reversed(passage.figures)))
    if len(counts) < FEWEST:
        return []
    joints = passage.view.within("conj", counts[1].quantity.last, counts[0].quantity.first)
    if _names_part(passage, counts[1], counts[0]):
        return counts[:FEWEST]
    return counts if joints else []


def _names_part(passage: Passage, whole: Draft, part: Draft) -> bool:
    """Tell whether a count only is a part of the one before it: `including 9`, `9 of them`."""
    is_of_them = passage.view.scan.at(part.quantity.last, "of_which") is not None
    return is_of_them or bool(passage.view.within("of_which", whole.quantity.last, part.quantity.first))
