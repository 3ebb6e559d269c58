"""What a sentence leaves to be all about: an item, and the origin of capital."""

from pipeline.extract.areas import starting
from pipeline.extract.binding.contents import SUBJECT
from pipeline.extract.binding.features import INVESTED, OF_PARKS, ORIGINS
from pipeline.extract.binding.passage import Passage
from pipeline.extract.binding.turning import turns_to_origin
from pipeline.extract.draft import TOTAL
from pipeline.extract.named import BORDER, OF_OIL
from pipeline.extract.phrases import Hit
from pipeline.extract.places import ZONE
from pipeline.extract.view import View

LEADING = INVESTED | {"exports", "imports", "turnover"}  # concepts of which the first figure says what a text is on
OF_WHOLE = ("grdp", "cpi", "retail_sales")  # concepts of a whole economy, which no parks have
OF_OTHERS = ("budget_revenue", "tourists", "tourism_revenue", "occupancy")  # of which parts are domestic as well
HEADLINE = 0  # the line of it
SCOPE = "scope"  # type of items
FIRST_LINES = 6  # the headline and what stands below it


def leave_lead(passage: Passage) -> None:
    """Leave the scope that the first investment of a text is told of: `8 projects were licensed in industrial parks`.

    So is the headline. What is told of investment behind it is of that scope, until an area is the subject. Parks
    themselves may have been counted before.
    """
    discourse, known = passage.discourse, passage.setting.grammar.lists.items
    heads = [] if passage.figures or not _is_headline(passage.view) else passage.view.of("topic_item")
    if heads and not _is_in_row(passage, heads[0]):
        discourse.lead_item = str(heads[0].value)
    if not passage.figures:
        return
    if any(one.concept in OF_WHOLE for one in passage.figures):
        discourse.lead_item = TOTAL  # the text is on all of the economy
    is_first = discourse.last is None or discourse.figure_line == HEADLINE or discourse.is_of_parks
    discourse.is_of_parks &= all(one.concept in OF_PARKS for one in passage.figures)
    items = {one.item for one in passage.figures if one.concept in LEADING}
    if is_first and TOTAL in items:
        discourse.topic_item = discourse.lead_item = TOTAL  # whatever the headline names besides
    item = items.pop() if is_first and len(items) == 1 else TOTAL
    if item in known and known[item].type == SCOPE and item not in OF_OIL:
        discourse.lead_item = item


def _is_in_row(passage: Passage, hit: Hit) -> bool:
    """Tell whether a headline names something beside others, none of which its text is all about: `Ports and parks`.

    A zone beside parks is run with them: `parks and Nhon Hoi Economic Zone`.
    """
    scan, first = passage.view.scan, passage.view.scan.back_over(hit.first, "definite")
    joint = scan.at(hit.last, "conj")
    beside = starting(passage.areas, joint.last, joint.last + 1) if joint is not None else []
    if any(passage.setting.level(area) == ZONE for _, area in beside):
        return False
    is_joined = scan.any_before(first, "conj") or scan.any_at(hit.last, "conj")
    return is_joined or "," in (scan.sign(first - 1), scan.sign(hit.last))


def _is_headline(view: View) -> bool:
    return view.sentence.line == HEADLINE and view.scan.sign(view.sentence.last - 1) != "."


def leave_topic(passage: Passage) -> None:
    """Leave what all is about: an item, from a headline or a sentence without figures, and the origin of capital."""
    view, discourse = passage.view, passage.discourse
    offices = view.of("topic_item")
    if offices and (passage.figures or discourse.last is None):
        discourse.office = str(offices[-1].value)
    if passage.said.is_silent:
        if discourse.lead_item == BORDER and passage.opens_with_area and not view.of("gate"):
            discourse.lead_item = TOTAL  # turns to the province as such
        types = passage.setting.grammar.lists.items
        subjects = [str(hit.value) for hit in view.of("item") if _is_subject(view, hit)]
        scopes = [one for one in subjects if types[one].type == SCOPE and one not in OF_OIL]
        topics = [str(hit.value) for hit in view.of("topic_item")]
        is_measured = bool(view.of("concept")) or view.scan.sign(view.sentence.last - 1) != "."
        is_topic = view.of("origin") or (is_measured and topics and types[topics[0]].type == "budget")
        if topics and view.sentence.line < FIRST_LINES and is_topic:
            discourse.topic_item = topics[0]
        if view.of("concept") and scopes:
            discourse.topic_item = scopes[0]
    is_no_capital = bool(passage.figures) and all(one.concept in OF_OTHERS for one in passage.figures)
    origins = set() if is_no_capital else {str(hit.value) for hit in view.of("origin")} - {"enterprise"}
    is_next = view.is_listed and passage.figures and discourse.entry_line == discourse.line  # - FDI: 9 - home: 8 - all:
    if (is_next or (view.sentence.line == discourse.line and not passage.in_open_list)) and not turns_to_origin(view):
        origins |= discourse.line_origins
    discourse.line_origins = frozenset(origins)
    if origins:  # who speaks of both kinds, or of one as a part of all, speaks of all capital then
        is_one = len(origins) == 1 and not _is_part_of_all(passage)
        discourse.origin = discourse.line_origins if is_one else frozenset()
        discourse.origin_line = view.sentence.line


def _is_part_of_all(passage: Passage) -> bool:
    """Tell whether a sentence tells first what all invest, and a part of it by origin: `63 projects, 9 foreign`."""
    told = [bool(one.features & ORIGINS) for one in passage.figures if one.concept in INVESTED]
    return any(told) and not told[0]


def _is_subject(view: View, hit: Hit) -> bool:
    """Tell whether a sentence may be about what it names: early, or in a line of its own; not only where it happens."""
    if view.sentence.line < FIRST_LINES and view.scan.sign(view.sentence.last - 1) != ".":
        return True
    return hit.first - view.sentence.first <= SUBJECT and not _is_where(view, hit)


def _is_where(view: View, hit: Hit) -> bool:
    led = ("inside", "partner_to")
    return view.scan.any_before(hit.first, *led) or view.scan.any_at(hit.first, *led)
